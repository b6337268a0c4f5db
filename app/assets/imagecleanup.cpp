// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagecleanup.h"

#include "app/assets/imageheader.h"
#include "app/assets/imagename.h"
#include "app/assets/rootedpath.h"
#include "app/storage/trash.h"

#include <QFileInfo>

#include <algorithm>

namespace app {

Result<QList<UnneededImage>> unneededImages(const BlogImages &images)
{
    if (!images.unreadable.isEmpty())
        return Error{Error::Kind::Unsupported, images.unreadable.first(), 0,
                     QStringLiteral("it can't be read, and may use any of the images")};
    QList<UnneededImage> unneeded;
    for (const BlogImage &image : images.images) {
        if (image.state == BlogImage::State::Unused)
            unneeded.append({image.path, image.stamp.size, image.duplicateOf});
    }
    return unneeded;
}

Result<CleanedImages> cleanImages(MentionIndex &index, const PostPlace &place,
                                  const QStringList &paths)
{
    index.update(place);
    const Result<QList<UnneededImage>> unneeded = unneededImages(findBlogImages(index, place));
    if (!unneeded)
        return unneeded.error();
    CleanedImages cleaned;
    for (const QString &path : paths) {
        const bool isUnneeded
            = std::ranges::find(*unneeded, path, &UnneededImage::path) != unneeded->end();
        const bool isItself = QFileInfo(path).canonicalFilePath() == path;
        if (!isUnneeded || !isItself || readImageHeader(path).format == ImageFormat::Unknown) {
            cleaned.errors.append(
                {Error::Kind::Conflict, path, 0, QStringLiteral("it is used, or no image")});
            continue;
        }
        const Result<QString> trashed = moveToTrash(path);
        if (trashed)
            cleaned.trashed.append({path, *trashed});
        else
            cleaned.errors.append(trashed.error());
    }
    return cleaned;
}

QList<TrashedImage> trashedImages(const QString &folder)
{
    QList<TrashedImage> images;
    for (const TrashedFile &file : trashedFiles(folder)) {
        if (hasImageSuffix(file.path))
            images.append({file.path, file.trashed});
    }
    return images;
}

} // namespace app
