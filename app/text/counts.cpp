// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/counts.h"

#include "app/text/lines.h"
#include "app/text/linestart.h"

namespace app {
namespace {

constexpr int CharactersPerMinute = 500;
constexpr int WordsPerMinute = 230;

bool isEastAsian(QChar::Script script)
{
    return script == QChar::Script_Hangul || script == QChar::Script_Han
        || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

/// A character that only changes the one before it.
bool isExtension(char32_t c)
{
    if (c < 0x300)
        return false;
    const bool isJamoInside = c >= 0x1160 && c <= 0x11ff; // vowels and finals after an initial
    const bool isSkinTone = c >= 0x1f3fb && c <= 0x1f3ff;
    return isJamoInside || isSkinTone || QChar::category(c) == QChar::Mark_NonSpacing
        || QChar::category(c) == QChar::Mark_Enclosing || QChar::category(c) == QChar::Other_Format;
}

class Counter
{
public:
    void addLine(QStringView line);

    [[nodiscard]] TextCounts counts()
    {
        const double minutes = static_cast<double>(m_eastAsian) / CharactersPerMinute
            + static_cast<double>(m_otherWords) / WordsPerMinute;
        m_counts.readingTime = std::chrono::seconds(qRound64(minutes * 60));
        return m_counts;
    }

private:
    void addWords(QStringView words);
    void add(char32_t c);
    void endWord();
    [[nodiscard]] static qsizetype markupAt(QStringView line, qsizetype at);

    TextCounts m_counts;
    qsizetype m_eastAsian = 0;
    qsizetype m_otherWords = 0;
    bool m_wordHasLetter = false;
    bool m_wordIsEastAsian = false;
    bool m_joins = false; ///< After a zero width joiner.
    bool m_isInCode = false;
};

/// Length of the markup at `at` that does not count; 0 where there is none.
qsizetype Counter::markupAt(QStringView line, qsizetype at)
{
    const QChar c = line[at];
    const QChar next = at + 1 < line.size() ? line[at + 1] : QChar();
    switch (c.unicode()) {
    case u'*':
    case u'`':
    case u'|':
        return 1;
    case u'~':
        return next == u'~' ? 2 : 0;
    case u'!':
        return next == u'[' ? 2 : 0;
    case u'[':
        return 1;
    case u']': {
        if (next != u'(')
            return 1;
        const qsizetype close = line.indexOf(u')', at);
        return close < 0 ? 1 : close + 1 - at;
    }
    case u'<': {
        const qsizetype close = line.indexOf(u'>', at);
        const bool isTag = next.isLetter() || next == u'/' || next == u'!';
        return isTag && close >= 0 ? close + 1 - at : 0;
    }
    default:
        return 0;
    }
}

void Counter::addLine(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (trimmed.startsWith(u"```") || trimmed.startsWith(u"~~~")) {
        m_isInCode = !m_isInCode;
        return;
    }
    if (trimmed.isEmpty())
        return;
    if (m_isInCode) {
        ++m_counts.lines;
        addWords(line);
        return;
    }
    const LineStart start = lineStart(line);
    if (start.kind == LineStart::Kind::Rule || trimmed.startsWith(u"| -")
        || trimmed.startsWith(u"|-") || trimmed.startsWith(u"|:"))
        return;
    ++m_counts.lines;
    addWords(line.mid(start.contentStart()));
}

void Counter::addWords(QStringView words)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        const qsizetype markup = m_isInCode ? 0 : markupAt(words, at);
        if (markup > 0) {
            // A tag or a cell's border parts words.
            if (words[at] == u'<' || words[at] == u'|')
                endWord();
            at += markup - 1;
            continue;
        }
        const QChar c = words[at];
        if (c.isHighSurrogate() && at + 1 < words.size() && words[at + 1].isLowSurrogate())
            add(QChar::surrogateToUcs4(c, words[++at]));
        else
            add(c.unicode());
    }
    endWord();
}

void Counter::add(char32_t c)
{
    if (QChar::isSpace(c)) {
        ++m_counts.characters;
        endWord();
        return;
    }
    constexpr char32_t ZeroWidthJoiner = 0x200d;
    const bool extends = m_joins || isExtension(c);
    m_joins = c == ZeroWidthJoiner;
    if (extends)
        return;
    ++m_counts.characters;
    ++m_counts.charactersWithoutSpaces;
    if (!QChar::isLetterOrNumber(c))
        return;
    m_wordHasLetter = true;
    if (isEastAsian(QChar::script(c))) {
        ++m_eastAsian;
        m_wordIsEastAsian = true;
    }
}

void Counter::endWord()
{
    m_joins = false;
    if (m_wordHasLetter) {
        ++m_counts.words;
        m_otherWords += m_wordIsEastAsian ? 0 : 1;
    }
    m_wordHasLetter = false;
    m_wordIsEastAsian = false;
}

} // namespace

TextCounts counted(QStringView body)
{
    Counter counter;
    for (TextPosition start = 0; start <= body.size();) {
        qsizetype end = body.indexOf(u'\n', start);
        end = end < 0 ? body.size() : end;
        counter.addLine(body.mid(start, end - start));
        start = end + 1;
    }
    return counter.counts();
}

} // namespace app
