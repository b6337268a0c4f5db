// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/runes.h"

#include "app/markdown/goldmark/bytes.h"
#include "app/markdown/preparedsource.h"

#include <QChar>

#include <algorithm>

namespace app::goldmark {
namespace {

constexpr char32_t Replacement = 0xfffd;

bool isContinuation(char c)
{
    return (static_cast<uchar>(c) & 0xc0) == 0x80;
}

int lengthOf(uchar first)
{
    if (first < 0xc2)
        return 0;
    if (first < 0xe0)
        return 2;
    if (first < 0xf0)
        return 3;
    return first < 0xf5 ? 4 : 0;
}

bool isMarkOfToken(char32_t rune)
{
    return rune == TokenStart.unicode() || rune == TokenEnd.unicode();
}

} // namespace

Rune runeAt(QByteArrayView text, qsizetype at)
{
    const auto first = static_cast<uchar>(text[at]);
    if (first < 0x80)
        return {first, 1};
    const int length = lengthOf(first);
    if (length == 0 || at + length > text.size())
        return {Replacement, 1};
    char32_t code = first & (0x7fU >> length);
    for (int i = 1; i < length; ++i) {
        if (!isContinuation(text[at + i]))
            return {Replacement, 1};
        code = (code << 6U) | (static_cast<uchar>(text[at + i]) & 0x3fU);
    }
    return {code, length};
}

char32_t runeBefore(QByteArrayView text, qsizetype at)
{
    qsizetype start = at - 1;
    while (start > 0 && isContinuation(text[start]))
        --start;
    return runeAt(text, start).code;
}

bool isLetterRune(char32_t rune)
{
    return QChar::isLetter(rune) || isMarkOfToken(rune);
}

bool isDigitRune(char32_t rune)
{
    return QChar::isDigit(rune);
}

bool isSpaceRune(char32_t rune)
{
    return QChar::isSpace(rune);
}

bool isUnicodePunctuation(char32_t rune)
{
    return QChar::isPunct(rune);
}

bool isPunctuationRune(char32_t rune)
{
    return rune < 0x80 ? isPunctuation(static_cast<char>(rune)) : QChar::isPunct(rune);
}

qsizetype tokenBefore(QByteArrayView text)
{
    static const QByteArray start = QString(TokenStart).toUtf8();
    static const QByteArray end = QString(TokenEnd).toUtf8();
    if (!text.startsWith(start))
        return 0;
    qsizetype i = start.size();
    while (i < text.size() && isDigit(text[i]))
        ++i;
    return text.sliced(i).startsWith(end) ? i + end.size() : 0;
}

} // namespace app::goldmark
