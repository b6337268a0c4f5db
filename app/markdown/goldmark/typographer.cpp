// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/typographer.h"

#include "app/markdown/goldmark/bytes.h"
#include "app/markdown/goldmark/runes.h"

#include <QString>

namespace app::goldmark {
namespace {

struct Substitution {
    QByteArrayView written;
    char16_t character;
};

constexpr Substitution Substitutions[] = {
    {"---", u'\u2014'}, {"--", u'\u2013'}, {"...", u'\u2026'}, {"<<", u'\u00ab'}, {">>", u'\u00bb'},
};
constexpr char16_t LeftSingle = u'\u2018';
constexpr char16_t RightSingle = u'\u2019';
constexpr char16_t LeftDouble = u'\u201c';
constexpr char16_t RightDouble = u'\u201d';

SpanId typeset(InlineText &text, char16_t character, qsizetype length)
{
    text.reader.advance(length);
    return text.spans.make({.type = Span::Type::Typeset,
                            .line = text.line(),
                            .content = QString(QChar(character)).toUtf8()});
}

bool isOneOf(char c, QByteArrayView characters)
{
    return characters.contains(c);
}

// A quote after the other, each looks to the end of them all: measured once.
qsizetype runLength(InlineText &text)
{
    const qsizetype at = text.reader.place().at;
    if (at >= text.misses.quotesUpTo) {
        const QByteArrayView line = text.reader.rest();
        text.misses.quotesUpTo = at + countBefore(line, line.front());
    }
    return text.misses.quotesUpTo - at;
}

/// A quote and what is around it.
class Quote final
{
public:
    explicit Quote(InlineText &text)
        : m_line(text.reader.rest())
        , m_before(text.reader.runeBefore())
        , m_run(delimiterRunAt(m_line, runLength(text), m_before))
    { }

    [[nodiscard]] bool onlyOpens() const { return m_run.canOpen && !m_run.canClose; }

    // Where it may do both, it closes in front of punctuation that ends a word.
    [[nodiscard]] bool closes() const
    {
        if (!m_run.canClose || !m_run.canOpen)
            return m_run.canClose;
        return m_line.size() > 1 && isUnicodePunctuation(rune(1))
            && (m_line.size() == 2 || isEndOfWord(2));
    }

    // '90s
    [[nodiscard]] bool isOfDecade() const
    {
        if (!onlyOpens() || m_line.size() < 4 || !isDigit(m_line[1]) || !isDigit(m_line[2])
            || m_line[3] != 's')
            return false;
        const char32_t after = m_line.size() > 4 ? rune(4) : U' ';
        return isSpaceRune(after) || isPunctuationRune(after);
    }

    // 'twas, 'em, 'net, and all words that begin like them
    [[nodiscard]] bool startsShortWord() const
    {
        return m_line.size() > 1 && (isUnicodePunctuation(m_before) || isSpaceRune(m_before))
            && isOneOf(m_line[1], "tenl");
    }

    [[nodiscard]] bool isInWord() const
    {
        return m_line.size() > 1 && (isDigitRune(m_before) || isLetterRune(m_before))
            && isLetterRune(rune(1));
    }

    // 's, 'm, 't, 'd, 've, 'll, 're
    [[nodiscard]] bool startsEnding() const
    {
        if (m_line.size() > 1 && isOneOf(m_line[1], "smtd") && isEndOfWord(2))
            return true;
        if (m_line.size() < 3 || !isEndOfWord(3))
            return false;
        const QByteArrayView two = m_line.sliced(1, 2);
        return two == "ve" || two == "ll" || two == "re";
    }

    // goldmark means possessives like `Smiths'` and takes all that no digit follows.
    [[nodiscard]] bool isPossessive() const { return m_line.size() > 2 && !isDigitRune(rune(1)); }

    // 21"" in a quote
    [[nodiscard]] bool isInches() const
    {
        return m_line.size() > 1 && m_line[1] == '"' && isDigitRune(m_before);
    }

private:
    [[nodiscard]] char32_t rune(qsizetype at) const { return runeAt(m_line, at).code; }

    [[nodiscard]] bool isEndOfWord(qsizetype at) const
    {
        return at >= m_line.size() || isPunctuation(m_line[at]) || isSpace(m_line[at]);
    }

    QByteArrayView m_line;
    char32_t m_before;
    DelimiterRun m_run;
};

SpanId readSingleQuote(InlineText &text, const Quote &quote)
{
    if (quote.isOfDecade() || quote.startsShortWord() || quote.isInWord())
        return typeset(text, RightSingle, 1);
    if (quote.onlyOpens()) {
        if (quote.startsEnding())
            return typeset(text, RightSingle, 1);
        ++text.state.openSingleQuotes;
        return typeset(text, LeftSingle, 1);
    }
    if (quote.isPossessive())
        return typeset(text, RightSingle, 1);
    if (text.state.openSingleQuotes <= 0 || !quote.closes())
        return NoSpan;
    --text.state.openSingleQuotes;
    return typeset(text, RightSingle, 1);
}

SpanId readDoubleQuote(InlineText &text, const Quote &quote)
{
    if (quote.onlyOpens()) {
        ++text.state.openDoubleQuotes;
        return typeset(text, LeftDouble, 1);
    }
    if (text.state.openDoubleQuotes <= 0 || !quote.closes() || quote.isInches())
        return NoSpan;
    --text.state.openDoubleQuotes;
    return typeset(text, RightDouble, 1);
}

} // namespace

SpanId readTypography(InlineText &text)
{
    if (!text.state.options.hasTypography)
        return NoSpan;
    const QByteArrayView line = text.reader.rest();
    for (const Substitution &substitution : Substitutions) {
        if (line.startsWith(substitution.written))
            return typeset(text, substitution.character, substitution.written.size());
    }
    if (line.front() != '\'' && line.front() != '"')
        return NoSpan;
    const Quote quote(text);
    return line.front() == '"' ? readDoubleQuote(text, quote) : readSingleQuote(text, quote);
}

} // namespace app::goldmark
