// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/destinationscanner.h"

#include "app/markdown/templatetokens.h"
#include "app/text/forwardsearch.h"
#include "app/text/patternmatch.h"

#include <QRegularExpression>

#include <optional>

namespace app {
namespace {

using Form = DestinationCandidate::Form;

constexpr qsizetype LongestAddress = 2'000;

bool isAsciiPunctuation(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'!' && u <= u'/') || (u >= u':' && u <= u'@') || (u >= u'[' && u <= u'`')
        || (u >= u'{' && u <= u'~');
}

QString characterOfEntity(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool isNumber = false;
        const char32_t code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        return isNumber && code > 0 && code <= 0x10ffff ? QString::fromUcs4(&code, 1) : QString();
    }
    if (name == u"amp")
        return QStringLiteral("&");
    if (name == u"quot")
        return QStringLiteral("\"");
    if (name == u"lt")
        return QStringLiteral("<");
    if (name == u"gt")
        return QStringLiteral(">");
    return {};
}

// Entities that are not known here stay; the destination is then taken for not located.
QString resolved(QStringView raw)
{
    QString text;
    text.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] == u'\\' && i + 1 < raw.size() && isAsciiPunctuation(raw[i + 1])) {
            text += raw[++i];
            continue;
        }
        const qsizetype end = raw[i] == u'&' ? raw.indexOf(u';', i) : -1;
        const QString character
            = end > i && end - i < 12 ? characterOfEntity(raw.mid(i + 1, end - i - 1)) : QString();
        if (character.isEmpty()) {
            text += raw[i];
        } else {
            text += character;
            i = end;
        }
    }
    return text;
}

/// Where template expressions and tags of a text end.
class Expressions final
{
public:
    explicit Expressions(QStringView source)
        : m_source(source)
    { }

    /// Behind the one that starts at `start`, within its line; -1 where none does.
    [[nodiscard]] qsizetype endOf(qsizetype start)
    {
        const QStringView rest = m_source.mid(start);
        const bool isTag = rest.startsWith(u"{%");
        if (!isTag && !rest.startsWith(u"{{"))
            return -1;
        const qsizetype end = (isTag ? m_tagEnds : m_ends).find(m_source, start);
        const qsizetype line = m_lineEnds.find(m_source, start);
        return end < 0 || (line >= 0 && line < end) ? -1 : end + 2;
    }

private:
    QStringView m_source;
    ForwardSearch m_ends{u"}}"};
    ForwardSearch m_tagEnds{u"%}"};
    ForwardSearch m_lineEnds{u"\n"};
};

// The path in a destination that a template expression begins, as the generator makes it.
DestinationCandidate expressionCandidate(QStringView source, TextRange range, qsizetype end)
{
    const QString expression = source.mid(range.start, end - range.start).toString();
    const std::optional<QString> path = liquidPath(expression);
    if (!path)
        return {DestinationCandidate::Form::Inline, range, {}};
    const QString rest = source.mid(end, range.end() - end).toString();
    // A filter may have put the slash in front.
    const qsizetype whole = expression.indexOf(*path);
    const qsizetype at
        = whole < 0 && path->startsWith(u'/') ? expression.indexOf(path->mid(1)) : whole;
    if (path->isEmpty())
        range = {end, rest.size()};
    else if (rest.isEmpty() && at >= 0)
        range = {range.start + at, path->size() - (whole < 0 ? 1 : 0)};
    return {DestinationCandidate::Form::Inline, range, *path + resolved(rest)};
}

// The range of a link destination that starts at `start` (CommonMark 0.29 §6.5); empty if none.
TextRange destinationAt(QStringView source, qsizetype start, Expressions &expressions)
{
    if (start < source.size() && source[start] == u'<') {
        for (qsizetype i = start + 1; i < source.size() && source[i] != u'\n'; ++i) {
            if (source[i] == u'\\')
                ++i;
            else if (source[i] == u'>')
                return {start + 1, i - start - 1};
        }
        return {start, 0};
    }
    qsizetype depth = 0;
    qsizetype i = start;
    for (; i < source.size() && source[i] > u' '; ++i) {
        if (const qsizetype end = expressions.endOf(i); end > i) {
            i = end - 1;
            continue;
        }
        if (source[i] == u'\\' && i + 1 < source.size() && isAsciiPunctuation(source[i + 1]))
            ++i;
        else if (source[i] == u'(')
            ++depth;
        else if (source[i] == u')' && depth-- == 0)
            break;
    }
    return {start, i - start};
}

class Scanner final
{
public:
    explicit Scanner(QStringView source)
        : m_source(source)
        , m_expressions(source)
    { }

    QList<DestinationCandidate> scan()
    {
        while (m_at < m_source.size())
            step();
        return m_found;
    }

private:
    void step()
    {
        switch (m_source[m_at].unicode()) {
        case u'\\':
            m_at += 2;
            return;
        case u'`':
            skipCodeSpan();
            return;
        case u'<':
            takeAngle();
            return;
        case u']':
            takeInline();
            return;
        case u'h':
        case u'f':
            takeBare();
            return;
        default:
            ++m_at;
        }
    }

    void skipCodeSpan()
    {
        const auto runAt = [this](qsizetype at) {
            qsizetype end = at;
            while (end < m_source.size() && m_source[end] == u'`')
                ++end;
            return end - at;
        };
        const qsizetype length = runAt(m_at);
        for (qsizetype i = m_at + length; i < m_source.size();) {
            if (m_source[i] != u'`') {
                ++i;
                continue;
            }
            const qsizetype closing = runAt(i);
            i += closing;
            if (closing == length) {
                m_at = i;
                return;
            }
        }
        m_at += length;
    }

    void takeAngle()
    {
        static const QRegularExpression address(
            QStringLiteral("<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*)>"));
        static const QRegularExpression tag(
            QStringLiteral("<(?:!--.*?--|[A-Za-z/!?](?:\"[^\"]*\"|'[^']*'|[^\"'<>])*)>"),
            QRegularExpression::DotMatchesEverythingOption);
        // A view does not go into QRegularExpression in Qt 6.4 without a string of its own.
        if (m_text.isNull())
            m_text = wellFormed(m_source.toString());
        QRegularExpressionMatch match = matchAt(address, m_text, m_at);
        if (match.hasMatch()) {
            m_found.append({Form::Angle,
                            {match.capturedStart(1), match.capturedLength(1)},
                            match.captured(1)});
            m_at = match.capturedEnd();
            return;
        }
        const bool isOpenComment
            = rest().startsWith(u"<!--") && m_commentEnd.find(m_text, m_at + 4) < 0;
        if (!isOpenComment)
            match = matchAt(tag, m_text, m_at);
        if (match.hasMatch()) {
            m_found.append(
                {Form::Tag, {match.capturedStart(), match.capturedLength()}, match.captured()});
            m_at = match.capturedEnd();
            return;
        }
        ++m_at;
    }

    void takeInline()
    {
        ++m_at;
        if (m_at >= m_source.size() || m_source[m_at] != u'(')
            return;
        qsizetype start = m_at + 1;
        while (start < m_source.size() && m_source[start].isSpace())
            ++start;
        if (start < m_angleOpenUntil && m_source[start] == u'<')
            return;
        const TextRange range = destinationAt(m_source, start, m_expressions);
        if (range.isEmpty() && start < m_source.size() && m_source[start] == u'<') {
            const qsizetype lineEnd = m_source.indexOf(u'\n', start);
            m_angleOpenUntil = lineEnd < 0 ? m_source.size() : lineEnd;
        }
        const qsizetype expression = m_expressions.endOf(range.start);
        const QStringView raw = m_source.mid(range.start, range.length);
        m_found.append(expression < 0 ? DestinationCandidate{Form::Inline, range, resolved(raw)}
                                      : expressionCandidate(m_source, range, expression));
        m_at = range.end();
    }

    [[nodiscard]] QStringView rest() const { return m_source.mid(m_at); }

    void takeBare()
    {
        if (!rest().startsWith(u"http://") && !rest().startsWith(u"https://")
            && !rest().startsWith(u"ftp://")) {
            ++m_at;
            return;
        }
        // Each address within another is a candidate as well.
        const qsizetype last = qMin(m_source.size(), m_at + LongestAddress);
        qsizetype end = m_at;
        while (end < last && !m_source[end].isSpace() && m_source[end] != u'<')
            ++end;
        m_found.append({Form::Bare, {m_at, end - m_at}, m_source.mid(m_at, end - m_at).toString()});
        m_at += 4;
    }

    QStringView m_source;
    Expressions m_expressions;
    QString m_text;
    qsizetype m_at = 0;
    ForwardSearch m_commentEnd{u"-->"};
    qsizetype m_angleOpenUntil = 0; ///< No `>` ends a destination before.
    QList<DestinationCandidate> m_found;
};

} // namespace

QList<DestinationCandidate> scanDestinations(QStringView source)
{
    return Scanner(source).scan();
}

QList<DestinationCandidate> scanDefinitions(QStringView source)
{
    // Whatever may open containers, then `[label]:` and perhaps a line break.
    static const QRegularExpression definition(
        QStringLiteral(
            "^[ \\t>*+.)0-9-]*\\[(?!\\^)(?:[^\\[\\]\\\\\n]|\\\\.)+\\]:[ \\t]*(?:\n[ \\t]*)?"),
        QRegularExpression::MultilineOption);
    QList<DestinationCandidate> found;
    Expressions expressions(source);
    const QString text = source.toString();
    for (auto it = definition.globalMatch(text); it.hasNext();) {
        const TextRange range = destinationAt(source, it.next().capturedEnd(), expressions);
        if (!range.isEmpty()) {
            const QStringView raw = source.mid(range.start, range.length);
            found.append({Form::Definition, range, resolved(raw)});
        }
    }
    return found;
}

} // namespace app
