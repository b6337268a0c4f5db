// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/sitepages.h"

#include "app/site/permalink.h"
#include "app/site/sitefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace app {
namespace {

using namespace Qt::StringLiterals;

bool isPage(const QString &path)
{
    return path.endsWith(u".md") || path.endsWith(u".markdown") || path.endsWith(u".html");
}

QString withoutSuffix(const QString &path)
{
    return path.left(path.lastIndexOf(u'.'));
}

QDate dateIn(const QVariantMap &values, const QDate &otherwise)
{
    const QDate date = QDate::fromString(values.value(u"date"_s).toString().left(10), Qt::ISODate);
    return date.isValid() ? date : otherwise;
}

bool isToCome(const QDate &date, const SiteConfig &config)
{
    return !config.publishesFuture && date > QDate::currentDate();
}

QStringList words(const QVariant &value)
{
    return value.typeId() == QMetaType::QString ? value.toString().split(u' ', Qt::SkipEmptyParts)
                                                : value.toStringList();
}

/// A value of Hugo's configuration, whose keys are in any case.
QVariant hugoValue(const QVariantMap &values, const QString &key)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key().compare(key, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return {};
}

/// `_posts/…` or `travel/_posts/…`: what is around the day and the slug.
const QRegularExpression &jekyllPost()
{
    static const QRegularExpression form(
        u"^(?:(.+)/)?_posts/(?:.*/)?((\\d{4})-(\\d{1,2})-(\\d{1,2})-(.+))\\.(?:md|markdown|html)$"_s);
    return form;
}

QString jekyllPostAddress(const QRegularExpressionMatch &post, const QVariantMap &values,
                          const SiteConfig &config, const QDate &date)
{
    PermalinkParts parts;
    parts.date = date;
    parts.slug = values.value(u"slug"_s, post.captured(6)).toString();
    parts.suffix = u".html"_s;
    QStringList names = post.captured(1).split(u'/', Qt::SkipEmptyParts);
    names += words(values.value(u"categories"_s)) + words(values.value(u"category"_s));
    for (const QString &name : std::as_const(names))
        parts.categories.append(name.toLower().replace(u' ', u'-'));
    parts.categories.removeDuplicates();
    const QString own = values.value(u"permalink"_s).toString();
    return permalink(
        jekyllPattern(own.isEmpty() ? config.values.value(u"permalink"_s).toString() : own), parts);
}

QString jekyllPageAddress(const QString &path, const QVariantMap &values, const SiteConfig &config)
{
    const QString own = values.value(u"permalink"_s).toString();
    if (!own.isEmpty())
        return own.startsWith(u'/') ? own : u'/' + own;
    if (!isPage(path) || (path.endsWith(u".html") && values.isEmpty()))
        return u'/' + path;
    const QString style = config.values.value(u"permalink"_s).toString();
    const QString name = u'/' + withoutSuffix(path);
    if (name == u"/index" || name.endsWith(u"/index"))
        return name.chopped(5);
    return style == u"pretty" || style.endsWith(u'/') ? name + u'/' : name + u".html"_s;
}

QString hugoAddress(const QString &path, const QVariantMap &values, const SiteConfig &config)
{
    const QString url = values.value(u"url"_s).toString();
    if (!url.isEmpty())
        return url.startsWith(u'/') ? url : u'/' + url;
    PermalinkParts parts;
    QString page = withoutSuffix(path);
    if (page == u"index" || page.endsWith(u"/index") || page == u"_index"
        || page.endsWith(u"/_index"))
        page = page.section(u'/', 0, -2);
    parts.section = page.section(u'/', 0, -2);
    const QString name = page.section(u'/', -1).toLower().replace(u' ', u'-');
    parts.slug = values.value(u"slug"_s, name).toString();
    parts.title = values.value(u"title"_s).toString().toLower().replace(u' ', u'-');
    parts.date = dateIn(values, {});
    const bool isSection = withoutSuffix(path).endsWith(u"_index");
    const QVariantMap patterns = hugoValue(config.values, u"permalinks"_s).toMap();
    QVariant pattern = patterns.value(path.section(u'/', 0, 0));
    if (!pattern.isValid())
        pattern = patterns.value(u"page"_s).toMap().value(path.section(u'/', 0, 0));
    if (pattern.isValid() && !isSection && parts.date.isValid())
        return permalink(pattern.toString(), parts);
    return permalink(u"/:sections/:slug/"_s, parts).toLower();
}

bool isHiddenInHugo(const QVariantMap &values, const SiteConfig &config)
{
    return values.value(u"draft"_s).toBool() || isToCome(dateIn(values, {}), config);
}

} // namespace

QMap<QString, QString> jekyllPages(const Site &site, const SiteConfig &config,
                                   const QStringList &files)
{
    QMap<QString, QString> pages;
    const QDir root(site.root);
    for (const QString &path : files) {
        const QRegularExpressionMatch post = jekyllPost().match(path);
        if (!post.hasMatch() && (path.startsWith(u'_') || path.contains(u"/_")))
            continue;
        const QVariantMap values
            = isPage(path) ? frontMatterOf(root.filePath(path), site.generator) : QVariantMap();
        if (values.value(u"published"_s) == QVariant(false))
            continue;
        if (!post.hasMatch()) {
            pages.insert(path, jekyllPageAddress(path, values, config));
            continue;
        }
        const QDate date = dateIn(
            values,
            QDate(post.captured(3).toInt(), post.captured(4).toInt(), post.captured(5).toInt()));
        if (isToCome(date, config))
            continue;
        const QString address = jekyllPostAddress(post, values, config, date);
        pages.insert(path, address);
        pages.insert(post.captured(2), address);
        const QString below = path.section(u"_posts/"_s, 1);
        pages.insert(withoutSuffix(below), address);
    }
    return pages;
}

QMap<QString, QString> hugoPages(const Site &site, const SiteConfig &config,
                                 const QStringList &files)
{
    QMap<QString, QString> pages;
    QStringList ambiguous;
    const QDir root(site.root);
    const auto addName = [&](const QString &name, const QString &address) {
        if (pages.contains(name) && pages[name] != address)
            ambiguous.append(name);
        pages.insert(name, address);
    };
    for (const QString &file : files) {
        if (!file.startsWith(u"content/") || !isPage(file))
            continue;
        const QVariantMap values = frontMatterOf(root.filePath(file), site.generator);
        if (isHiddenInHugo(values, config))
            continue;
        const QString path = file.section(u'/', 1).toLower();
        const QString address = hugoAddress(file.section(u'/', 1), values, config);
        QString plain = withoutSuffix(path);
        pages.insert(path, address);
        pages.insert(plain, address);
        // A folder at the root has a list even without a text of its own.
        const QString section = path.section(u'/', 0, 0);
        if (path.contains(u'/') && !pages.contains(section))
            pages.insert(section, u'/' + section + u'/');
        addName(path.section(u'/', -1), address);
        if (plain.endsWith(u"/index") || plain.endsWith(u"/_index")) {
            plain = plain.section(u'/', 0, -2);
            pages.insert(plain, address);
        }
        addName(plain.section(u'/', -1), address);
    }
    for (const QString &name : std::as_const(ambiguous)) {
        if (!name.contains(u'/'))
            pages.remove(name);
    }
    return pages;
}

QMap<QString, QString> hexoPages(const Site &site, const SiteConfig &config,
                                 const QStringList &files, QMap<QString, QString> &titles)
{
    // A post that says no date has that of its file, which is another on each machine.
    static const QRegularExpression ofDate(
        u":(?:year|i_month|month|i_day|day|hour|minute|second|timestamp)\\b"_s);
    QMap<QString, QString> pages;
    const QDir root(site.root);
    const QString folder = u"source/_posts/"_s;
    const QString pattern
        = config.values.value(u"permalink"_s, u":year/:month/:day/:title/"_s).toString();
    for (const QString &file : files) {
        if (!file.startsWith(folder) || !isPage(file))
            continue;
        const QVariantMap values = frontMatterOf(root.filePath(file), site.generator);
        if (values.value(u"published"_s) == QVariant(false))
            continue;
        PermalinkParts parts;
        parts.slug = withoutSuffix(file.mid(folder.size()));
        parts.date = dateIn(values, {});
        const QString own = values.value(u"permalink"_s).toString();
        const bool isKnown
            = parts.date.isValid() || !own.isEmpty() || !ofDate.match(pattern).hasMatch();
        const QString address
            = isKnown ? permalink(own.isEmpty() ? pattern : own, parts) : QString();
        pages.insert(parts.slug, address);
        const QString title = values.value(u"title"_s).toString();
        if (title.isEmpty())
            continue;
        titles.insert(parts.slug, title);
        if (!pages.contains(title)) {
            pages.insert(title, address);
            titles.insert(title, title);
        }
    }
    return pages;
}

} // namespace app
