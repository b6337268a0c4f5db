// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/siteconfig.h"

#include "app/frontmatter/frontmatter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace app {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 MostBytes = 256 * 1024;

/// Keys of Hugo's configuration are read in any case ("timeZone", "timezone").
QVariant valueOf(const QVariantMap &values, QLatin1StringView key)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key().compare(key, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return {};
}

Result<QVariantMap> fieldsAsMap(const QString &frontMatter, int linesAdded)
{
    const Result<FrontMatter> read = FrontMatter::read(frontMatter);
    if (!read || !read->isWhole()) {
        Error error = read ? read->problems().first() : read.error();
        error.line = std::max(1, error.line - linesAdded);
        return error;
    }
    QVariantMap values;
    for (const Field &field : read->fields())
        values.insert(field.key, field.value);
    return values;
}

} // namespace

QStringList siteConfigNames(Generator generator)
{
    switch (generator) {
    case Generator::Jekyll:
    case Generator::Hexo:
        return {u"_config.yml"_s, u"_config.yaml"_s};
    case Generator::Hugo:
        return {u"hugo.toml"_s,
                u"hugo.yaml"_s,
                u"hugo.yml"_s,
                u"hugo.json"_s,
                u"config.toml"_s,
                u"config.yaml"_s,
                u"config.yml"_s,
                u"config.json"_s,
                u"config/_default/hugo.toml"_s,
                u"config/_default/hugo.yaml"_s,
                u"config/_default/config.toml"_s,
                u"config/_default/config.yaml"_s};
    case Generator::Zola:
        return {u"zola.toml"_s, u"config.toml"_s};
    case Generator::None:
    case Generator::Eleventy:
    case Generator::Astro:
    case Generator::Pelican:
    case Generator::Gatsby:
        break;
    }
    return {};
}

Result<QVariantMap> readConfigFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, path, 0, {}};
    const QByteArray bytes = file.read(MostBytes + 1);
    if (bytes.size() > MostBytes)
        return Error{Error::Kind::TooComplex, path, 0, u"larger than 256 kB"_s};
    if (path.endsWith(u".json"))
        return QJsonDocument::fromJson(bytes).object().toVariantMap();
    QString text = QString::fromUtf8(bytes);
    text.replace(u"\r\n"_s, u"\n"_s);
    const QString fence = path.endsWith(u".toml") ? u"+++\n"_s : u"---\n"_s;
    // A file of YAML may begin its one document with a line of its own.
    const bool hasFence = text.startsWith(fence);
    Result<QVariantMap> values
        = fieldsAsMap((hasFence ? QString() : fence) + text + u'\n' + fence, hasFence ? 0 : 1);
    if (values)
        return values;
    Error error = values.error();
    error.path = path;
    return error;
}

SiteConfig readSiteConfig(const Site &site)
{
    SiteConfig config;
    if (site.generator == Generator::Hugo)
        config.zone = QTimeZone::utc();
    // Jekyll and Hugo leave posts of the future out; no other generator does by itself.
    const bool hidesFuture
        = site.generator == Generator::Jekyll || site.generator == Generator::Hugo;
    config.publishesFuture = !hidesFuture;
    if (site.root.isEmpty())
        return config;
    const QDir root(site.root);
    for (const QString &name : siteConfigNames(site.generator)) {
        const Result<QVariantMap> values = readConfigFile(root.filePath(name));
        if (!values && values.error().kind == Error::Kind::NotFound)
            continue;
        config.file = name;
        config.values = values ? *values : QVariantMap();
        break;
    }
    const QByteArray zone = valueOf(config.values, "timezone"_L1).toString().toUtf8();
    config.namesZone = QTimeZone::isTimeZoneIdAvailable(zone);
    if (config.namesZone)
        config.zone = QTimeZone(zone);
    if (hidesFuture)
        config.publishesFuture = valueOf(config.values, "future"_L1).toBool()
            || valueOf(config.values, "buildfuture"_L1).toBool();
    else if (site.generator == Generator::Hexo && config.values.contains(u"future"_s))
        config.publishesFuture = config.values.value(u"future"_s).toBool();
    return config;
}

} // namespace app
