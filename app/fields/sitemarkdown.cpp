// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/sitemarkdown.h"

#include "app/fields/siteconfig.h"

#include <QDir>

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

enum class KeyCase { AsWritten, Lower };

/// Nested maps as paths.
void flatten(const QString &path, const QVariant &value, KeyCase keyCase,
             MarkdownSettings &settings)
{
    if (value.typeId() != QMetaType::QVariantMap) {
        settings.insert(path,
                        value.typeId() == QMetaType::QVariantList ? value.toStringList().join(u',')
                                                                  : value.toString());
        return;
    }
    const QVariantMap map = value.toMap();
    for (auto it = map.begin(); it != map.end(); ++it) {
        const QString key = keyCase == KeyCase::Lower ? it.key().toLower() : it.key();
        flatten(path + u'.' + key, it.value(), keyCase, settings);
    }
}

void take(const QVariantMap &values, const QStringList &keys, KeyCase keyCase,
          MarkdownSettings &settings)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QString key = keyCase == KeyCase::Lower ? it.key().toLower() : it.key();
        if (keys.contains(key))
            flatten(key, it.value(), keyCase, settings);
    }
}

/// Files of a part of Hugo's configuration, whose keys stand without that part's name.
QStringList hugoMarkupFiles(const Site &site)
{
    const QDir folder(QDir(site.root).filePath(u"config/_default"_s));
    return {folder.filePath(u"markup.toml"_s), folder.filePath(u"markup.yaml"_s),
            folder.filePath(u"markup.yml"_s), folder.filePath(u"markup.json"_s)};
}

void takeHugo(const Site &site, const SiteConfig &config, MarkdownSettings &settings)
{
    settings.insert(u"markup.goldmark.renderer.unsafe"_s, u"false"_s);
    take(config.values, {u"markup"_s, u"enableemoji"_s}, KeyCase::Lower, settings);
    // Alerts are quotes unless a template of the site makes them something else.
    const QDir hooks(QDir(site.root).filePath(u"layouts/_default/_markup"_s));
    if (hooks.exists(u"render-blockquote-alert.html"_s))
        settings.insert(u"layouts.alerts"_s, u"true"_s);
    for (const QString &path : hugoMarkupFiles(site)) {
        if (const Result<QVariantMap> values = readConfigFile(path))
            take({{u"markup"_s, *values}}, {u"markup"_s}, KeyCase::Lower, settings);
    }
}

QString packageFile(const Site &site)
{
    return QDir(site.root).filePath(u"package.json"_s);
}

/// Parsers made with npm read emphasis beside Korean as bold where an extension says so:
/// markdown-it-cjk-friendly, remark-cjk-friendly and their like.
void takePackages(const Site &site, MarkdownSettings &settings)
{
    const Result<QVariantMap> package = readConfigFile(packageFile(site));
    if (!package)
        return;
    QStringList names;
    for (const QString &key : {u"dependencies"_s, u"devDependencies"_s})
        names += package->value(key).toMap().keys();
    const bool isFriendly = std::any_of(names.cbegin(), names.cend(), [](const QString &name) {
        return name.contains(u"cjk-friendly");
    });
    if (isFriendly)
        settings.insert(u"cjk-friendly"_s, u"true"_s);
    // What reads Markdown for Hexo, and what plugins of it and of its parsers add.
    names.removeIf([](const QString &name) {
        return !name.startsWith(u"hexo-filter-") && !name.startsWith(u"markdown-it-")
            && !name.startsWith(u"hexo-renderer-mark");
    });
    if (!names.isEmpty())
        settings.insert(u"packages"_s, names.join(u','));
}

} // namespace

RenderOptions siteRenderOptions(const Site &site)
{
    RenderOptions options{dialect(site.generator), true, {}};
    if (site.root.isEmpty())
        return options;
    takePackages(site, options.settings);
    const SiteConfig config = readSiteConfig(site);
    switch (site.generator) {
    case Generator::Jekyll:
        take(config.values, {u"markdown"_s, u"kramdown"_s, u"commonmark"_s, u"plugins"_s},
             KeyCase::AsWritten, options.settings);
        break;
    case Generator::Hugo:
        takeHugo(site, config, options.settings);
        break;
    case Generator::Hexo:
        take(config.values, {u"marked"_s, u"markdown"_s, u"external_link"_s}, KeyCase::AsWritten,
             options.settings);
        break;
    default:
        // The nearest dialect is GitHub's, but alerts are GitHub's alone.
        if (options.dialect == Dialect::GitHub && site.generator != Generator::None)
            options.settings.insert(u"github.alerts"_s, u"false"_s);
        break;
    }
    return options;
}

QStringList markdownConfigFiles(const Site &site)
{
    if (site.root.isEmpty())
        return {};
    QStringList files{packageFile(site)};
    for (const QString &name : siteConfigNames(site.generator))
        files.append(QDir(site.root).filePath(name));
    return site.generator == Generator::Hugo ? files + hugoMarkupFiles(site) : files;
}

} // namespace app
