// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/imagewriting.h"

#include "app/assets/imagefolder.h"
#include "app/assets/imageimport.h"
#include "app/assets/imagelocation.h"
#include "app/assets/rootedpath.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <optional>

namespace app {
namespace {

using namespace Qt::StringLiterals;

enum class Way { FromPost, FromRoot, FromRootBare };

/// Where the site's root lies on disk for files that are copied as they are.
QString publicFolder(const BlogFields &blog, const QString &siteRoot)
{
    switch (blog.site.generator) {
    case Generator::Hugo:
    case Generator::Zola:
        return siteRoot + u"/static"_s;
    case Generator::Hexo:
        return siteRoot + u"/source"_s;
    case Generator::Astro:
    case Generator::Gatsby:
        return siteRoot + (blog.site.generator == Generator::Astro ? u"/public"_s : u"/static"_s);
    default:
        return siteRoot;
    }
}

QString below(const QString &folder, const QString &file)
{
    return !folder.isEmpty() && isWithin(file, folder) ? QDir(folder).relativeFilePath(file)
                                                       : QString();
}

/// Nothing for an address on another site.
std::optional<Way> wayOf(const QString &text, const QString &publicRoot, const PostPlace &place)
{
    if (text.isEmpty() || text.contains(u"//") || text.contains(u'{'))
        return std::nullopt;
    if (text.startsWith(u'/'))
        return Way::FromRoot;
    const bool isBesidePost
        = !place.file.isEmpty() && QFileInfo(QDir(place.folder()).filePath(text)).isFile();
    const bool isInRoot
        = !publicRoot.isEmpty() && QFileInfo(QDir(publicRoot).filePath(text)).isFile();
    return isInRoot && !isBesidePost ? Way::FromRootBare : Way::FromPost;
}

Way usualWay(const QString &before, const KeyUse &use, const QString &publicRoot,
             const PostPlace &place)
{
    if (const std::optional<Way> way = wayOf(before, publicRoot, place))
        return *way;
    int counts[3] = {};
    for (const TextCount &count : use.texts) {
        if (const std::optional<Way> way = wayOf(count.text, publicRoot, place))
            counts[static_cast<int>(*way)] += count.posts;
    }
    return static_cast<Way>(std::ranges::max_element(counts) - std::begin(counts));
}

/// The folder of the image that the field has, else of most posts' images of that field, else that
/// of the post's images.
ImageFolder folderFor(const QString &before, const QString &key, const BlogFields &blog,
                      const PostPlace &place)
{
    QHash<QString, int> posts;
    const auto count = [&](const QString &destination, int weight) {
        const ImageLocation location = locateImage(destination, place);
        if (location.isFile())
            posts[QFileInfo(location.path).path()] += weight;
    };
    count(before, blog.uses.posts() + 1);
    for (const TextCount &use : blog.uses.use(key).texts)
        count(use.text, use.posts);
    const auto most = std::max_element(posts.cbegin(), posts.cend());
    ImageFolder folder = imageFolder({{}, {}, place});
    if (most != posts.cend())
        folder.path = most.key();
    return folder;
}

} // namespace

QString imageDestination(const QString &file, const QString &before, const QString &key,
                         const BlogFields &blog, const PostPlace &place)
{
    const QString publicRoot
        = place.siteRoot.isEmpty() ? QString() : publicFolder(blog, place.siteRoot);
    const QString fromRoot = below(publicRoot, file);
    const QString fromPost = below(place.folder(), file);
    const Way way = usualWay(before, blog.uses.use(key), publicRoot, place);
    if (way == Way::FromRootBare && !fromRoot.isEmpty())
        return fromRoot;
    if (way == Way::FromRoot && !fromRoot.isEmpty())
        return u'/' + fromRoot;
    if (!fromPost.isEmpty())
        return fromPost;
    return fromRoot.isEmpty() ? QString() : u'/' + fromRoot;
}

Result<QString> bringImage(const QString &file, const QString &before, const QString &key,
                           const BlogFields &blog, const PostPlace &place)
{
    const QString real = canonicalPath(file);
    const PostPlace realPlace{canonicalPath(place.file), canonicalPath(place.siteRoot)};
    const QString destination = isWithin(real, canonicalRoots(place))
        ? imageDestination(real, before, key, blog, realPlace)
        : QString();
    if (!destination.isEmpty())
        return destination;
    const Result<ImportedImage> imported
        = importImageFile(file, place, folderFor(before, key, blog, place));
    if (!imported)
        return imported.error();
    return imageDestination(imported->path, before, key, blog, realPlace);
}

} // namespace app
