// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/generator.h"

#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace app {
namespace {

// Configurations and the head of a post are far smaller; a stray large file costs nothing.
constexpr qint64 ReadLimit = 256 * 1024;

QByteArray head(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(ReadLimit);
}

bool hasFile(const QDir &folder, const QStringList &names)
{
    return std::any_of(names.begin(), names.end(), [&folder](const QString &name) {
        return QFileInfo(folder.filePath(name)).isFile();
    });
}

bool hasFolder(const QDir &folder, const QString &name)
{
    return QFileInfo(folder.filePath(name)).isDir();
}

bool dependsOnHexo(const QDir &folder)
{
    const QJsonObject package
        = QJsonDocument::fromJson(head(folder.filePath(QStringLiteral("package.json")))).object();
    return package.value(u"dependencies").toObject().contains(u"hexo")
        || package.value(u"devDependencies").toObject().contains(u"hexo")
        || package.contains(u"hexo");
}

/// Does a line of `text` set `key`, in whatever case?
bool setsKey(const QByteArray &text, const QByteArray &key)
{
    const QByteArrayList lines = text.toLower().split('\n');
    return std::any_of(lines.begin(), lines.end(), [&key](const QByteArray &line) {
        const QByteArray trimmed = line.trimmed();
        const QByteArray rest = trimmed.mid(key.size()).trimmed();
        return trimmed.startsWith(key) && (rest.startsWith('=') || rest.startsWith(':'));
    });
}

bool isHugo(const QDir &folder)
{
    if (hasFile(folder,
                {QStringLiteral("hugo.toml"), QStringLiteral("hugo.yaml"),
                 QStringLiteral("hugo.yml"), QStringLiteral("hugo.json")})
        || hasFolder(folder, QStringLiteral("config/_default"))) {
        return true;
    }
    // The older names are everybody's: Hugo's have its base address or its content beside them.
    if (setsKey(head(folder.filePath(QStringLiteral("config.toml"))), "baseurl"))
        return true;
    return hasFile(folder,
                   {QStringLiteral("config.yaml"), QStringLiteral("config.yml"),
                    QStringLiteral("config.json")})
        && hasFolder(folder, QStringLiteral("content"))
        && (hasFolder(folder, QStringLiteral("archetypes"))
            || hasFolder(folder, QStringLiteral("layouts"))
            || hasFolder(folder, QStringLiteral("themes")));
}

bool isZola(const QDir &folder)
{
    return hasFile(folder, {QStringLiteral("zola.toml")})
        || setsKey(head(folder.filePath(QStringLiteral("config.toml"))), "base_url");
}

/// What the configuration in `folder` itself tells.
Generator configuredGenerator(const QDir &folder)
{
    if (hasFile(folder, {QStringLiteral("_config.yml"), QStringLiteral("_config.yaml")})) {
        // Hexo and Jekyll share the name.
        const bool isHexo
            = hasFolder(folder, QStringLiteral("source/_posts")) || dependsOnHexo(folder);
        return isHexo ? Generator::Hexo : Generator::Jekyll;
    }
    if (isZola(folder))
        return Generator::Zola;
    if (isHugo(folder))
        return Generator::Hugo;
    if (hasFile(folder,
                {QStringLiteral(".eleventy.js"), QStringLiteral("eleventy.config.js"),
                 QStringLiteral("eleventy.config.mjs"), QStringLiteral("eleventy.config.cjs"),
                 QStringLiteral("eleventy.config.ts")})) {
        return Generator::Eleventy;
    }
    if (hasFile(folder,
                {QStringLiteral("astro.config.mjs"), QStringLiteral("astro.config.js"),
                 QStringLiteral("astro.config.ts"), QStringLiteral("astro.config.mts"),
                 QStringLiteral("astro.config.cjs")})) {
        return Generator::Astro;
    }
    if (hasFile(folder, {QStringLiteral("pelicanconf.py")}))
        return Generator::Pelican;
    if (hasFile(folder,
                {QStringLiteral("gatsby-config.js"), QStringLiteral("gatsby-config.ts"),
                 QStringLiteral("gatsby-config.mjs")})) {
        return Generator::Gatsby;
    }
    return Generator::None;
}

/// `start` and the folders above it that may be a blog, nearest first.
QStringList candidateFolders(const QString &start)
{
    const QString home = QDir::cleanPath(QDir::homePath());
    const auto isAtOrAboveHome = [&home](const QString &folder) {
        return folder == home || home.startsWith(folder + u'/');
    };
    QStringList folders;
    QString folder = start;
    while (!QDir(folder).isRoot() && !isAtOrAboveHome(folder)) {
        folders << folder;
        folder = QFileInfo(folder).path();
    }
    return folders;
}

/// The site that a folder's name tells: Site{} where it tells nothing.
Site conventionalSite(const QString &folder)
{
    const QFileInfo place(folder);
    const bool isPosts = place.fileName() == u"_posts" || place.fileName() == u"_drafts";
    if (!isPosts) {
        return hasFolder(QDir(folder), QStringLiteral("_posts")) ? Site{folder, Generator::Jekyll}
                                                                 : Site{};
    }
    const QFileInfo above(place.path());
    if (above.fileName() == u"source")
        return {above.path(), Generator::Hexo};
    return {place.path(), Generator::Jekyll};
}

bool hasPostLayout(const QString &path)
{
    QByteArray text = head(path).left(16 * 1024);
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (!text.startsWith("---"))
        return false;
    const QByteArrayList lines = text.split('\n').mid(1);
    for (const QByteArray &line : lines) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed == "---" || trimmed == "...")
            return false;
        if (line.startsWith("layout:")) {
            const QByteArray value = trimmed.mid(7).trimmed();
            return value == "post" || value == "\"post\"" || value == "'post'";
        }
    }
    return false;
}

} // namespace

QString displayName(Generator generator)
{
    switch (generator) {
    case Generator::None:
        return QStringLiteral("Markdown");
    case Generator::Jekyll:
        return QStringLiteral("Jekyll");
    case Generator::Hugo:
        return QStringLiteral("Hugo");
    case Generator::Hexo:
        return QStringLiteral("Hexo");
    case Generator::Eleventy:
        return QStringLiteral("Eleventy");
    case Generator::Astro:
        return QStringLiteral("Astro");
    case Generator::Zola:
        return QStringLiteral("Zola");
    case Generator::Pelican:
        return QStringLiteral("Pelican");
    case Generator::Gatsby:
        return QStringLiteral("Gatsby");
    }
    Q_UNREACHABLE();
}

std::optional<Generator> generatorFromName(QStringView name)
{
    for (const Generator generator :
         {Generator::Jekyll, Generator::Hugo, Generator::Hexo, Generator::Eleventy,
          Generator::Astro, Generator::Zola, Generator::Pelican, Generator::Gatsby}) {
        if (name.compare(displayName(generator), Qt::CaseInsensitive) == 0)
            return generator;
    }
    return std::nullopt;
}

Dialect dialect(Generator generator)
{
    switch (generator) {
    case Generator::Jekyll:
    case Generator::Pelican:
        return Dialect::Jekyll;
    case Generator::Hugo:
        return Dialect::Hugo;
    case Generator::Hexo:
        return Dialect::Hexo;
    case Generator::None:
    case Generator::Eleventy:
    case Generator::Astro:
    case Generator::Zola:
    case Generator::Gatsby:
        break;
    }
    return Dialect::GitHub;
}

bool isDialectNearest(Generator generator)
{
    switch (generator) {
    case Generator::None:
    case Generator::Jekyll:
    case Generator::Hugo:
    case Generator::Hexo:
        return false;
    case Generator::Eleventy:
    case Generator::Astro:
    case Generator::Zola:
    case Generator::Pelican:
    case Generator::Gatsby:
        return true;
    }
    Q_UNREACHABLE();
}

QString publicFolder(const Site &site)
{
    switch (site.generator) {
    case Generator::Hugo:
    case Generator::Zola:
    case Generator::Gatsby:
        return site.root + QStringLiteral("/static");
    case Generator::Hexo:
        return site.root + QStringLiteral("/source");
    case Generator::Astro:
        return site.root + QStringLiteral("/public");
    case Generator::None:
    case Generator::Jekyll:
    case Generator::Eleventy:
    case Generator::Pelican:
        return site.root;
    }
    return site.root;
}

Site findSite(const QString &path)
{
    if (path.isEmpty())
        return {};
    const QFileInfo place(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    const QString start = place.isDir() ? place.filePath() : place.path();
    const QStringList folders = candidateFolders(start);
    for (const QString &folder : folders) {
        const Generator generator = configuredGenerator(QDir(folder));
        if (generator != Generator::None)
            return {folder, generator};
    }
    for (const QString &folder : folders) {
        const Site site = conventionalSite(folder);
        if (site.generator != Generator::None && folders.contains(site.root))
            return site;
    }
    if (hasPostLayout(place.filePath()))
        return {QString(), Generator::Jekyll};
    return {};
}

} // namespace app
