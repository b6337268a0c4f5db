// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/brackets.h"

#include "app/markdown/goldmark/linktargets.h"

#include <utility>

namespace app::goldmark {
namespace {

using Place = SegmentReader::Place;

/// From the first open bracket to the last. CommonMark §6.3 allows labels of 999 characters;
/// goldmark asks no more than this of all that are open.
constexpr qsizetype LongestNesting = 998;

// Whether a link is at or behind `from` among its siblings, or below one of them.
bool holdsLink(const SpanTree &spans, SpanId from, qsizetype &budget)
{
    const SpanId top = spans.at(from).parent;
    for (SpanId id = from; id != NoSpan && --budget > 0;) {
        if (spans.at(id).type == Span::Type::Link)
            return true;
        SpanId next = spans.at(id).first;
        for (; next == NoSpan && id != top; id = spans.at(id).parent)
            next = spans.at(id).next;
        id = next;
    }
    return false;
}

bool holdsLink(InlineText &text, const Bracket &bracket)
{
    if (text.linkCount == bracket.linksBefore)
        return false;
    // Emphasis may have closed around the bracket, and links that came later are outside of it.
    return text.spans.at(bracket.span).parent == SpanTree::root()
        || holdsLink(text.spans, bracket.span, text.state.budget);
}

bool isTooDeep(const InlineText &text)
{
    return !text.brackets.empty()
        && text.spans.at(text.brackets.back().span).end
            - text.spans.at(text.brackets.front().span).start
        > LongestNesting;
}

// `labelEnd` is where the closing bracket stands.
std::optional<Target> targetBehind(InlineText &text, const Bracket &bracket, qsizetype labelEnd)
{
    SegmentReader &reader = text.reader;
    const Place behind = reader.place();
    const qsizetype labelStart = text.spans.at(bracket.span).end;
    if (reader.peek() == '(') {
        if (std::optional<Target> target = readTarget(text))
            return target;
    } else if (reader.peek() == '[') {
        bool isLabel = false;
        std::optional<Target> target = readLabelledTarget(text, labelStart, labelEnd, isLabel);
        if (target || isLabel)
            return target;
    }
    reader.setPlace(behind);
    return targetOfLabel(text, labelStart, labelEnd);
}

// Delimiters within the brackets match among themselves. A bracket within has made goldmark forget
// where this one opened: then those in front match as well, and none stays open.
SpanId linkOf(InlineText &text, const Bracket &bracket, const Target &target)
{
    SpanTree &spans = text.spans;
    const SpanId link = spans.make({.type = bracket.isImage ? Span::Type::Image : Span::Type::Link,
                                    .line = spans.at(bracket.span).line});
    spans.setTarget(link, target);
    text.delimiters.process(std::exchange(text.lastBracket, {}));
    while (spans.at(bracket.span).next != NoSpan)
        spans.append(link, spans.at(bracket.span).next);
    spans.remove(bracket.span);
    if (!bracket.isImage)
        ++text.linkCount;
    return link;
}

} // namespace

SpanId openBracket(InlineText &text)
{
    const QByteArrayView line = text.reader.rest();
    const bool isImage = line.front() == '!';
    if (isImage && (line.size() < 2 || line[1] != '['))
        return NoSpan;
    text.lastBracket = text.delimiters.mark();
    const qsizetype start = text.reader.place().at;
    const qsizetype length = isImage ? 2 : 1;
    const SpanId id = text.spans.make(
        {.type = Span::Type::Bracket, .line = text.line(), .start = start, .end = start + length});
    text.brackets.push_back({id, isImage, text.linkCount});
    text.reader.advance(length);
    return id;
}

SpanId closeBracket(InlineText &text)
{
    if (text.brackets.empty())
        return NoSpan;
    const Bracket bracket = text.brackets.back();
    text.brackets.pop_back();
    const qsizetype labelEnd = text.reader.place().at;
    text.reader.advance(1);
    if (!isTooDeep(text) && (bracket.isImage || !holdsLink(text, bracket))) {
        if (const auto target = targetBehind(text, bracket, labelEnd))
            return linkOf(text, bracket, *target);
    }
    text.spans.makeText(bracket.span);
    return NoSpan;
}

void leaveBracketsOpen(InlineText &text)
{
    for (const Bracket &bracket : text.brackets)
        text.spans.at(bracket.span).type = Span::Type::Text;
}

} // namespace app::goldmark
