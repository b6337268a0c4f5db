// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/liquidtags.h"

#include "app/markdown/templates/liquidexpression.h"
#include "app/markdown/templates/snippet.h"
#include "app/text/patternmatch.h"

#include <QRegularExpression>

namespace app::templates {
namespace {

using namespace Qt::StringLiterals;

/// As text, or as HTML where there is a tag in it.
TemplateResult shown(const std::optional<QString> &local, const std::optional<QString> &published)
{
    static const QRegularExpression tag(u"<[A-Za-z/!]"_s);
    if (local && local->contains(tag))
        return {local, {}, local};
    return {{}, published, local};
}

std::optional<QString> textOf(const KnownValue &value)
{
    // Nil is nothing on the site; while it is written that is better seen than not.
    return value && value->isValid() ? std::optional(toText(*value)) : std::nullopt;
}

} // namespace

TextRange liquidRawEnd(const QString &text, qsizetype from)
{
    static const QRegularExpression end(u"\\{%\\s*endraw\\b.*?%\\}"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = matchFrom(end, text, from);
    return match.hasMatch() ? TextRange{match.capturedStart(), match.capturedLength()}
                            : TextRange{text.size(), 0};
}

LiquidPost::LiquidPost(const TemplateSite &site, const QVariantMap &page,
                       const Markdownify &markdownify)
    : m_site(site)
{
    m_local.isComplete = site.isKnown;
    if (site.isKnown) {
        QVariantMap known = site.defaults;
        known.insert(page);
        m_local.variables = {{u"site"_s, site.config}, {u"page"_s, known}};
    } else if (!page.isEmpty()) {
        m_local.variables = {{u"page"_s, page}};
    }
    m_local.markdownify = markdownify;
    m_published = m_local;
    m_published.addresses = Addresses::Published;
}

TemplateResult LiquidPost::resultOf(const QString &source) const
{
    static const QRegularExpression expression(u"^\\{\\{-?(.*?)-?\\}\\}$"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"^\\{%-?\\s*(\\w+)(.*?)-?%\\}$"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    QRegularExpressionMatch match = expression.match(source);
    if (match.hasMatch())
        return shown(textOf(evaluate(match.captured(1), m_local)),
                     textOf(evaluate(match.captured(1), m_published)));
    match = tag.match(source);
    return match.hasMatch() ? resultOfTag(match.captured(1), match.captured(2).trimmed())
                            : TemplateResult();
}

std::optional<QString> LiquidPost::expanded(const QString &text) const
{
    return expandSnippet(text, m_published, m_site);
}

TemplateResult LiquidPost::resultOfTag(const QString &name, const QString &markup) const
{
    if (name == u"include")
        return shown(expandInclude(markup, m_local, m_site),
                     expandInclude(markup, m_published, m_site));
    if (name == u"link" || name == u"post_url") {
        if (markup.isEmpty() || markup.contains(u' ') || markup.contains(u'{'))
            return {};
        const QString address = m_site.pages.value(markup, markup);
        return {{}, m_published.relativeUrl(address), address};
    }
    if (name == u"gist" && m_site.pluginTags.contains(name)) {
        const QString path = markup.section(u' ', 0, 0).toHtmlEscaped();
        return shown(u"<script src=\"https://gist.github.com/%1.js\"></script>"_s.arg(path), {});
    }
    return {};
}

// What is not known keeps its source.
QString LiquidPost::run(const QString &text) const
{
    static const QRegularExpression piece(u"\\{\\{.{0,2000}?\\}\\}|\\{%.{0,2000}?%\\}"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QString done;
    qsizetype at = 0;
    for (QRegularExpressionMatch match = matchFrom(piece, text, 0); match.hasMatch();
         match = matchFrom(piece, text, at)) {
        const TemplateResult result = resultOf(match.captured());
        done += QStringView(text).mid(at, match.capturedStart() - at);
        done += result.text.value_or(result.html.value_or(match.captured()));
        at = match.capturedEnd();
    }
    return done + text.mid(at);
}

std::optional<LiquidCode> LiquidPost::code(const QString &text, qsizetype from) const
{
    static const QRegularExpression tag(u"\\{%-?\\s*(raw|endhighlight)\\b.{0,200}?%\\}"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression around(u"^[\\r\\n]+|[\\r\\n]+\\z"_s);
    QString code;
    qsizetype at = from;
    for (QRegularExpressionMatch match = matchFrom(tag, text, at); match.hasMatch();
         match = matchFrom(tag, text, at)) {
        code += run(text.mid(at, match.capturedStart() - at));
        if (match.capturedView(1) == u"endhighlight")
            return LiquidCode{code.remove(around), {match.capturedStart(), match.capturedLength()}};
        const TextRange end = liquidRawEnd(text, match.capturedEnd());
        code += QStringView(text).mid(match.capturedEnd(), end.start - match.capturedEnd());
        at = end.end();
    }
    return std::nullopt;
}

bool LiquidPost::assign(const QString &markup)
{
    const qsizetype sign = markup.indexOf(u'=');
    const QString name = markup.left(sign).trimmed();
    if (sign <= 0)
        return false;
    bool isKnown = true;
    for (Scope *scope : {&m_local, &m_published}) {
        const KnownValue value = evaluate(markup.mid(sign + 1), *scope);
        isKnown = isKnown && value;
        if (value)
            scope->variables.insert(name, *value);
    }
    return isKnown;
}

bool LiquidPost::capture(const QString &name, const QString &text)
{
    bool isKnown = true;
    for (Scope *scope : {&m_local, &m_published}) {
        const std::optional<QString> value = expandSnippet(text, *scope, m_site);
        isKnown = isKnown && value;
        if (value)
            scope->variables.insert(name, *value);
    }
    return isKnown;
}

} // namespace app::templates
