// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/imageadvice.h"

#include "app/assets/blogfiles.h"
#include "app/assets/imagelocation.h"
#include "app/assets/namepattern.h"
#include "app/assets/rootedpath.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace app {
namespace {

using State = PostImage::State;

constexpr qsizetype MostNamesakes = 3; ///< More are no help: the author looks for the file.

/// How many steps lead from `folder` to the file.
qsizetype distance(const QString &folder, const QString &path)
{
    return QDir(folder).relativeFilePath(path).count(u'/');
}

QStringList namesakesOf(const PostImage &missing, const BlogFiles &files, const QString &folder)
{
    const QString wanted = folded(missing.name);
    QStringList found;
    for (const WalkedFile &file : files.images) {
        if (folded(QFileInfo(file.path).fileName()) == wanted && file.path != missing.similar)
            found.append(file.path);
    }
    std::ranges::stable_sort(found, {},
                             [&](const QString &path) { return distance(folder, path); });
    return found.first(std::min(found.size(), MostNamesakes));
}

std::optional<UnservedImage> unservedUse(const PostImage &image, const PostPlace &place,
                                         Generator generator)
{
    for (const ImageUse &use : image.uses) {
        // Themes write the addresses of fields in ways of their own.
        if (use.origin != ImageUse::Origin::Body)
            continue;
        const ImageLocation location = locateImage(use.destination, place);
        if (auto unserved = unservedImage(use.destination, location, place, generator))
            return unserved;
    }
    return std::nullopt;
}

} // namespace

ImageAdvices adviceOn(const PostImages &images, const PostPlace &place)
{
    const Generator generator = findSite(place.file).generator;
    const QString folder = canonicalPath(place.folder());
    std::optional<BlogFiles> files;
    ImageAdvices advices;
    for (const PostImage &image : images.images) {
        ImageAdvice advice;
        if (image.state == State::Missing) {
            if (!files)
                files = findBlogFiles(place);
            advice.namesakes = namesakesOf(image, *files, folder);
        } else if (image.isFile()) {
            advice.unserved = unservedUse(image, place, generator);
        }
        if (advice != ImageAdvice())
            advices.insert(image.path, advice);
    }
    return advices;
}

} // namespace app
