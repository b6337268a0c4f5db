// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/trash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace app {

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
