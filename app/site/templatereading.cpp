// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/templatereading.h"

#include "app/fields/jekylldefaults.h"
#include "app/fields/siteconfig.h"
#include "app/site/sitefiles.h"
#include "app/site/sitepages.h"
#include "app/site/sitetags.h"

#include <QDir>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// A blog with more files is not asked for each of its pages.
constexpr qsizetype MostFiles = 20'000;

QVariantMap inLowerCase(const QVariantMap &map)
{
    QVariantMap lower;
    for (auto it = map.begin(); it != map.end(); ++it)
        lower.insert(it.key().toLower(), it.value());
    return lower;
}

void readJekyll(const Site &site, const SiteConfig &config, TemplateSite &known,
                const std::function<bool()> &isCancelled)
{
    known.config = config.values;
    known.defaults = jekyllDefaults(config.values, known.postPath);
    const QString folder = config.values.value(u"includes_dir"_s, u"_includes"_s).toString();
    known.snippets = textsBelow(site.root, folder, {}, isCancelled);
    // Beside a page at the blog's root there is all of it.
    if (known.postPath.contains(u'/')) {
        const QString beside = QFileInfo(QDir(site.root).filePath(known.postPath)).path();
        const std::optional<QStringList> names = namesBelow(beside, MostFiles, isCancelled);
        known.filesBeside = names.value_or(QStringList());
        known.knowsFilesBeside = names.has_value();
    }
    // Those of a theme lie where its gem is installed.
    known.mayHaveOtherSnippets
        = config.values.contains(u"theme"_s) || config.values.contains(u"remote_theme"_s);
}

void addShortcodes(const QMap<QString, QString> &texts, QMap<QString, QString> &shortcodes)
{
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        // `name.html`, `name.amp.html`, `name.ko.html`: the plain one counts.
        const QString name = it.key().left(it.key().indexOf(u'.', it.key().lastIndexOf(u'/') + 1));
        if (!shortcodes.contains(name) || it.key() == name + u".html"_s)
            shortcodes.insert(name, *it);
    }
}

/// `values` for all that `known` has none for.
void addConfig(const QString &part, const QVariantMap &values, TemplateSite &known)
{
    QVariantMap all = values;
    all.insert(known.config.value(part).toMap());
    if (!all.isEmpty())
        known.config.insert(part, all);
}

/// Parts of Hugo's configuration may have files of their own (Hugo: "Configuration directory"), and
/// a theme, in `folder`, may have parameters of its own.
void addHugoConfig(const QString &folder, TemplateSite &known)
{
    for (const QString &suffix : {u"toml"_s, u"yaml"_s, u"yml"_s, u"json"_s}) {
        for (const QString &part : {u"params"_s, u"languages"_s}) {
            if (const auto values
                = readConfigFile(folder + u"/config/_default/"_s + part + u'.' + suffix))
                addConfig(part, *values, known);
        }
        for (const QString &name : {u"/hugo."_s, u"/config."_s}) {
            if (const auto values = readConfigFile(folder + name + suffix))
                addConfig(u"params"_s, inLowerCase(*values).value(u"params"_s).toMap(), known);
        }
    }
}

void readHugo(const Site &site, const SiteConfig &config, TemplateSite &known,
              const std::function<bool()> &isCancelled)
{
    const QDir root(site.root);
    known.config = inLowerCase(config.values);
    addHugoConfig(site.root, known);
    const QVariant theme = known.config.value(u"theme"_s);
    QStringList folders;
    for (const QString &name : theme.toStringList()) {
        folders.append(u"themes/"_s + name);
        known.mayHaveOtherSnippets
            = known.mayHaveOtherSnippets || !QDir(root.filePath(folders.last())).exists();
        addHugoConfig(root.filePath(folders.last()), known);
    }
    // The blog's own stand before those of themes, and themes in the order in which they are named.
    folders.prepend(QString());
    QMap<QString, QString> all;
    for (qsizetype i = folders.size() - 1; i >= 0; --i) {
        for (const QString &place : {u"layouts/shortcodes"_s, u"layouts/_shortcodes"_s}) {
            QMap<QString, QString> own;
            const QString folder = folders[i].isEmpty() ? place : folders[i] + u'/' + place;
            addShortcodes(textsBelow(site.root, folder, {}, isCancelled), own);
            all.insert(own);
        }
    }
    known.snippets = all;
    known.mayHaveOtherSnippets = known.mayHaveOtherSnippets || known.config.contains(u"module"_s)
        || root.exists(u"config/_default/module.toml"_s);
    const QDir environments(root.filePath(u"config"_s));
    known.mayHaveOtherParameters = known.mayHaveOtherSnippets
        || known.config.contains(u"languages"_s)
        || environments.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() > 1;
}

void readPages(const Site &site, const SiteConfig &config, TemplateSite &known,
               const std::function<bool()> &isCancelled)
{
    const std::optional<QStringList> files = filesBelow(site.root, MostFiles, isCancelled);
    known.knowsAllPages = files.has_value();
    if (!files)
        return;
    if (site.generator == Generator::Jekyll)
        known.pages = jekyllPages(site, config, *files);
    else if (site.generator == Generator::Hugo)
        known.pages = hugoPages(site, config, *files);
    else
        known.pages = hexoPages(site, config, *files, known.titles);
}

} // namespace

TemplateSite readTemplateSite(const Site &site, const QString &postFile,
                              const std::function<bool()> &isCancelled)
{
    TemplateSite known;
    const bool hasTemplates = site.generator == Generator::Jekyll
        || site.generator == Generator::Hugo || site.generator == Generator::Hexo;
    if (site.root.isEmpty() || !hasTemplates)
        return known;
    const SiteConfig config = readSiteConfig(site);
    known.isKnown = true;
    if (!postFile.isEmpty())
        known.postPath = QDir(site.root).relativeFilePath(postFile);
    if (site.generator == Generator::Jekyll)
        readJekyll(site, config, known, isCancelled);
    else if (site.generator == Generator::Hugo)
        readHugo(site, config, known, isCancelled);
    else
        known.config = config.values;
    const SiteTags tags = readSiteTags(site, config, isCancelled);
    known.pluginTags = tags.names;
    known.mayHaveOtherTags = tags.mayHaveOthers;
    readPages(site, config, known, isCancelled);
    return isCancelled && isCancelled() ? TemplateSite() : known;
}

bool mayHaveTemplates(QStringView text)
{
    return text.contains(u"{{") || text.contains(u"{%");
}

RenderOptions withTemplateSite(RenderOptions options, const Site &site, const QString &postFile,
                               const QString &text)
{
    if (mayHaveTemplates(text) && options.dialect == dialect(site.generator))
        options.site = readTemplateSite(site, postFile);
    return options;
}

} // namespace app
