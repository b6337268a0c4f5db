// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
// Straight quotation marks, which become opening or closing ones (kramdown: "Smart Quotes", after
// SmartyPants).

#include "app/markdown/kramdown/patterns.h"
#include "app/markdown/kramdown/spanreader.h"

namespace app::kramdown {
namespace {

constexpr QStringView Punctuation = u"!\"#$%'()*+,-./:;<=>?@[\\]^_`{|}~";
constexpr QStringView NoClosingAfter = u" \\\t\r\n[{(-";

bool isUnicodeWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_' || c.isSurrogate();
}

bool isMark(QChar c)
{
    return c == u'"' || c == u'\'';
}

// `"*word`, for emphasis
bool isBeforeEmphasis(QStringView rest)
{
    const auto is = [rest](qsizetype i) {
        return i < rest.size() && (rest[i] == u'*' || rest[i] == u'_');
    };
    const auto isText = [rest](qsizetype i) {
        return i < rest.size() && !isSpace(rest[i]);
    };
    return is(1) && (isText(2) || (is(2) && isText(3)));
}

// `".`, where no word and no ellipsis follows
bool isBeforePunctuation(QStringView rest)
{
    if (rest.size() < 2 || !Punctuation.contains(rest[1]) || rest.mid(2).startsWith(u".."))
        return false;
    const bool isNextWord = rest.size() > 2 && isUnicodeWord(rest[2]);
    return isUnicodeWord(rest[1]) == isNextWord;
}

bool isDecade(QStringView rest)
{
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    return rest.size() > 2 && isDigit(rest[0]) && isDigit(rest[1]) && rest[2] == u's';
}

// `'s`, or a blank, or the end of the line
bool isBeforeEnd(QStringView rest)
{
    if (rest.isEmpty() || isSpace(rest[0]))
        return true;
    return rest[0] == u's' && (rest.size() == 1 || !isUnicodeWord(rest[1]));
}

// What the front of `rest` becomes, and how much of it.
struct Quoted {
    QString text;
    qsizetype length = 0;
};

Quoted quotedAt(QStringView rest, const QString &quotes)
{
    const auto opening = [&quotes](QChar mark) {
        return QString(quotes[mark == u'"' ? 2 : 0]);
    };
    const auto closing = [&quotes](QChar mark) {
        return QString(quotes[mark == u'"' ? 3 : 1]);
    };
    const QChar first = rest[0];
    const QChar second = rest.size() > 1 ? rest[1] : QChar();
    if (isMark(first) && isBeforeEmphasis(rest))
        return {opening(first), 1};
    if (isMark(first) && isBeforePunctuation(rest))
        return {closing(first), 1};

    // The rest looks at the character in front of the mark as well, where there is one.
    const qsizetype blank = isSpace(first) ? 1 : 0;
    const QStringView behind = rest.mid(blank);
    const QString front = rest.left(blank).toString();
    const bool isWordBehindTwo = behind.size() > 2 && isWord(behind[2]);
    if (isWordBehindTwo && (behind.startsWith(u"\"'") || behind.startsWith(u"'\"")))
        return {front + opening(behind[0]) + opening(behind[1]), blank + 2};
    if (behind.startsWith(u'\'') && isDecade(behind.mid(1)))
        return {front + closing(u'\''), blank + 1};
    if (blank == 1 && isMark(second) && rest.size() > 2 && isWord(rest[2]))
        return {front + opening(second), 2};
    if (!NoClosingAfter.contains(first) && isMark(second))
        return {QString(first) + closing(second), 2};
    if (isMark(first) && isBeforeEnd(rest.mid(1)))
        return {closing(first), 1};
    if (isMark(second) && second == u'\'')
        return {QString(first) + opening(second), 2};
    if (first == u'\'')
        return {opening(first), 1};
    if (second == u'"')
        return {QString(first) + opening(second), 2};
    return {opening(first), 1};
}

} // namespace

bool SpanReader::readQuote()
{
    if (!mayStartQuote(m_at))
        return false;
    const Quoted quoted = quotedAt(rest(), m_definitions.options.quotes);
    addText(quoted.text);
    m_at += quoted.length;
    return true;
}

} // namespace app::kramdown
