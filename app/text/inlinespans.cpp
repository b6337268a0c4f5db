// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/inlinespans.h"

#include "app/text/lines.h"

#include <algorithm>
#include <array>
#include <vector>

namespace app {
namespace {

using Kind = InlineSpan::Kind;

bool isAsciiPunctuation(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x21 && u <= 0x2f) || (u >= 0x3a && u <= 0x40) || (u >= 0x5b && u <= 0x60)
        || (u >= 0x7b && u <= 0x7e);
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// A run of `*`, `_` or `~` that may open or close emphasis.
struct Delimiter {
    QChar mark;
    TextPosition start = 0;
    qsizetype length = 0;
    qsizetype originalLength = 0;
    bool canOpen = false;
    bool canClose = false;
};

struct Bracket {
    TextPosition start = 0;
    qsizetype length = 1; ///< 2 for `![`.
    std::size_t firstDelimiter = 0;
};

class Scanner
{
public:
    explicit Scanner(QStringView line)
        : m_line(line)
    { }

    QList<InlineSpan> scan()
    {
        while (m_at < m_line.size())
            step();
        matchDelimiters(0);
        std::ranges::stable_sort(m_spans, [](const InlineSpan &a, const InlineSpan &b) {
            return a.open.start < b.open.start
                || (a.open.start == b.open.start && a.close.end() > b.close.end());
        });
        return m_spans;
    }

private:
    void step();
    [[nodiscard]] bool isAt(TextPosition at, QStringView what) const
    {
        return m_line.mid(at, what.size()) == what;
    }
    [[nodiscard]] qsizetype runAt(TextPosition at) const;
    void add(Kind kind, TextRange open, TextRange close, TextRange target = {})
    {
        m_spans.append({kind, open, close, target});
        m_at = close.end();
    }
    void addWhole(Kind kind, TextPosition end) { add(kind, {m_at, end - m_at}, {end, 0}); }

    bool scanEscape();
    void scanCode();
    bool scanAngle();
    [[nodiscard]] TextPosition tagEnd() const;
    bool scanTemplate();
    bool scanAddress();
    void scanDelimiters();
    void closeBracket();
    [[nodiscard]] TextPosition destinationEnd(TextPosition open, TextRange *target) const;
    void matchDelimiters(std::size_t first);
    bool matchCloser(std::size_t first, std::size_t closerIndex);

    QStringView m_line;
    TextPosition m_at = 0;
    QList<InlineSpan> m_spans;
    std::vector<Delimiter> m_delimiters;
    std::vector<Bracket> m_brackets;
    std::array<bool, 33> m_hasNoCodeEnd{}; ///< By length of the run of backticks.
};

void Scanner::step()
{
    switch (m_line[m_at].unicode()) {
    case u'\\':
        if (scanEscape())
            return;
        break;
    case u'`':
        scanCode();
        return;
    case u'<':
        if (scanAngle())
            return;
        break;
    case u'{':
        if (scanTemplate())
            return;
        break;
    case u'h':
    case u'w':
        if (scanAddress())
            return;
        break;
    case u'*':
    case u'_':
    case u'~':
        scanDelimiters();
        return;
    case u'!':
        if (isAt(m_at + 1, u"[")) {
            m_brackets.push_back({m_at, 2, m_delimiters.size()});
            m_at += 2;
            return;
        }
        break;
    case u'[':
        m_brackets.push_back({m_at, 1, m_delimiters.size()});
        break;
    case u']':
        closeBracket();
        return;
    default:
        break;
    }
    ++m_at;
}

qsizetype Scanner::runAt(TextPosition at) const
{
    TextPosition end = at;
    while (end < m_line.size() && m_line[end] == m_line[at])
        ++end;
    return end - at;
}

bool Scanner::scanEscape()
{
    if (m_at + 1 >= m_line.size() || !isAsciiPunctuation(m_line[m_at + 1]))
        return false;
    add(Kind::Escape, {m_at, 1}, {m_at + 2, 0});
    return true;
}

void Scanner::scanCode()
{
    const qsizetype length = runAt(m_at);
    const TextPosition open = m_at;
    m_at += length;
    const auto slot = static_cast<std::size_t>(length);
    if (slot >= m_hasNoCodeEnd.size() || m_hasNoCodeEnd.at(slot))
        return;
    for (TextPosition at = m_line.indexOf(u'`', m_at); at >= 0; at = m_line.indexOf(u'`', at)) {
        const qsizetype run = runAt(at);
        if (run == length) {
            add(Kind::Code, {open, length}, {at, length});
            return;
        }
        at += run;
    }
    m_hasNoCodeEnd.at(slot) = true;
}

TextPosition Scanner::tagEnd() const
{
    TextPosition at = m_at + 1;
    if (isAt(at, u"/"))
        ++at;
    if (at >= m_line.size() || !isAsciiLetter(m_line[at]))
        return -1;
    QChar quote;
    for (; at < m_line.size(); ++at) {
        const QChar c = m_line[at];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'>') {
            return at + 1;
        } else if (c == u'<') {
            return -1;
        }
    }
    return -1;
}

bool Scanner::scanAngle()
{
    if (isAt(m_at, u"<!--")) {
        const qsizetype end = m_line.indexOf(u"-->", m_at + 4);
        if (end >= 0)
            addWhole(Kind::Html, end + 3);
        return end >= 0;
    }
    const qsizetype close = m_line.indexOf(u'>', m_at);
    if (close < 0)
        return false;
    const QStringView inside = m_line.mid(m_at + 1, close - m_at - 1);
    const bool hasBlank = std::ranges::any_of(inside, [](QChar c) { return c.isSpace(); });
    const bool isAddress = inside.contains(u"://") || inside.startsWith(u"mailto:")
        || (inside.contains(u'@') && !inside.contains(u'='));
    if (!hasBlank && isAddress && !inside.contains(u'<')) {
        add(Kind::Autolink, {m_at, 1}, {close, 1}, {m_at + 1, close - m_at - 1});
        return true;
    }
    const TextPosition end = tagEnd();
    if (end < 0)
        return false;
    addWhole(Kind::Html, end);
    return true;
}

bool Scanner::scanTemplate()
{
    const bool isOutput = isAt(m_at, u"{{");
    if (!isOutput && !isAt(m_at, u"{%"))
        return false;
    const qsizetype end = m_line.indexOf(isOutput ? u"}}" : u"%}", m_at + 2);
    if (end < 0)
        return false;
    addWhole(Kind::Template, end + 2);
    return true;
}

bool Scanner::scanAddress()
{
    if (m_at > 0 && isWordCharacter(m_line, m_at - 1))
        return false;
    const bool isOne = isAt(m_at, u"http://") || isAt(m_at, u"https://") || isAt(m_at, u"www.");
    if (!isOne)
        return false;
    TextPosition end = m_at;
    while (end < m_line.size() && !m_line[end].isSpace() && m_line[end] != u'<'
           && m_line[end] != u'|')
        ++end;
    // GFM §6.9: punctuation at the end belongs to the sentence, as does a bracket without partner.
    while (end > m_at) {
        const QChar last = m_line[end - 1];
        const QStringView soFar = m_line.mid(m_at, end - m_at);
        const bool isLoneBracket = last == u')' && soFar.count(u')') > soFar.count(u'(');
        if (!QStringView(u"?!.,:*_~'\"]").contains(last) && !isLoneBracket)
            break;
        --end;
    }
    add(Kind::Autolink, {m_at, 0}, {end, 0}, {m_at, end - m_at});
    return true;
}

void Scanner::scanDelimiters()
{
    Delimiter run{m_line[m_at], m_at, runAt(m_at), 0, false, false};
    run.originalLength = run.length;
    const TextPosition end = m_at + run.length;
    const bool spaceBefore = m_at == 0 || m_line[m_at - 1].isSpace();
    const bool spaceAfter = end >= m_line.size() || m_line[end].isSpace();
    run.canOpen = !spaceAfter;
    run.canClose = !spaceBefore;
    if (run.mark == u'_') {
        run.canOpen = run.canOpen && !isWordCharacter(m_line, m_at - 1);
        run.canClose = run.canClose && !isWordCharacter(m_line, end);
    }
    if (run.mark != u'~' || run.length <= 2)
        m_delimiters.push_back(run);
    m_at = end;
}

TextPosition Scanner::destinationEnd(TextPosition open, TextRange *target) const
{
    TextPosition at = open + 1;
    while (at < m_line.size() && m_line[at].isSpace())
        ++at;
    const TextPosition start = at;
    if (isAt(at, u"<")) {
        at = m_line.indexOf(u'>', at);
        if (at < 0)
            return -1;
        *target = {start + 1, at - start - 1};
        ++at;
    } else {
        int depth = 0;
        for (; at < m_line.size() && !m_line[at].isSpace(); ++at) {
            if (m_line[at] == u'(')
                ++depth;
            else if (m_line[at] == u')' && depth-- == 0)
                break;
        }
        *target = {start, at - start};
    }
    QChar quote; // a title may hold brackets
    for (; at < m_line.size(); ++at) {
        const QChar c = m_line[at];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u')')
            return at + 1;
    }
    return -1;
}

void Scanner::closeBracket()
{
    const TextPosition close = m_at++;
    if (m_brackets.empty())
        return;
    const Bracket bracket = m_brackets.back();
    m_brackets.pop_back();
    const TextRange open{bracket.start, bracket.length};
    const QStringView content = m_line.mid(open.end(), close - open.end());
    if (bracket.length == 1 && content.size() > 1 && content.startsWith(u'^')
        && !content.contains(u' ')) {
        m_delimiters.resize(bracket.firstDelimiter);
        add(Kind::Footnote, {bracket.start, 2}, {close, 1});
        return;
    }
    TextRange target;
    TextPosition end = -1;
    if (isAt(m_at, u"(")) {
        end = destinationEnd(m_at, &target);
    } else if (isAt(m_at, u"[")) {
        const qsizetype labelEnd = m_line.indexOf(u']', m_at);
        end = labelEnd < 0 ? -1 : labelEnd + 1;
        target = {m_at + 1, labelEnd - m_at - 1};
    }
    if (end < 0)
        return;
    matchDelimiters(bracket.firstDelimiter);
    add(bracket.length == 2 ? Kind::Image : Kind::Link, open, {close, end - close}, target);
}

bool Scanner::matchCloser(std::size_t first, std::size_t closerIndex)
{
    Delimiter &closer = m_delimiters.at(closerIndex);
    for (std::size_t i = closerIndex; i-- > first;) {
        Delimiter &opener = m_delimiters.at(i);
        if (opener.mark != closer.mark || !opener.canOpen || opener.length == 0)
            continue;
        if (closer.mark == u'~' && opener.length != closer.length)
            continue;
        // CommonMark §6.2, rules 9 and 10.
        const bool isAmbiguous = opener.canClose || closer.canOpen;
        if (isAmbiguous && closer.mark != u'~'
            && (opener.originalLength + closer.originalLength) % 3 == 0
            && (opener.originalLength % 3 != 0 || closer.originalLength % 3 != 0))
            continue;
        const qsizetype used = opener.length >= 2 && closer.length >= 2 ? 2 : 1;
        const Kind kind = closer.mark == u'~' ? Kind::Strikethrough
            : used == 2                       ? Kind::Strong
                                              : Kind::Emphasis;
        opener.length -= used;
        m_spans.append({kind, {opener.start + opener.length, used}, {closer.start, used}, {}});
        closer.start += used;
        closer.length -= used;
        for (std::size_t between = i + 1; between < closerIndex; ++between)
            m_delimiters.at(between).length = 0;
        return true;
    }
    return false;
}

void Scanner::matchDelimiters(std::size_t first)
{
    for (std::size_t i = first; i < m_delimiters.size(); ++i) {
        if (!m_delimiters.at(i).canClose)
            continue;
        while (m_delimiters.at(i).length > 0 && matchCloser(first, i)) { }
    }
    m_delimiters.resize(first);
}

} // namespace

QList<InlineSpan> inlineSpans(QStringView line)
{
    return Scanner(line).scan();
}

} // namespace app
