// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/hexotags.h"

#include "app/markdown/hexolinks.h"
#include "app/markdown/templates/liquidvalue.h"

#include <QHash>
#include <QRegularExpression>

namespace app::templates {
namespace {

using namespace Qt::StringLiterals;

TemplateResult html(const QString &text)
{
    return {text, {}, text};
}

QString attribute(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u" %1=\"%2\""_s.arg(name, value.toHtmlEscaped());
}

QString link(const QString &address, const QString &text)
{
    return u"<a%1>%2</a>"_s.arg(attribute(u"href"_s, address), text.toHtmlEscaped());
}

bool isAddress(const QString &word)
{
    static const QRegularExpression form(u"^(?:https?://|/|\\./|\\.\\./|data:)"_s);
    return form.match(word).hasMatch();
}

bool isNumber(const QString &word)
{
    bool isWhole = false;
    word.toInt(&isWhole);
    return isWhole;
}

/// `[class names] address [width] [height] [title [alt]]`; an asset needs no `/` in front.
TemplateResult image(const QStringList &words, bool isAsset)
{
    qsizetype at = 0;
    QStringList classes;
    while (at < words.size() && !(isAsset ? words[at].contains(u'.') : isAddress(words[at])))
        classes.append(words[at++]);
    if (at >= words.size())
        return {};
    QString tag = u"<img"_s + attribute(u"src"_s, words[at++]);
    tag += attribute(u"class"_s, classes.join(u' '));
    for (const QString &name : {u"width"_s, u"height"_s}) {
        if (at < words.size() && isNumber(words[at]))
            tag += attribute(name, words[at++]);
    }
    // `"title" "alt"`, or both within one pair of quotes of another kind.
    static const QRegularExpression quoted(u"^\\s*['\"](.*?)['\"](?:\\s+['\"](.*)['\"])?\\s*$"_s);
    QString title = words.value(at);
    QString alt = words.value(at + 1);
    if (const QRegularExpressionMatch both = quoted.match(title); both.hasMatch()) {
        title = both.captured(1);
        alt = both.captured(2);
    }
    return html(tag + attribute(u"title"_s, title) + attribute(u"alt"_s, alt) + u" />"_s);
}

TemplateResult assetImage(const QStringList &words, const TemplateSite &)
{
    return image(words, true);
}

TemplateResult plainImage(const QStringList &words, const TemplateSite &)
{
    return image(words, false);
}

TemplateResult assetPath(const QStringList &words, const TemplateSite &)
{
    return words.isEmpty() ? TemplateResult() : TemplateResult{{}, words[0], words[0]};
}

TemplateResult assetLink(const QStringList &words, const TemplateSite &)
{
    if (words.isEmpty())
        return {};
    const QString title = words.mid(1).join(u' ');
    return html(link(words[0], title.isEmpty() ? words[0] : title));
}

std::optional<QString> pathOfPost(const QString &name, const TemplateSite &site)
{
    const QString slug = name.section(u'#', 0, 0);
    const auto page = site.pages.constFind(slug);
    return page == site.pages.cend() ? std::nullopt : std::optional(*page + name.mid(slug.size()));
}

TemplateResult postLink(const QStringList &words, const TemplateSite &site)
{
    if (words.isEmpty())
        return {};
    const std::optional<QString> path = pathOfPost(words[0], site);
    QStringList title = words.mid(1);
    if (!title.isEmpty() && (title.last() == u"true" || title.last() == u"false"))
        title.removeLast();
    const QString own = site.titles.value(words[0].section(u'#', 0, 0), words[0]);
    return path ? html(link(*path, title.isEmpty() ? own : title.join(u' '))) : TemplateResult();
}

TemplateResult postPath(const QStringList &words, const TemplateSite &site)
{
    const std::optional<QString> path = words.isEmpty() ? std::nullopt : pathOfPost(words[0], site);
    return path ? TemplateResult{{}, *path, *path} : TemplateResult();
}

/// `text address [true|false] [title]`
TemplateResult textLink(const QStringList &words, const TemplateSite &)
{
    for (qsizetype at = 1; at < words.size(); ++at) {
        if (!isAddress(words[at]))
            continue;
        QStringList title = words.mid(at + 1);
        const bool isApart = title.value(0) == u"true";
        if (isApart || title.value(0) == u"false")
            title.removeFirst();
        return html(u"<a%1%2%3>%4</a>"_s.arg(
            attribute(u"href"_s, hexoAddress(words[at])), attribute(u"title"_s, title.join(u' ')),
            attribute(u"target"_s, isApart ? u"_blank"_s : QString()),
            words.first(at).join(u' ').toHtmlEscaped()));
    }
    return {};
}

/// `text path [relative]`
TemplateResult siteLink(const QStringList &words, const TemplateSite &)
{
    const QString path = words.value(1);
    return words.isEmpty() ? TemplateResult()
                           : html(link(path.startsWith(u'/') ? path : u'/' + path, words[0]));
}

TemplateResult frame(const QStringList &words, const TemplateSite &)
{
    return words.isEmpty() ? TemplateResult()
                           : html(u"<iframe%1></iframe>"_s.arg(attribute(u"src"_s, words[0])));
}

TemplateResult video(const QString &host, const QStringList &words)
{
    return words.isEmpty()
        ? TemplateResult()
        : html(u"<iframe%1></iframe>"_s.arg(attribute(u"src"_s, host + words[0])));
}

TemplateResult youTube(const QStringList &words, const TemplateSite &site)
{
    return site.pluginTags.contains(u"youtube"_s)
        ? video(u"https://www.youtube.com/embed/"_s, words)
        : TemplateResult();
}

TemplateResult vimeo(const QStringList &words, const TemplateSite &site)
{
    return site.pluginTags.contains(u"vimeo"_s) ? video(u"https://player.vimeo.com/video/"_s, words)
                                                : TemplateResult();
}

TemplateResult resultOfTag(const QString &name, const QString &markup, const TemplateSite &site)
{
    using Builder = TemplateResult (*)(const QStringList &, const TemplateSite &);
    static const QHash<QString, Builder> builders{
        {u"asset_img"_s, assetImage}, {u"asset_image"_s, assetImage}, {u"img"_s, plainImage},
        {u"image"_s, plainImage},     {u"asset_path"_s, assetPath},   {u"asset_link"_s, assetLink},
        {u"post_link"_s, postLink},   {u"post_path"_s, postPath},     {u"link"_s, textLink},
        {u"a"_s, textLink},           {u"anchor"_s, textLink},        {u"url_for"_s, siteLink},
        {u"iframe"_s, frame},         {u"youtube"_s, youTube},        {u"vimeo"_s, vimeo},
    };
    const Builder build = builders.value(name);
    return build ? build(wordsOfTag(markup), site) : TemplateResult();
}

} // namespace

QStringList wordsOfTag(const QString &markup)
{
    static const QRegularExpression word(
        u"\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'|(\\S+)"_s);
    QStringList words;
    for (auto it = word.globalMatch(markup); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        words.append(match.captured(match.lastCapturedIndex()));
    }
    return words;
}

TemplateResult hexoResultOf(const QString &source, const TemplateSite &site,
                            const QVariantMap &page)
{
    static const QRegularExpression variable(u"^\\{\\{-?\\s*([A-Za-z_]\\w*)\\s*-?\\}\\}$"_s);
    static const QRegularExpression tag(u"^\\{%-?\\s*([\\w-]+)(.*?)-?%\\}$"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    QRegularExpressionMatch match = variable.match(source);
    if (match.hasMatch()) {
        const QVariant value = page.value(match.captured(1));
        // A date is an object there, written in full.
        if (value.typeId() != QMetaType::QString || match.captured(1) == u"date"
            || match.captured(1) == u"updated")
            return {};
        return {{}, value.toString(), value.toString()};
    }
    match = tag.match(source);
    return match.hasMatch() ? resultOfTag(match.captured(1), match.captured(2).trimmed(), site)
                            : TemplateResult();
}

} // namespace app::templates
