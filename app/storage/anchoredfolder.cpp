// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/anchoredfolder.h"

#include "app/storage/rawio.h"
#include "app/storage/systemerror.h"

#include <QFile>

#include <fcntl.h>
#include <limits>
#include <sys/stat.h>

namespace app {
namespace {

#ifndef O_PATH
constexpr int O_PATH = 0;
#endif
constexpr int FolderFlags = O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

FileDescriptor openedIn(const FileDescriptor &folder, const QByteArray &name)
{
    return FileDescriptor(
        retried([&] { return ::openat(folder.number(), name.constData(), FolderFlags); }));
}

/// The Error that `errno` stands for; a link is told from a file.
Error refusal(const FileDescriptor &folder, const QByteArray &name, const QString &path)
{
    const int error = errno;
    struct stat found = {};
    if (error == ENOTDIR
        && ::fstatat(folder.number(), name.constData(), &found, AT_SYMLINK_NOFOLLOW) == 0)
        return {
            S_ISLNK(found.st_mode) ? Error::Kind::LinkLoop : Error::Kind::NotRegular, path, 0, {}};
    errno = error;
    return systemError(path, "open folder");
}

} // namespace

AnchoredFolder::AnchoredFolder(FileDescriptor folder, const QString &path)
    : m_folder(std::move(folder))
    , m_path(path)
    , m_way(QStringLiteral("/proc/self/fd/%1").arg(m_folder.number()))
{
    if (::access(QFile::encodeName(m_way).constData(), F_OK) != 0)
        m_way = m_path;
}

Result<AnchoredFolder> AnchoredFolder::open(const QString &path, IfMissing ifMissing)
{
    FileDescriptor folder(::open("/", FolderFlags));
    for (const QByteArray &name : QFile::encodeName(path).split('/')) {
        if (name.isEmpty())
            continue;
        // A name that could lead up is in no canonical path.
        if (name == "." || name == "..")
            return Error{Error::Kind::InvalidArgument, path, 0, {}};
        FileDescriptor next = openedIn(folder, name);
        if (!next.isOpen() && errno == ENOENT && ifMissing == IfMissing::Make) {
            if (::mkdirat(folder.number(), name.constData(), 0777) != 0 && errno != EEXIST)
                return systemError(path, "mkdir");
            next = openedIn(folder, name);
        }
        if (!next.isOpen())
            return refusal(folder, name, path);
        folder = std::move(next);
    }
    if (!folder.isOpen())
        return systemError(path, "open folder");
    return AnchoredFolder(std::move(folder), path);
}

Result<QByteArray> AnchoredFolder::read(const QString &name) const
{
    // O_NONBLOCK: opening a pipe would wait for its other end.
    const FileDescriptor opened(retried([&] {
        return ::openat(m_folder.number(), QFile::encodeName(name).constData(),
                        O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    }));
    const QString path = m_path + u'/' + name;
    struct stat found = {};
    if (!opened.isOpen() || ::fstat(opened.number(), &found) != 0)
        return systemError(path, "open");
    if (!S_ISREG(found.st_mode))
        return Error{Error::Kind::NotRegular, path, 0, {}};
    return readAll(opened, path, std::numeric_limits<qint64>::max());
}

Error AnchoredFolder::named(Error error) const
{
    if (error.path == m_way || error.path.startsWith(m_way + u'/'))
        error.path.replace(0, m_way.size(), m_path);
    return error;
}

} // namespace app
