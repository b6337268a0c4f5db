// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/smartquotes.h"

namespace app {
namespace {

constexpr QChar LeftSingle(char16_t(0x2018));
constexpr QChar RightSingle(char16_t(0x2019));
constexpr QChar LeftDouble(char16_t(0x201c));
constexpr QChar RightDouble(char16_t(0x201d));
constexpr QChar None(char16_t(0));

QChar at(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() ? text[position] : None;
}

bool isSpaceOrNone(QChar c)
{
    return c == None || c.isSpace();
}

// Of the symbols ASCII's alone count.
bool isPunctuation(QChar c)
{
    return c.isPunct() || (c.unicode() < 0x80 && c.isSymbol());
}

bool isSpaceOrPunctuation(QChar c)
{
    return isSpaceOrNone(c) || isPunctuation(c);
}

// More than `least` bytes of UTF-8 from `position` to the end of the line, its break included.
bool hasMoreThan(int least, QStringView text, qsizetype position)
{
    int bytes = 0;
    for (qsizetype i = position; i < text.size() && bytes <= least; ++i) {
        bytes += text[i].unicode() < 0x80 ? 1 : 2;
        if (text[i] == u'\n')
            break;
    }
    return bytes > least;
}

bool opensInMarked(QStringView text, qsizetype i, bool isFirst)
{
    const QChar before = isFirst ? None : at(text, i - 1);
    // Dashes have been put together before quotes are looked at; one of two hyphens opens nothing.
    qsizetype hyphens = 0;
    while (at(text, i - 1 - hyphens) == u'-')
        ++hyphens;
    if (!isFirst && hyphens % 3 == 2)
        return false;
    static constexpr QStringView Openers = u"-\u2014/([{";
    return isSpaceOrNone(before) || Openers.contains(before)
        || before == (text[i] == u'"' ? u'\'' : u'"');
}

} // namespace

void SmartQuotes::enter(QStringView text)
{
    m_text = text;
    m_runEnd = 0;
}

QChar SmartQuotes::next(qsizetype position, bool isFirst)
{
    if (m_typography == Typography::None)
        return m_text[position];
    if (m_typography == Typography::Goldmark)
        return nextInGoldmark(position);
    const bool opens = opensInMarked(m_text, position, isFirst);
    if (m_text[position] == u'"')
        return opens ? LeftDouble : RightDouble;
    return opens ? LeftSingle : RightSingle;
}

// goldmark: "Typographer extension". Quotes that could both open and close stay straight.
QChar SmartQuotes::nextInGoldmark(qsizetype i)
{
    const QChar before = at(m_text, i - 1);
    const QChar behind = behindRun(i);
    const bool isBeforeText = !isSpaceOrPunctuation(behind);
    const bool isBehindText = !isSpaceOrPunctuation(before);
    const bool canOpen = !isSpaceOrNone(behind) && (isBeforeText || !isBehindText);
    const bool canClose = !isSpaceOrNone(before) && (isBehindText || !isBeforeText);
    const QChar after = at(m_text, i + 1);
    const bool endsClause = !isSpaceOrNone(after) && isSpaceOrPunctuation(after)
        && isSpaceOrPunctuation(at(m_text, i + 2));
    const bool closes = canClose && (!canOpen || endsClause);
    if (m_text[i] == u'\'')
        return singleInGoldmark(i, canOpen && !canClose, closes);
    if (canOpen && !canClose) {
        ++m_openDouble;
        return LeftDouble;
    }
    if (!closes || m_openDouble == 0)
        return m_text[i];
    --m_openDouble;
    return RightDouble;
}

QChar SmartQuotes::behindRun(qsizetype i)
{
    if (i >= m_runEnd) {
        m_runEnd = i + 1;
        while (at(m_text, m_runEnd) == m_text[i])
            ++m_runEnd;
    }
    return at(m_text, m_runEnd);
}

QChar SmartQuotes::singleInGoldmark(qsizetype i, bool opens, bool closes)
{
    static constexpr QStringView Clipped = u"tenl";
    static constexpr QStringView Suffixes = u"smtd";
    const QChar before = at(m_text, i - 1);
    const QChar after = at(m_text, i + 1);
    const QChar second = at(m_text, i + 2);
    const QChar third = at(m_text, i + 3);
    const bool isDecade = opens && after.isDigit() && second.isDigit() && third == u's'
        && isSpaceOrPunctuation(at(m_text, i + 4));
    const bool isClipped = (isSpaceOrNone(before) || before.isPunct()) && Clipped.contains(after);
    const bool isWithinWord = before.isLetterOrNumber() && after.isLetter();
    if (isDecade || isClipped || isWithinWord)
        return RightSingle;
    if (opens) {
        const bool isLong = (after == u'v' && second == u'e') || (after == u'l' && second == u'l')
            || (after == u'r' && second == u'e');
        const bool isSuffix = (Suffixes.contains(after) && isSpaceOrPunctuation(second))
            || (isLong && isSpaceOrPunctuation(third));
        m_openSingle += isSuffix ? 0 : 1;
        return isSuffix ? RightSingle : LeftSingle;
    }
    // As in "the Smiths' house": of what was opened it closes nothing.
    if (hasMoreThan(2, m_text, i) && !after.isDigit())
        return RightSingle;
    if (!closes || m_openSingle == 0)
        return m_text[i];
    --m_openSingle;
    return RightSingle;
}

} // namespace app
