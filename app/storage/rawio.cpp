// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/rawio.h"

#include "app/storage/systemerror.h"

#include <algorithm>
#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace app {

Result<QByteArray> readAll(const FileDescriptor &file, const QString &path, qint64 maximumSize)
{
    constexpr qint64 Step = 64 << 10;
    QByteArray bytes;
    while (true) {
        const qint64 done = bytes.size();
        bytes.resize(done + Step);
        const ssize_t count = retried(
            [&] { return ::pread(file.number(), bytes.data() + done, size_t(Step), done); });
        if (count < 0)
            return systemError(path, "read");
        bytes.resize(done + count);
        if (bytes.size() > maximumSize)
            return Error{Error::Kind::TooComplex, path, 0,
                         u"larger than %1 bytes"_s.arg(maximumSize)};
        if (count == 0)
            return bytes;
    }
}

Result<void> writeAll(const FileDescriptor &file, const QString &path, const QByteArray &bytes)
{
    for (qint64 done = 0; done < bytes.size();) {
        const ssize_t count = retried([&] {
            return ::pwrite(file.number(), bytes.constData() + done, size_t(bytes.size() - done),
                            done);
        });
        if (count < 0)
            return systemError(path, "write");
        if (count == 0)
            return Error{Error::Kind::DiskFull, path, 0, u"write: nothing was taken"_s};
        done += count;
    }
    if (retried([&] { return ::ftruncate(file.number(), bytes.size()); }) != 0)
        return systemError(path, "ftruncate");
    if (retried([&] { return ::fsync(file.number()); }) != 0)
        return systemError(path, "fsync");
    const Result<QByteArray> readBack = readAll(file, path, bytes.size());
    if (!readBack || *readBack != bytes)
        return Error{Error::Kind::Io, path, 0, u"what was written reads differently"_s};
    return {};
}

Result<void> syncFolder(const QByteArray &folder, const QString &path)
{
    const FileDescriptor descriptor(
        retried([&] { return ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    // A folder may be writable without being readable (mode 0300): there is no handle to flush.
    if (!descriptor.isOpen())
        return errno == EACCES ? Result<void>() : systemError(path, "open folder");
    // EINVAL: a file system on which folders need no flushing.
    if (retried([&] { return ::fsync(descriptor.number()); }) != 0 && errno != EINVAL)
        return systemError(path, "fsync folder");
    return {};
}

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    if (slash < 0)
        return ".";
    return path.left(std::max<qsizetype>(slash, 1));
}

} // namespace app
