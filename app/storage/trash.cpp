// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/trash.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

Result<QString> moveToTrash(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() && !file.isSymLink())
        return Error{Error::Kind::NotFound, path, 0, {}};
    QString place;
    if (!QFile::moveToTrash(path, &place)) {
        const bool mayNot = !QFileInfo(file.absolutePath()).isWritable();
        return Error{mayNot ? Error::Kind::PermissionDenied : Error::Kind::Io, path, 0,
                     u"could not be moved to the trash"_s};
    }
    return place;
}

} // namespace app
