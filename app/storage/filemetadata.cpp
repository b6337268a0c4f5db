// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/filemetadata.h"

#include <QByteArray>
#include <QList>

#include <sys/stat.h>
#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

namespace app {

namespace {

#ifdef Q_OS_LINUX
bool isKernelsOwn(const QByteArray &attribute)
{
    return attribute.startsWith("security.") || attribute.startsWith("trusted.");
}

bool copyAttribute(int from, int to, const QByteArray &name)
{
    const ssize_t size = ::fgetxattr(from, name.constData(), nullptr, 0);
    if (size < 0)
        return false;
    QByteArray value(size, Qt::Uninitialized);
    return ::fgetxattr(from, name.constData(), value.data(), size_t(size)) == size
        && ::fsetxattr(to, name.constData(), value.constData(), size_t(size), 0) == 0;
}

bool copyAttributes(int from, int to)
{
    // The folder may have given the new file an access control list that the old one lacks.
    ::fremovexattr(to, "system.posix_acl_access");
    const ssize_t size = ::flistxattr(from, nullptr, 0);
    if (size < 0)
        return errno == ENOTSUP;
    QByteArray names(size, Qt::Uninitialized);
    if (::flistxattr(from, names.data(), size_t(size)) != size)
        return false;
    const QList<QByteArray> list = names.split('\0');
    for (const QByteArray &name : list) {
        if (!name.isEmpty() && !copyAttribute(from, to, name) && !isKernelsOwn(name))
            return false;
    }
    return true;
}
#else
bool copyAttributes(int, int)
{
    return true;
}
#endif

} // namespace

bool copyMetadata(const FileDescriptor &from, const FileDescriptor &to)
{
    struct stat wanted {
    };
    struct stat given {
    };
    if (::fstat(from.number(), &wanted) != 0 || ::fstat(to.number(), &given) != 0)
        return false;
    const bool isOwned = wanted.st_uid == given.st_uid && wanted.st_gid == given.st_gid;
    if (!isOwned && ::fchown(to.number(), wanted.st_uid, wanted.st_gid) != 0)
        return false;
    // The mode comes after the owner (a new owner clears set-uid) and after the access control
    // list (which rewrites the group bits).
    return copyAttributes(from.number(), to.number())
        && ::fchmod(to.number(), wanted.st_mode & 07777) == 0;
}

bool keepPrivilegeBits(const FileDescriptor &file, mode_t mode)
{
    if ((mode & (S_ISUID | S_ISGID)) == 0)
        return true;
    return ::fchmod(file.number(), mode & 07777) == 0
        && retried([&] { return ::fsync(file.number()); }) == 0;
}

} // namespace app
