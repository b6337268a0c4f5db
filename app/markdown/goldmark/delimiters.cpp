// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/delimiters.h"

#include "app/markdown/goldmark/bytes.h"
#include "app/markdown/goldmark/runes.h"

namespace app::goldmark {
namespace {

constexpr std::size_t MarkCount = 3;
constexpr std::size_t KindsOfMark = 6;

std::size_t numberOf(char mark)
{
    return mark == '*' ? 0 : mark == '_' ? 1 : 2;
}

// What decides which openers a closer matches.
std::size_t kindOf(char mark, bool canOpen, int originalLength)
{
    return numberOf(mark) * KindsOfMark + (canOpen ? 3U : 0U)
        + static_cast<std::size_t>(originalLength % 3);
}

Span::Type typeOf(char mark, int marks)
{
    if (mark == '~')
        return Span::Type::Struck;
    return marks == 2 ? Span::Type::Strong : Span::Type::Emphasis;
}

} // namespace

DelimiterRun delimiterRunAt(QByteArrayView line, qsizetype length, char32_t before)
{
    const char32_t after = length < line.size() ? runeAt(line, length).code : U' ';
    const bool isBehindPunctuation = isPunctuationRune(before);
    const bool isBehindSpace = isSpaceRune(before);
    const bool isBeforePunctuation = isPunctuationRune(after);
    const bool isBeforeSpace = isSpaceRune(after);
    const bool isLeft
        = !isBeforeSpace && (!isBeforePunctuation || isBehindSpace || isBehindPunctuation);
    const bool isRight
        = !isBehindSpace && (!isBehindPunctuation || isBeforeSpace || isBeforePunctuation);
    if (line.front() != '_')
        return {length, isLeft, isRight};
    return {length, isLeft && (!isRight || isBehindPunctuation),
            isRight && (!isLeft || isBeforePunctuation)};
}

void Delimiters::push(SpanId id, char mark, const DelimiterRun &run)
{
    const int number = static_cast<int>(m_delimiters.size());
    const int length = static_cast<int>(run.length);
    m_delimiters.push_back({.span = id,
                            .mark = mark,
                            .canOpen = run.canOpen,
                            .canClose = run.canClose,
                            .length = length,
                            .originalLength = length,
                            .previous = m_last});
    if (m_last < 0)
        m_first = number;
    else
        at(m_last).next = number;
    m_last = number;
}

// goldmark looks back from the last delimiter, which it leaves out: alone it matches nothing.
int Delimiters::firstBehind(std::optional<Mark> bottom) const
{
    if (!bottom)
        return m_first;
    const int first
        = bottom->last < 0 ? m_first : m_delimiters[static_cast<std::size_t>(bottom->last)].next;
    return first == m_last ? -1 : first;
}

void Delimiters::process(std::optional<Mark> bottom)
{
    if (m_last < 0)
        return;
    const int limit = bottom ? bottom->last : -1;
    m_searched.assign(MarkCount * KindsOfMark, {limit, false});
    for (int closer = firstBehind(bottom); closer >= 0;) {
        if (!at(closer).canClose) {
            closer = at(closer).next;
            continue;
        }
        const Opener opener = openerFor(closer, limit);
        const int next = at(closer).next;
        if (opener.delimiter < 0) {
            if (!opener.isOfSameMark && !at(closer).canOpen)
                remove(closer);
            closer = next;
            continue;
        }
        match(opener, closer);
        if (at(closer).length == 0) {
            remove(closer);
            closer = next;
        }
    }
    clear(limit);
}

Delimiters::Opener Delimiters::openerFor(int closer, int bottom)
{
    const Delimiter &closing = at(closer);
    Searched &searched = m_searched[kindOf(closing.mark, closing.canOpen, closing.originalLength)];
    Opener found;
    int i = closing.previous;
    for (; i >= 0 && i != bottom && i > searched.upTo; i = at(i).previous) {
        const Delimiter &opening = at(i);
        if (!opening.canOpen || opening.mark != closing.mark)
            continue;
        found.isOfSameMark = true;
        // CommonMark §6.2, rules 9 and 10.
        const bool isAmbiguous = (opening.canClose || closing.canOpen)
            && (opening.originalLength + closing.originalLength) % 3 == 0
            && closing.originalLength % 3 != 0;
        if (isAmbiguous)
            continue;
        found.delimiter = i;
        found.marks = opening.length >= 2 && closing.length >= 2 ? 2 : 1;
        return found;
    }
    found.isOfSameMark = found.isOfSameMark || searched.hasSameMark;
    searched = {closing.previous, found.isOfSameMark};
    return found;
}

void Delimiters::match(const Opener &opener, int closer)
{
    for (const int side : {opener.delimiter, closer}) {
        at(side).length -= opener.marks;
        Span &span = m_spans.at(at(side).span);
        span.end = span.start + at(side).length;
    }
    const SpanId opening = at(opener.delimiter).span;
    const SpanId closing = at(closer).span;
    const SpanId around = m_spans.make(
        {.type = typeOf(at(closer).mark, opener.marks), .line = m_spans.at(opening).line});
    const SpanId parent = m_spans.at(opening).parent;
    while (m_spans.at(opening).next != NoSpan && m_spans.at(opening).next != closing)
        m_spans.append(around, m_spans.at(opening).next);
    if (m_spans.at(opening).next == NoSpan)
        m_spans.append(parent, around);
    else
        m_spans.insertBefore(closing, around);
    for (int inner = at(opener.delimiter).next; inner >= 0 && inner != closer;) {
        const int next = at(inner).next;
        remove(inner);
        inner = next;
    }
    if (at(opener.delimiter).length == 0)
        remove(opener.delimiter);
}

void Delimiters::remove(int delimiter)
{
    const Delimiter gone = at(delimiter);
    if (gone.previous < 0)
        m_first = gone.next;
    else
        at(gone.previous).next = gone.next;
    if (gone.next < 0)
        m_last = gone.previous;
    else
        at(gone.next).previous = gone.previous;
    if (gone.length > 0)
        m_spans.makeText(gone.span);
    else
        m_spans.remove(gone.span);
}

void Delimiters::clear(int bottom)
{
    while (m_last >= 0 && m_last != bottom)
        remove(m_last);
}

} // namespace app::goldmark
