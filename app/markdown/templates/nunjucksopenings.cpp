// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/nunjucksopenings.h"

#include "app/text/patternmatch.h"

#include <QRegularExpression>

namespace app::templates {

using namespace Qt::StringLiterals;

NunjucksOpenings::NunjucksOpenings(NoticeList &notices)
    : m_notices(notices)
    , m_body(notices.body())
{ }

void NunjucksOpenings::QuoteCount::countUpTo(qsizetype newEnd, QStringView body)
{
    for (; end < newEnd; ++end) {
        doubles += body[end] == u'"' ? 1 : 0;
        singles += body[end] == u'\'' ? 1 : 0;
    }
}

// Hexo runs Nunjucks where there is anything for it. Then what is open is no text any more.
void NunjucksOpenings::check(TextRange range)
{
    static const QRegularExpression whole(u"\\{\\{.+?\\}\\}|\\{#.+?#\\}|\\{%.+?%\\}"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    if (!m_hasTemplates)
        m_hasTemplates = whole.match(m_body).hasMatch();
    if (!*m_hasTemplates)
        return;
    // A text that is never closed takes the rest of the post with it, but ends no build.
    if (!endsInText(range.end()))
        m_notices.addWithRaw(Fault::Unclosed, range, {m_body.mid(range.start, range.length)});
    else
        checkEscapedQuote(range.start);
}

// Hexo takes the backslash for a character like any other: what it does not find the end of is
// left to Markdown, and Nunjucks does not know the quotes any more that this makes.
void NunjucksOpenings::checkEscapedQuote(qsizetype start)
{
    static const QRegularExpression expression(u"\\{\\{(?:[^'\"{}\\n]|\"[^\"\\n]*\")*('(?:[^'"
                                               u"\\\\\\n]|\\\\.)*\\\\'(?:[^'\\\\\\n]|\\\\.)*')"
                                               "[^'\"{}\\n]*\\}\\}"_s);
    static const QRegularExpression html(u"^ {0,3}<"_s);
    const qsizetype line = m_body.lastIndexOf(u'\n', start) + 1;
    const QRegularExpressionMatch match = matchAt(expression, m_body, start);
    if (!match.hasMatch() || html.match(m_body.mid(line, start - line)).hasMatch())
        return;
    const TextRange range{start, match.capturedLength()};
    QString inDoubles = match.captured(1).mid(1).chopped(1).replace(u"\\'"_s, u"'"_s);
    if (inDoubles.contains(u'"') || inDoubles.contains(u'\\')) {
        m_notices.addWithRaw(Fault::EscapedQuote, range, {match.captured()});
        return;
    }
    m_notices.addWithEdit(
        Fault::EscapedQuote, range, {match.captured()},
        {{match.capturedStart(1), match.capturedLength(1)}, u'"' + inDoubles + u'"'});
}

// Whether a text is open where the expression that begins at `at` would end. Those asked for
// come one behind the other.
bool NunjucksOpenings::endsInText(qsizetype at)
{
    if (!m_end || (*m_end >= 0 && *m_end < at))
        m_end = m_body.indexOf(u"}}"_s, at);
    m_quotesBefore.countUpTo(at, m_body);
    m_quotesToEnd.countUpTo(*m_end < 0 ? m_body.size() : *m_end, m_body);
    return (m_quotesToEnd.doubles - m_quotesBefore.doubles) % 2 == 1
        || (m_quotesToEnd.singles - m_quotesBefore.singles) % 2 == 1;
}

} // namespace app::templates
