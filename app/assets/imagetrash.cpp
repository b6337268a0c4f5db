// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagetrash.h"

#include "app/assets/imageheader.h"
#include "app/assets/imagemention.h"
#include "app/assets/imagename.h"
#include "app/assets/imagerefusal.h"
#include "app/assets/rootedpath.h"
#include "app/storage/trash.h"

#include <QFileInfo>

namespace app {

Result<TrashedImage> trashImage(const QString &path, const PostPlace &place)
{
    const QFileInfo file(path);
    // What is looked at is what is moved: a link that comes on the way afterwards is refused.
    const QString real = canonicalPath(file.absolutePath()) + u'/' + file.fileName();
    const bool isInside = isWithin(real, canonicalRoots(place));
    const bool isImage
        = hasImageSuffix(path) && readImageHeader(path).format != ImageFormat::Unknown;
    if (!isImage || file.isSymLink() || !isInside)
        return Error{Error::Kind::InvalidArgument, path, 0, {}};
    if (const QString other = otherFileNaming(path, place); !other.isEmpty())
        return Error{Error::Kind::Conflict, other, 0,
                     QStringLiteral("it uses %1, too").arg(file.fileName()),
                     int(ImageRefusal::UsedElsewhere)};
    const Result<QString> trashed = moveToTrash(real);
    if (!trashed)
        return trashed.error();
    return TrashedImage{path, *trashed};
}

Result<void> restoreImage(const TrashedImage &image)
{
    // A link that was put there since would lead the image out of the blog.
    const QString folder = QFileInfo(image.path).path();
    if (canonicalPath(folder) != folder)
        return Error{Error::Kind::LinkLoop, folder, 0, {}};
    return restoreFromTrash({image.path, image.trashed, {}});
}

} // namespace app
