// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/unservedimage.h"

#include "app/assets/rootedpath.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

using Reason = UnservedImage::Reason;

/// True where a file of the blog's root says what `pattern` finds.
bool says(const PostPlace &place, const QStringList &files, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (const QString &name : files) {
        QFile file(place.siteRoot + u'/' + name);
        if (file.open(QIODevice::ReadOnly)
            && QString::fromUtf8(file.readAll()).contains(expression))
            return true;
    }
    return false;
}

/// The folders from the blog's root down to the image.
QStringList foldersOf(const ImageLocation &location, const PostPlace &place)
{
    const QDir root(canonicalPath(place.siteRoot));
    QStringList parts = root.relativeFilePath(location.path).split(u'/');
    parts.removeLast();
    return parts;
}

std::optional<UnservedImage> unservedByJekyll(const QStringList &folders, const PostPlace &place)
{
    // Collections of the blog's own may be published, with the files in them.
    static const QStringList hidden{u"_posts"_s,   u"_drafts"_s,  u"_data"_s, u"_includes"_s,
                                    u"_layouts"_s, u"_plugins"_s, u"_sass"_s};
    for (const QString &folder : folders) {
        const bool isOfPosts = folder == u"_posts" || folder == u"_drafts";
        if (!hidden.contains(folder)
            || (isOfPosts && says(place, {u"_config.yml"_s, u"Gemfile"_s}, u"jekyll-postfiles"_s)))
            continue;
        return UnservedImage{Reason::HiddenFolder, folder};
    }
    return {};
}

/// Where posts bring files along only as bundles, and all else comes from `served`.
std::optional<UnservedImage> unservedByBundles(const ImageLocation &location,
                                               const QStringList &folders, const PostPlace &place,
                                               const QStringList &served)
{
    const QString name = QFileInfo(place.file).completeBaseName();
    const bool isBundle = name == u"index" || name == u"_index" || name.startsWith(u"index.");
    // `../../static/img/a.png` leads to the file, and on the site to nowhere.
    if (location.kind == ImageLocation::Kind::BesidePost && folders.value(0) == u"static")
        return UnservedImage{Reason::CountsFromPage, u"/"_s};
    if (location.kind == ImageLocation::Kind::BesidePost && !isBundle)
        return UnservedImage{Reason::BesideSinglePost, {}};
    if (location.kind == ImageLocation::Kind::SiteRoot && !served.contains(folders.value(0)))
        return UnservedImage{Reason::OutsideOfStatic, served.first()};
    return {};
}

std::optional<UnservedImage> unservedByHexo(const QStringList &folders, const PostPlace &place)
{
    if (folders.value(0) != u"source")
        return UnservedImage{Reason::OutsideOfStatic, u"source"_s};
    if (folders.contains(u"_posts"_s)
        && !says(place, {u"_config.yml"_s}, u"^\\s*post_asset_folder:\\s*true"_s))
        return UnservedImage{Reason::HiddenFolder, u"_posts"_s};
    return {};
}

bool isRelative(const QString &destination)
{
    const QString trimmed = destination.trimmed();
    return !trimmed.startsWith(u'/') && !trimmed.contains(u"{{") && !trimmed.contains(u"{%");
}

/// True where a theme or the blog decides what becomes of the addresses of images.
bool hasImageHook(const PostPlace &place)
{
    QStringList roots{place.siteRoot};
    const QDir themes(place.siteRoot + u"/themes"_s);
    for (const QString &theme : themes.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        roots.append(themes.filePath(theme));
    return std::any_of(roots.cbegin(), roots.cend(), [](const QString &root) {
        return QFile::exists(root + u"/layouts/_default/_markup/render-image.html"_s)
            || QFile::exists(root + u"/layouts/_markup/render-image.html"_s);
    });
}

/// True where the post's page certainly has a folder of its own on the site.
bool hasPageInFolder(const PostPlace &place, Generator generator)
{
    // `/:title.html` and the like, in the configuration or the post.
    static const QString flat
        = u"^permalink:\\s*[\"']?/?(none|[^/\\s\"']*:[^/\\s\"']*)[\"']?\\s*$"_s;
    const QString file = QDir(place.siteRoot).relativeFilePath(place.file);
    const QStringList folders = file.split(u'/');
    switch (generator) {
    case Generator::Jekyll:
        return (folders.contains(u"_posts"_s) || folders.contains(u"_drafts"_s))
            && !says(place, {u"_config.yml"_s}, flat) && !says(place, {file}, u"^permalink:"_s);
    case Generator::Hexo:
        return !says(place, {u"_config.yml"_s}, flat) && !says(place, {file}, u"^permalink:"_s);
    case Generator::Hugo:
        return folders.size() > 2 && !hasImageHook(place);
    case Generator::Zola:
        return folders.size() > 2;
    default:
        return false;
    }
}

/// True where the post's page is certainly deeper than an address that climbs out of the post's
/// folder takes it to be: `../img/a.png` beside `_posts` is right on a page `/title/` alone.
bool climbsOutOfPosts(const ImageLocation &location, const PostPlace &place, Generator generator)
{
    const bool isOfPosts = generator == Generator::Jekyll || generator == Generator::Hexo;
    return isOfPosts && location.kind == ImageLocation::Kind::BesidePost
        && !isWithin(location.path, canonicalPath(place.folder()))
        && place.file.contains(u"/_posts/"_s)
        && !says(place, {u"_config.yml"_s}, u"^permalink:\\s*[\"']?/?:[^/\\s]*/?[\"']?\\s*$"_s);
}

/// What makes an address count from the blog's root.
QString rootPrefix(Generator generator)
{
    return generator == Generator::Jekyll ? u"{{ site.baseurl }}/"_s : u"/"_s;
}

} // namespace

std::optional<UnservedImage> unservedImage(const QString &destination,
                                           const ImageLocation &location, const PostPlace &place,
                                           Generator generator)
{
    if (!location.isFile() || place.siteRoot.isEmpty()
        || !isWithin(location.path, canonicalPath(place.siteRoot)))
        return {};
    const QStringList folders = foldersOf(location, place);
    std::optional<UnservedImage> unserved;
    switch (generator) {
    case Generator::Jekyll:
        unserved = unservedByJekyll(folders, place);
        break;
    case Generator::Hugo:
        unserved
            = unservedByBundles(location, folders, place, {u"static"_s, u"content"_s, u"assets"_s});
        break;
    case Generator::Zola:
        unserved = unservedByBundles(location, folders, place, {u"static"_s, u"content"_s});
        break;
    case Generator::Hexo:
        unserved = unservedByHexo(folders, place);
        break;
    case Generator::Astro:
        if (location.kind == ImageLocation::Kind::SiteRoot && folders.value(0) != u"src")
            unserved = UnservedImage{Reason::OutsideOfStatic, u"public"_s};
        break;
    case Generator::None:
    case Generator::Eleventy:
    case Generator::Pelican:
    case Generator::Gatsby:
        return {}; // Their sites are put together in ways that differ from blog to blog.
    }
    const bool isOfRoot = location.kind == ImageLocation::Kind::SiteRoot
        || location.kind == ImageLocation::Kind::StaticRoot;
    const bool countsWrongly = isOfRoot || climbsOutOfPosts(location, place, generator);
    if (!unserved && countsWrongly && isRelative(destination) && hasPageInFolder(place, generator))
        unserved = UnservedImage{Reason::CountsFromPage, rootPrefix(generator)};
    return unserved;
}

} // namespace app
