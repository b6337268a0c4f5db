// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/filerename.h"

#include "app/storage/rawio.h"
#include "app/storage/systemerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace app {

Result<void> renameFile(const QString &from, const QString &to)
{
    const QByteArray before = QFile::encodeName(from);
    const QByteArray after = QFile::encodeName(to);
    if (!QDir().mkpath(QFileInfo(to).path()))
        return Error{Error::Kind::PermissionDenied, to, 0, QStringLiteral("mkdir")};
    int done
        = ::renameat2(AT_FDCWD, before.constData(), AT_FDCWD, after.constData(), RENAME_NOREPLACE);
    // Some file systems can't refuse; a hard link can.
    if (done != 0 && (errno == EINVAL || errno == ENOSYS)) {
        done = ::link(before.constData(), after.constData());
        if (done == 0)
            ::unlink(before.constData());
    }
    if (done != 0)
        return systemError(errno == EEXIST ? to : from, "rename");
    for (const QByteArray &path : {folderOf(after), folderOf(before)}) {
        if (Result<void> synced = syncFolder(path, to); !synced)
            return synced;
    }
    return {};
}

} // namespace app
