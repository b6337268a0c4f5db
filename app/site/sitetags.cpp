// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/sitetags.h"

#include "app/site/sitefiles.h"

#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// Tags of the plugins that GitHub Pages allows and of others that many use.
const QHash<QString, QStringList> &jekyllPlugins()
{
    static const QHash<QString, QStringList> plugins{
        {u"jekyll-seo-tag"_s, {u"seo"_s}},
        {u"jekyll-feed"_s, {u"feed_meta"_s}},
        {u"jekyll-gist"_s, {u"gist"_s}},
        {u"jekyll-avatar"_s, {u"avatar"_s}},
        {u"jekyll-github-metadata"_s, {u"github_edit_link"_s}},
        {u"github-pages"_s,
         {u"seo"_s, u"feed_meta"_s, u"gist"_s, u"avatar"_s, u"github_edit_link"_s}},
        {u"jemoji"_s, {}},
        {u"jekyll-sitemap"_s, {}},
        {u"jekyll-paginate"_s, {}},
        {u"jekyll-paginate-v2"_s, {}},
        {u"jekyll-archives"_s, {}},
        {u"jekyll-redirect-from"_s, {}},
        {u"jekyll-mentions"_s, {}},
        {u"jekyll-toc"_s, {u"toc"_s, u"toc_only"_s, u"inject_anchors"_s}},
        {u"jekyll-titles-from-headings"_s, {}},
        {u"jekyll-optional-front-matter"_s, {}},
        {u"jekyll-readme-index"_s, {}},
        {u"jekyll-default-layout"_s, {}},
        {u"jekyll-relative-links"_s, {}},
        {u"jekyll-remote-theme"_s, {}},
        {u"jekyll-include-cache"_s, {u"include_cached"_s}},
        {u"jekyll-coffeescript"_s, {}},
        {u"jekyll-last-modified-at"_s, {u"last_modified_at"_s}},
        {u"jekyll-scholar"_s, {u"cite"_s, u"bibliography"_s, u"reference"_s, u"quote"_s}},
        {u"jekyll-compose"_s, {}},
        {u"jekyll-minifier"_s, {}},
        {u"jekyll-spaceship"_s, {}},
        {u"kramdown-parser-gfm"_s, {}},
        {u"webrick"_s, {}},
        {u"tzinfo-data"_s, {}},
        {u"wdm"_s, {}},
        {u"http_parser.rb"_s, {}},
    };
    return plugins;
}

/// `gem "name"` in the Gemfile's group of plugins; all of GitHub Pages.
QStringList gemsOf(const QString &gemfile)
{
    static const QRegularExpression group(u"group\\s+:jekyll_plugins\\s+do(.*?)^\\s*end"_s,
                                          QRegularExpression::DotMatchesEverythingOption
                                              | QRegularExpression::MultilineOption);
    static const QRegularExpression gem(u"^\\s*gem\\s+[\"']([^\"']+)"_s,
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression pages(u"^\\s*gem\\s+[\"']github-pages[\"']"_s,
                                          QRegularExpression::MultilineOption);
    QStringList names;
    for (auto groups = group.globalMatch(gemfile); groups.hasNext();) {
        for (auto gems = gem.globalMatch(groups.next().captured(1)); gems.hasNext();)
            names.append(gems.next().captured(1));
    }
    if (pages.match(gemfile).hasMatch())
        names.append(u"github-pages"_s);
    return names;
}

/// Names that scripts give to tags; `registration` finds them.
void addRegistered(const QMap<QString, QString> &scripts, const QRegularExpression &registration,
                   SiteTags &tags)
{
    static const QRegularExpression computed(u"register_tag|\\.tag\\.register|extend\\.tag"_s);
    for (const QString &text : scripts) {
        bool isNamed = false;
        for (auto it = registration.globalMatch(text); it.hasNext(); isNamed = true)
            tags.names.append(it.next().captured(1));
        if (!isNamed && computed.match(text).hasMatch())
            tags.mayHaveOthers = true;
    }
}

SiteTags jekyllTags(const QDir &root, const SiteConfig &config,
                    const std::function<bool()> &isCancelled)
{
    static const QRegularExpression registration(u"register_tag\\s*\\(?\\s*[\"':](\\w+)"_s);
    SiteTags tags;
    QStringList plugins = config.values.value(u"plugins"_s).toStringList()
        + config.values.value(u"gems"_s).toStringList()
        + gemsOf(smallText(root.filePath(u"Gemfile"_s)));
    for (const QString &plugin : std::as_const(plugins)) {
        const auto known = jekyllPlugins().constFind(plugin);
        tags.mayHaveOthers = tags.mayHaveOthers || known == jekyllPlugins().cend();
        if (known != jekyllPlugins().cend())
            tags.names += *known;
    }
    const QString folder = config.values.value(u"plugins_dir"_s, u"_plugins"_s).toString();
    addRegistered(textsBelow(root.path(), folder, u".rb"_s, isCancelled), registration, tags);
    return tags;
}

/// Packages of Hexo that bring no tags.
bool hasNoTags(const QString &package)
{
    static const QRegularExpression form(
        u"^hexo(?:-(?:generator|renderer|server|deployer|cli|util|fs|log|front-matter|wordcount|"
        "symbols-count-time|abbrlink|all-minifier|html-minifier|filter|blog-encrypt)(?:-.*)?)?$"_s);
    return !package.startsWith(u"hexo") || form.match(package).hasMatch();
}

SiteTags hexoTags(const QDir &root, const SiteConfig &config,
                  const std::function<bool()> &isCancelled)
{
    static const QRegularExpression registration(u"tag\\.register\\(\\s*[\"'`]([\\w-]+)"_s);
    SiteTags tags;
    const QJsonObject package
        = QJsonDocument::fromJson(smallText(root.filePath(u"package.json"_s)).toUtf8()).object();
    for (const QString &name : package.value(u"dependencies"_s).toObject().keys()) {
        if (name == u"hexo-tag-embed")
            tags.names += {u"youtube"_s, u"vimeo"_s, u"gist"_s, u"jsfiddle"_s};
        else if (!name.startsWith(u"hexo-theme-") && !hasNoTags(name))
            tags.mayHaveOthers = true;
    }
    addRegistered(textsBelow(root.path(), u"scripts"_s, u".js"_s, isCancelled), registration, tags);
    const QString theme = config.values.value(u"theme"_s).toString();
    if (theme.isEmpty() || theme == u"false")
        return tags;
    bool isFound = false;
    for (const QString &place : {u"themes/"_s, u"node_modules/hexo-theme-"_s}) {
        const QString folder = place + theme;
        isFound = isFound || root.exists(folder);
        addRegistered(textsBelow(root.path(), folder + u"/scripts"_s, u".js"_s, isCancelled),
                      registration, tags);
    }
    tags.mayHaveOthers = tags.mayHaveOthers || !isFound;
    return tags;
}

} // namespace

SiteTags readSiteTags(const Site &site, const SiteConfig &config,
                      const std::function<bool()> &isCancelled)
{
    const QDir root(site.root);
    if (site.generator == Generator::Jekyll)
        return jekyllTags(root, config, isCancelled);
    return site.generator == Generator::Hexo ? hexoTags(root, config, isCancelled) : SiteTags();
}

} // namespace app
