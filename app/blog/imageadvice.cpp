// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/imageadvice.h"

#include "app/assets/blogfiles.h"
#include "app/assets/imagelocation.h"
#include "app/assets/imagename.h"
#include "app/assets/namepattern.h"
#include "app/assets/rootedpath.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

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

bool isServed(const QString &folder, const PostPlace &place, Generator generator)
{
    const bool isBeside = isWithin(folder, canonicalPath(place.folder()));
    const QString published = canonicalPath(publicFolder({place.siteRoot, generator}));
    const bool isOfRoot = published == canonicalPath(place.siteRoot);
    const auto kind = isBeside                     ? ImageLocation::Kind::BesidePost
        : !isOfRoot && isWithin(folder, published) ? ImageLocation::Kind::StaticRoot
                                                   : ImageLocation::Kind::SiteRoot;
    const ImageLocation location{kind, folder + u"/x.png"_s};
    return !unservedImage(u"/x.png"_s, location, place, generator);
}

QString servedFolder(const ImageFolder &own, const PostPlace &place, Generator generator)
{
    const QString published = publicFolder({place.siteRoot, generator});
    const QString usual = published
        + (generator == Generator::Jekyll ? u"/assets/img/"_s : u"/img/"_s) + postSlug(place.file);
    for (const QString &folder : {own.path, usual}) {
        const QString real = canonicalPath(folder);
        if (!real.isEmpty() && isWithin(real, canonicalPath(place.siteRoot))
            && isServed(real, place, generator))
            return real;
    }
    return {};
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
            const bool liesWrong = advice.unserved
                && advice.unserved->reason != UnservedImage::Reason::CountsFromPage;
            if (liesWrong)
                advice.servedFolder = servedFolder(images.folder, place, generator);
        }
        if (advice != ImageAdvice())
            advices.insert(image.path, advice);
    }
    return advices;
}

} // namespace app
