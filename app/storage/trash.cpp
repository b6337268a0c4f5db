// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/trash.h"

#include "app/storage/fileio.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QUrl>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// The folders `files` and `info` lie in.
QStringList trashFolders(const QString &folder)
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString top = QStorageInfo(folder).rootPath();
    const QString user = QString::number(::getuid());
    return {home + u"/Trash"_s, top + u"/.Trash-"_s + user, top + u"/.Trash/"_s + user};
}

QString valueOf(const QString &description, QLatin1StringView key)
{
    const QStringList lines = description.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(key) && line.size() > key.size() && line[key.size()] == u'=')
            return line.sliced(key.size() + 1).trimmed();
    }
    return {};
}

} // namespace

QList<TrashedFile> trashedFiles(const QString &folder)
{
    QList<TrashedFile> found;
    const QString top = QStorageInfo(folder).rootPath();
    for (const QString &trash : trashFolders(folder)) {
        const QFileInfoList notes
            = QDir(trash + u"/info"_s).entryInfoList({u"*.trashinfo"_s}, QDir::Files);
        for (const QFileInfo &note : notes) {
            const Result<QByteArray> bytes = readFile(note.filePath(), 64 << 10);
            const QString description = bytes ? QString::fromUtf8(*bytes) : QString();
            QString path = QUrl::fromPercentEncoding(
                valueOf(description, QLatin1StringView("Path")).toUtf8());
            // In the trash of another disk it counts from that disk's top.
            if (!path.startsWith(u'/'))
                path.prepend(top.endsWith(u'/') ? top : top + u'/');
            const QString file = trash + u"/files/"_s + note.completeBaseName();
            if (!path.startsWith(folder + u'/') || !QFileInfo::exists(file))
                continue;
            const QString date = valueOf(description, QLatin1StringView("DeletionDate"));
            found.append({path, file, QDateTime::fromString(date, Qt::ISODate)});
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &TrashedFile::deleted);
    return found;
}

Result<QString> moveToTrash(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() && !file.isSymLink())
        return Error{Error::Kind::NotFound, path, 0, {}};
    // Without the user's data folder, Qt 6.4 takes the working directory for the trash.
    const QString trashHome = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    if (!QDir().mkpath(trashHome))
        return Error{Error::Kind::PermissionDenied, trashHome, 0,
                     u"there is no place for a trash"_s};
    QString place;
    if (!QFile::moveToTrash(path, &place)) {
        const bool mayNot = !QFileInfo(file.absolutePath()).isWritable();
        return Error{mayNot ? Error::Kind::PermissionDenied : Error::Kind::Io, path, 0,
                     u"could not be moved to the trash"_s};
    }
    return place;
}

} // namespace app
