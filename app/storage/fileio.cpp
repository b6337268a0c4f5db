// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/fileio.h"

#include "app/storage/filemetadata.h"
#include "app/storage/rawio.h"
#include "app/storage/systemerror.h"
#include "app/storage/temporaryfile.h"

#include <QFile>

#include <climits>
#include <fcntl.h>
#include <limits>
#include <optional>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Stat = struct stat;

Error notRegular(const QString &path)
{
    return {Error::Kind::Unsupported, path, 0, u"not a regular file"_s};
}

/// What lies at `path`, without following a link; nothing where nothing does.
Result<std::optional<Stat>> statOf(const QByteArray &path, int flags)
{
    Stat found{};
    if (::fstatat(AT_FDCWD, path.constData(), &found, flags) == 0)
        return std::optional(found);
    if (errno == ENOENT)
        return std::optional<Stat>();
    return systemError(QFile::decodeName(path), "stat");
}

/// Where a chain of symbolic links ends; that place may be empty.
Result<QByteArray> linksFollowed(QByteArray path)
{
    constexpr int MostLinks = 40; // Linux' own limit.
    const QString asked = QFile::decodeName(path);
    for (int i = 0; i < MostLinks; ++i) {
        QByteArray target(PATH_MAX, Qt::Uninitialized);
        const ssize_t size = ::readlink(path.constData(), target.data(), size_t(target.size()));
        if (size < 0) {
            if (errno == EINVAL || errno == ENOENT)
                return path;
            return systemError(asked, "readlink");
        }
        target.truncate(size);
        path = target.startsWith('/') ? target : folderOf(path) + '/' + target;
    }
    errno = ELOOP;
    return systemError(asked, "readlink");
}

Result<void> saveNew(const QByteArray &target, const QString &path, const QByteArray &bytes)
{
    Result<TemporaryFile> temporary = TemporaryFile::create(target);
    if (!temporary)
        return temporary.error();
    if (Result<void> written = writeAll(temporary->descriptor(), path, bytes); !written)
        return written;
    if (Result<void> named = temporary->becomeTarget(); !named)
        return named;
    return syncFolder(folderOf(target), path);
}

/// Room for `size` bytes before the first old one is overwritten.
Result<void> reserve(const FileDescriptor &file, const QString &path, qint64 size)
{
#ifdef FALLOC_FL_KEEP_SIZE
    const int done
        = retried([&] { return ::fallocate(file.number(), FALLOC_FL_KEEP_SIZE, 0, size); });
    if (size > 0 && done != 0 && (errno == ENOSPC || errno == EDQUOT || errno == EFBIG))
        return systemError(path, "fallocate");
#endif
    return {};
}

/// Keeps the file itself: for a file with several names, or with an owner or attributes that a new
/// one can't be given. The old bytes lie beside it until the new ones are on the disk.
Result<void> saveInPlace(const FileDescriptor &file, const QByteArray &target, const QString &path,
                         const QByteArray &bytes)
{
    const Result<QByteArray> old = readAll(file, path, std::numeric_limits<qint64>::max());
    if (!old)
        return old.error();
    Result<TemporaryFile> temporary = TemporaryFile::create(target);
    if (!temporary)
        return temporary.error();
    if (::fchmod(temporary->descriptor().number(), 0600) != 0)
        return systemError(path, "fchmod");
    if (Result<void> written = writeAll(temporary->descriptor(), path, *old); !written)
        return written;
    if (Result<void> room = reserve(file, path, bytes.size()); !room)
        return room;
    const Result<QByteArray> backup = temporary->keepBesideTarget();
    if (!backup)
        return backup.error();
    if (Result<void> synced = syncFolder(folderOf(target), path); !synced) {
        ::unlink(backup->constData());
        return synced;
    }
    Result<void> written = writeAll(file, path, bytes);
    if (!written && !writeAll(file, path, *old)) {
        Error error = written.error();
        error.detail += u"; the bytes before are in "_s + QFile::decodeName(*backup);
        return error;
    }
    ::unlink(backup->constData());
    return written;
}

Result<void> saveOver(const QByteArray &target, const QString &path, const QByteArray &bytes)
{
    const FileDescriptor old(retried(
        [&] { return ::open(target.constData(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC); }));
    // A rename would get past a file's own write protection: the user set that for a reason.
    if (!old.isOpen())
        return systemError(path, "open");
    Stat found{};
    if (::fstat(old.number(), &found) != 0)
        return systemError(path, "fstat");
    if (!S_ISREG(found.st_mode))
        return notRegular(path);
    if (found.st_nlink > 1)
        return saveInPlace(old, target, path, bytes);

    Result<TemporaryFile> temporary = TemporaryFile::create(target);
    if (!temporary)
        return temporary.error();
    if (!copyMetadata(old, temporary->descriptor()))
        return saveInPlace(old, target, path, bytes);
    if (Result<void> written = writeAll(temporary->descriptor(), path, bytes); !written)
        return written;
    if (Result<void> replaced = temporary->replaceTarget(); !replaced)
        return replaced;
    return syncFolder(folderOf(target), path);
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maximumSize)
{
    // O_NONBLOCK: opening a pipe must not wait for somebody who writes into it.
    const FileDescriptor file(retried([&] {
        return ::open(QFile::encodeName(path).constData(),
                      O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    }));
    if (!file.isOpen())
        return errno == ENXIO ? notRegular(path) : systemError(path, "open");
    Stat found{};
    if (::fstat(file.number(), &found) != 0)
        return systemError(path, "fstat");
    if (!S_ISREG(found.st_mode))
        return notRegular(path);
    return readAll(file, path, maximumSize);
}

Result<void> saveFile(const QString &path, const QByteArray &bytes, OnConflict onConflict)
{
    const QByteArray name = QFile::encodeName(path);
    const Result<std::optional<Stat>> atName = statOf(name, AT_SYMLINK_NOFOLLOW);
    if (!atName)
        return atName.error();
    if (onConflict == OnConflict::Fail) {
        if (*atName)
            return Error{Error::Kind::AlreadyExists, path, 0, {}};
        return saveNew(name, path, bytes);
    }
    const Result<QByteArray> target = linksFollowed(name);
    if (!target)
        return target.error();
    const Result<std::optional<Stat>> atTarget = statOf(*target, 0);
    if (!atTarget)
        return atTarget.error();
    if (!*atTarget)
        return saveNew(*target, path, bytes);
    if (!S_ISREG((*atTarget)->st_mode))
        return notRegular(path);
    return saveOver(*target, path, bytes);
}

} // namespace app
