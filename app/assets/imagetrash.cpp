// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagetrash.h"

#include "app/assets/imageheader.h"
#include "app/assets/imagemention.h"
#include "app/assets/imagename.h"
#include "app/assets/rootedpath.h"
#include "app/storage/trash.h"

#include <QFile>
#include <QFileInfo>

namespace app {

Result<TrashedImage> trashImage(const QString &path, const PostPlace &place)
{
    const QFileInfo file(path);
    const bool isInside = isWithin(canonicalPath(file.absoluteFilePath()), canonicalRoots(place));
    const bool isImage
        = hasImageSuffix(path) && readImageHeader(path).format != ImageFormat::Unknown;
    if (!isImage || file.isSymLink() || !isInside)
        return Error{Error::Kind::InvalidArgument, path, 0, {}};
    if (const QString other = otherFileNaming(path, place); !other.isEmpty())
        return Error{Error::Kind::Conflict, other, 0,
                     QStringLiteral("it uses %1, too").arg(file.fileName())};
    const Result<QString> trashed = moveToTrash(path);
    if (!trashed)
        return trashed.error();
    return TrashedImage{path, *trashed};
}

Result<void> restoreImage(const TrashedImage &image)
{
    QFile file(image.trashed);
    if (image.trashed.isEmpty() || !file.exists())
        return Error{Error::Kind::NotFound, image.trashed, 0, {}};
    if (!file.rename(image.path))
        return Error{QFileInfo::exists(image.path) ? Error::Kind::AlreadyExists : Error::Kind::Io,
                     image.path, 0, file.errorString()};
    // FreeDesktop.org Trash specification 1.0: what lies in `files` is described in `info`.
    const QFileInfo trashed(image.trashed);
    QFile::remove(
        QStringLiteral("%1/../info/%2.trashinfo").arg(trashed.path(), trashed.fileName()));
    return {};
}

} // namespace app
