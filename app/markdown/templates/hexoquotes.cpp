// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/hexoquotes.h"

#include <QRegularExpression>

namespace app::templates {
namespace {

using namespace Qt::StringLiterals;

TemplateResult edge(const QString &html)
{
    return {html, {}, html, true};
}

QString element(const QString &name, const QString &content)
{
    return u"<%1>%2</%1>"_s.arg(name, content);
}

/// `author, title`, or `author address title`
QString footerOf(const QString &markup)
{
    static const QRegularExpression address(u"^(\\S.*?)\\s+(https?://\\S+)(?:\\s+(.+))?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression title(u"^([^,]+),\\s*([^,]+)"_s);
    static const QRegularExpression ends(u"^https?://|/(?:index\\.html?)?$"_s);
    const QString words = markup.simplified();
    if (words.isEmpty())
        return {};
    if (const QRegularExpressionMatch match = address.match(words); match.hasMatch()) {
        const QString source = match.captured(2);
        const QString name
            = match.hasCaptured(3) ? match.captured(3) : QString(source).remove(ends);
        const QString link
            = u"<a href=\"%1\">%2</a>"_s.arg(source.toHtmlEscaped(), name.toHtmlEscaped());
        return element(u"footer"_s,
                       element(u"strong"_s, match.captured(1).toHtmlEscaped())
                           + element(u"cite"_s, link));
    }
    const QRegularExpressionMatch match = title.match(words);
    if (!match.hasMatch())
        return element(u"footer"_s, element(u"strong"_s, words.toHtmlEscaped()));
    return element(u"footer"_s,
                   element(u"strong"_s, match.captured(1).toHtmlEscaped())
                       + element(u"cite"_s, match.captured(2).toHtmlEscaped()));
}

} // namespace

std::optional<TemplateResult> HexoQuotes::resultOf(const QString &name, const QString &markup)
{
    if (name == u"blockquote" || name == u"quote") {
        m_footers.append(footerOf(markup));
        return edge(u"<blockquote>"_s);
    }
    if (name == u"pullquote") {
        m_footers.append(QString());
        const QString classes = (u"pullquote "_s + markup).simplified();
        return edge(u"<blockquote class=\"%1\">"_s.arg(classes.toHtmlEscaped()));
    }
    const bool isEnd = name == u"endblockquote" || name == u"endquote" || name == u"endpullquote";
    if (!isEnd || m_footers.isEmpty())
        return std::nullopt;
    return edge(m_footers.takeLast() + u"</blockquote>"_s);
}

} // namespace app::templates
