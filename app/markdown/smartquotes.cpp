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

bool isSpaceOrPunctuation(QChar c)
{
    return isSpaceOrNone(c) || c.isPunct() || c.isSymbol();
}

bool opensInMarked(QStringView text, qsizetype i, bool isFirst)
{
    const QChar before = isFirst ? None : at(text, i - 1);
    static constexpr QStringView Openers = u"-\u2014/([{";
    return isSpaceOrNone(before) || Openers.contains(before)
        || before == (text[i] == u'"' ? u'\'' : u'"');
}

} // namespace

QChar SmartQuotes::next(QStringView text, qsizetype position, bool isFirst)
{
    if (m_typography == Typography::None)
        return text[position];
    if (m_typography == Typography::Goldmark)
        return nextInGoldmark(text, position);
    const bool opens = opensInMarked(text, position, isFirst);
    if (text[position] == u'"')
        return opens ? LeftDouble : RightDouble;
    return opens ? LeftSingle : RightSingle;
}

// goldmark: "Typographer extension". Quotes that could both open and close stay straight.
QChar SmartQuotes::nextInGoldmark(QStringView text, qsizetype i)
{
    const QChar before = at(text, i - 1);
    const QChar after = at(text, i + 1);
    const QChar second = at(text, i + 2);
    const bool isBeforeText = !isSpaceOrPunctuation(after);
    const bool isBehindText = !isSpaceOrPunctuation(before);
    const bool canOpen = !isSpaceOrNone(after) && (isBeforeText || !isBehindText);
    const bool canClose = !isSpaceOrNone(before) && (isBehindText || !isBeforeText);
    const bool endsClause
        = !isSpaceOrNone(after) && isSpaceOrPunctuation(after) && isSpaceOrPunctuation(second);
    if (text[i] == u'"') {
        const bool isEmptyPair = after == u'"' && isSpaceOrPunctuation(second);
        if (isEmptyPair)
            return text[i];
        if (canOpen && !canClose) {
            ++m_openDouble;
            return LeftDouble;
        }
        const bool closes = canClose && (!canOpen || endsClause) && m_openDouble > 0;
        m_openDouble -= closes ? 1 : 0;
        return closes ? RightDouble : text[i];
    }
    static constexpr QStringView Clipped = u"tenl";
    static constexpr QStringView Suffixes = u"smtd";
    const bool isDecade = after.isDigit() && second.isDigit() && at(text, i + 3) == u's';
    const bool isWithinWord = before.isLetterOrNumber() && after.isLetter();
    const bool isClipped = !isBehindText && Clipped.contains(after);
    const bool isSuffix = Suffixes.contains(after) && isSpaceOrPunctuation(second);
    if (isDecade || isWithinWord || isClipped || (canOpen && isSuffix))
        return RightSingle;
    if (canOpen && !canClose) {
        ++m_openSingle;
        return LeftSingle;
    }
    const bool isAtLineEnd = after == None || after == u'\n';
    const bool closes = canClose && (!canOpen || endsClause) && (m_openSingle > 0 || !isAtLineEnd);
    m_openSingle -= closes && m_openSingle > 0 ? 1 : 0;
    return closes ? RightSingle : text[i];
}

} // namespace app
