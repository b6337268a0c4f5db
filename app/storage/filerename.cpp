// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/filerename.h"

#include "app/storage/anchoredfolder.h"
#include "app/storage/rawio.h"
#include "app/storage/systemerror.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace app {

namespace {

/// Some file systems can't refuse a name that is taken; a hard link can.
bool linkedOver(const AnchoredFolder &source, const QByteArray &before,
                const AnchoredFolder &target, const QByteArray &after)
{
    return ::linkat(source.descriptor(), before.constData(), target.descriptor(), after.constData(),
                    0)
        == 0
        && ::unlinkat(source.descriptor(), before.constData(), 0) == 0;
}

} // namespace

Result<void> renameFile(const QString &from, const QString &to)
{
    using IfMissing = AnchoredFolder::IfMissing;
    const Result<AnchoredFolder> source = AnchoredFolder::open(QFileInfo(from).path());
    if (!source)
        return source.error();
    const Result<AnchoredFolder> target
        = AnchoredFolder::open(QFileInfo(to).path(), IfMissing::Make);
    if (!target)
        return target.error();
    const QByteArray before = QFile::encodeName(QFileInfo(from).fileName());
    const QByteArray after = QFile::encodeName(QFileInfo(to).fileName());
    const bool isRenamed = ::renameat2(source->descriptor(), before.constData(),
                                       target->descriptor(), after.constData(), RENAME_NOREPLACE)
        == 0;
    const bool isUnable = !isRenamed && (errno == EINVAL || errno == ENOSYS);
    if (!isRenamed && !(isUnable && linkedOver(*source, before, *target, after)))
        return systemError(errno == EEXIST ? to : from, "rename");
    for (const AnchoredFolder *folder : {&*target, &*source}) {
        if (Result<void> synced = syncFolder(QFile::encodeName(folder->way()), to); !synced)
            return synced;
    }
    return {};
}

} // namespace app
