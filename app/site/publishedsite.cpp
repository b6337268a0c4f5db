// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/publishedsite.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QUrl>

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 LargestFile = 64LL << 20;

/// Keys are compared as Hugo does, in any case; the other generators write theirs in one way.
QString textValue(const SiteConfig &config, const QStringList &keys)
{
    for (auto it = config.values.begin(); it != config.values.end(); ++it) {
        if (keys.contains(it.key(), Qt::CaseInsensitive))
            return it.value().toString();
    }
    return {};
}

/// The address under which the site will be served.
QUrl siteAddress(Generator generator, const SiteConfig &config)
{
    switch (generator) {
    case Generator::Jekyll: {
        QUrl url(textValue(config, {u"url"_s}));
        url.setPath(textValue(config, {u"baseurl"_s}), QUrl::DecodedMode);
        return url;
    }
    case Generator::Hexo: {
        QUrl url(textValue(config, {u"url"_s}));
        if (const QString root = textValue(config, {u"root"_s}); !root.isEmpty())
            url.setPath(root, QUrl::DecodedMode);
        return url;
    }
    default:
        return QUrl(textValue(config, {u"baseURL"_s, u"base_url"_s}));
    }
}

bool holdsPage(const QString &folder)
{
    QDirIterator pages(folder, {u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    return pages.hasNext();
}

QByteArray contentType(const QString &path)
{
    static const QHash<QString, QByteArray> types{
        {u"css"_s, "text/css"},    {u"woff2"_s, "font/woff2"}, {u"woff"_s, "font/woff"},
        {u"ttf"_s, "font/ttf"},    {u"otf"_s, "font/otf"},     {u"png"_s, "image/png"},
        {u"apng"_s, "image/apng"}, {u"jpg"_s, "image/jpeg"},   {u"jpeg"_s, "image/jpeg"},
        {u"gif"_s, "image/gif"},   {u"webp"_s, "image/webp"},  {u"avif"_s, "image/avif"},
        {u"bmp"_s, "image/bmp"},   {u"ico"_s, "image/x-icon"}, {u"svg"_s, "image/svg+xml"},
    };
    return types.value(QFileInfo(path).suffix().toLower());
}

bool isSafePath(const QString &path)
{
    return path.startsWith(u'/') && !path.contains(u'\\') && !path.contains(QChar::Null)
        && !path.split(u'/').contains(u".."_s);
}

} // namespace

QStringList publishedFolders(Generator generator, const SiteConfig &config)
{
    switch (generator) {
    case Generator::Jekyll: {
        const QString folder = textValue(config, {u"destination"_s});
        return {folder.isEmpty() ? u"_site"_s : folder};
    }
    case Generator::Hugo: {
        const QString folder = textValue(config, {u"publishDir"_s});
        return {folder.isEmpty() ? u"public"_s : folder};
    }
    case Generator::Hexo: {
        const QString folder = textValue(config, {u"public_dir"_s});
        return {folder.isEmpty() ? u"public"_s : folder};
    }
    case Generator::Zola: {
        const QString folder = textValue(config, {u"output_dir"_s});
        return {folder.isEmpty() ? u"public"_s : folder};
    }
    case Generator::Eleventy:
        return {u"_site"_s, u"dist"_s, u"public"_s, u"build"_s};
    case Generator::Astro:
        return {u"dist"_s};
    case Generator::Pelican:
        return {u"output"_s};
    case Generator::Gatsby:
        return {u"public"_s};
    case Generator::None:
        break;
    }
    return {u"_site"_s, u"public"_s, u"dist"_s, u"output"_s};
}

std::optional<PublishedSite> findPublishedSite(const Site &site, const SiteConfig &config)
{
    if (site.root.isEmpty())
        return {};
    const QDir root(site.root);
    for (const QString &name : publishedFolders(site.generator, config)) {
        const QString folder = QFileInfo(root.filePath(name)).canonicalFilePath();
        // A build into the blog itself would make every file of it a part of the site.
        if (folder.isEmpty() || folder == root.canonicalPath() || !holdsPage(folder))
            continue;
        const QUrl address = siteAddress(site.generator, config);
        QString basePath = address.path();
        while (basePath.endsWith(u'/'))
            basePath.chop(1);
        PublishedSite published{folder, basePath, {u"localhost:4000"_s, u"localhost:1313"_s}};
        if (!address.host().isEmpty())
            published.hosts.prepend(address.authority().toLower());
        return published;
    }
    return {};
}

std::optional<QString> pathOnSite(const QString &address, const PublishedSite &site)
{
    const QUrl url(address.trimmed());
    if (!url.isValid())
        return {};
    const QString path = url.path(QUrl::FullyEncoded);
    if (url.authority().isEmpty() && url.scheme().isEmpty())
        return path;
    const bool isWeb
        = url.scheme().isEmpty() || url.scheme() == u"http" || url.scheme() == u"https";
    if (!isWeb || !site.hosts.contains(url.authority().toLower()))
        return {};
    return path.isEmpty() ? u"/"_s : path;
}

QString publishedFilePath(const PublishedSite &site, const QString &path)
{
    QString decoded = QUrl::fromPercentEncoding(path.toUtf8());
    if (!isSafePath(decoded))
        return {};
    if (!site.basePath.isEmpty() && decoded.startsWith(site.basePath + u'/'))
        decoded = decoded.mid(site.basePath.size());
    return site.folder + QDir::cleanPath(decoded);
}

QByteArray localStyle(QByteArray css, const PublishedSite &site)
{
    for (const QString &host : site.hosts) {
        for (const auto *scheme : {"https://", "http://", "//"})
            css.replace(scheme + host.toUtf8() + '/', "/");
    }
    return css;
}

std::optional<PublishedFile> readPublishedFile(const PublishedSite &site, const QString &path)
{
    const QString canonical
        = QFileInfo(publishedFilePath(site, path)).canonicalFilePath(); // Links resolved.
    const QByteArray type = contentType(canonical);
    if (!canonical.startsWith(site.folder + u'/') || type.isEmpty())
        return {};
    const QFileInfo entry(canonical);
    QFile file(canonical);
    if (!entry.isFile() || entry.size() > LargestFile || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.read(LargestFile);
    return PublishedFile{type == "text/css" ? localStyle(content, site) : content, type};
}

} // namespace app
