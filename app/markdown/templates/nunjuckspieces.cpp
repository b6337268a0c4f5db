// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/nunjuckspieces.h"

#include "app/text/patternmatch.h"

#include <QRegularExpression>

namespace app::templates {

using namespace Qt::StringLiterals;
using Kind = NunjucksPiece::Kind;

NunjucksPieces::NunjucksPieces(const QString &body)
    : m_body(body)
    , m_deadExpressions(body.size() + 1)
    , m_deadTags(body.size() + 1)
    , m_lastComment(body.lastIndexOf(u"#}"))
    , m_lastMarkup(body.lastIndexOf(u"-->"))
    , m_lastCode(body.lastIndexOf(u"</code>"))
{ }

qsizetype NunjucksPieces::nextStart(qsizetype from) const
{
    for (qsizetype at = from; at + 1 < m_body.size(); ++at) {
        const QChar next = m_body[at + 1];
        if (m_body[at] == u'{' && (next == u'{' || next == u'%' || next == u'#'))
            return at;
        if (m_body[at] == u'<' && (next == u'!' || next == u'c'))
            return at;
    }
    return -1;
}

std::optional<NunjucksPiece> NunjucksPieces::pieceAt(qsizetype start)
{
    static const QRegularExpression code(u"<code[^<>]*>"_s);
    const QStringView rest = QStringView(m_body).mid(start);
    if (rest.startsWith(u"{{"))
        return braces(start, Kind::Expression);
    if (rest.startsWith(u"{%"))
        return braces(start, Kind::Tag);
    if (rest.startsWith(u"{#")) {
        const auto comment = upTo(u"#}", start, start + 2, m_lastComment);
        return comment ? *comment : NunjucksPiece{Kind::Opening, {start, 2}, {}};
    }
    if (rest.startsWith(u"<!--")) {
        const auto comment = upTo(u"-->", start, start + 4, m_lastMarkup);
        return comment ? *comment : NunjucksPiece{Kind::Skipped, {start, rest.size()}, {}};
    }
    const QRegularExpressionMatch tag = matchAt(code, m_body, start);
    return tag.hasMatch() ? upTo(u"</code>", start, tag.capturedEnd() + 1, m_lastCode)
                          : std::nullopt;
}

NunjucksPiece NunjucksPieces::braces(qsizetype start, Kind kind)
{
    const bool isTag = kind == Kind::Tag;
    const bool hasHyphen = start + 2 < m_body.size() && m_body[start + 2] == u'-';
    const qsizetype first = start + (hasHyphen ? 3 : 2);
    const qsizetype end
        = closing(first, isTag ? u'%' : u'}', isTag ? m_deadTags : m_deadExpressions);
    if (end < 0)
        return {Kind::Opening, {start, 2}, {}};
    QString content = m_body.mid(first, end - first);
    if (content.endsWith(u'-'))
        content.chop(1);
    return {kind, {start, end + 2 - start}, content};
}

// Where `sign` and a brace stand behind `from`, but not between quotes; -1 if they do not. Whoever
// comes by where another has failed need not go on.
qsizetype NunjucksPieces::closing(qsizetype from, QChar sign, QBitArray &dead) const
{
    for (qsizetype at = from; at < m_body.size() && !dead.testBit(at);) {
        const QChar c = m_body[at];
        const bool isEnd = c == sign && at + 1 < m_body.size() && m_body[at + 1] == u'}';
        if (isEnd)
            return at;
        dead.setBit(at);
        if (c == u'}' && sign == c)
            return -1;
        const bool isQuote = c == u'"' || c == u'\'';
        const qsizetype next = isQuote ? m_body.indexOf(c, at + 1) : at;
        if (next < 0)
            return -1;
        at = next + 1;
    }
    return -1;
}

std::optional<NunjucksPiece> NunjucksPieces::upTo(QStringView end, qsizetype start, qsizetype from,
                                                  qsizetype last) const
{
    if (last < from)
        return std::nullopt;
    const qsizetype found = m_body.indexOf(end, from);
    return NunjucksPiece{Kind::Skipped, {start, found + end.size() - start}, {}};
}

} // namespace app::templates
