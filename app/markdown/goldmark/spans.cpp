// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/spans.h"

#include <utility>

namespace app::goldmark {
namespace {

constexpr std::size_t UsualCount = 8;

} // namespace

SpanTree::SpanTree()
{
    m_spans.reserve(UsualCount);
    m_spans.push_back({.type = Span::Type::Root});
}

const Target &SpanTree::targetOf(const Span &span) const
{
    return m_targets[static_cast<std::size_t>(span.target)];
}

void SpanTree::setTarget(SpanId id, const Target &target)
{
    at(id).target = static_cast<int>(m_targets.size());
    m_targets.push_back(target);
}

SpanId SpanTree::make(Span span)
{
    m_spans.push_back(std::move(span));
    return static_cast<SpanId>(m_spans.size()) - 1;
}

void SpanTree::append(SpanId parent, SpanId id)
{
    remove(id);
    Span &above = at(parent);
    Span &span = at(id);
    span.parent = parent;
    span.previous = above.last;
    if (above.last == NoSpan)
        above.first = id;
    else
        at(above.last).next = id;
    above.last = id;
}

void SpanTree::insertBefore(SpanId next, SpanId id)
{
    remove(id);
    Span &span = at(id);
    Span &behind = at(next);
    span.parent = behind.parent;
    span.previous = std::exchange(behind.previous, id);
    span.next = next;
    if (span.previous == NoSpan)
        at(span.parent).first = id;
    else
        at(span.previous).next = id;
}

void SpanTree::remove(SpanId id)
{
    Span &span = at(id);
    if (span.parent == NoSpan)
        return;
    if (span.previous == NoSpan)
        at(span.parent).first = span.next;
    else
        at(span.previous).next = span.next;
    if (span.next == NoSpan)
        at(span.parent).last = span.previous;
    else
        at(span.next).previous = span.previous;
    span.parent = span.previous = span.next = NoSpan;
}

bool SpanTree::isEndOfText(SpanId id, qsizetype place) const
{
    return id != NoSpan && at(id).type == Span::Type::Text && at(id).end == place
        && at(id).lineBreak != Span::Break::Soft;
}

void SpanTree::appendText(qsizetype start, qsizetype end, int line)
{
    const SpanId before = at(root()).last;
    if (isEndOfText(before, start))
        at(before).end = end;
    else
        append(root(), make({.line = line, .start = start, .end = end}));
}

void SpanTree::makeText(SpanId id)
{
    Span &span = at(id);
    if (isEndOfText(span.previous, span.start)) {
        at(span.previous).end = span.end;
        remove(id);
    } else {
        span.type = Span::Type::Text;
    }
}

} // namespace app::goldmark
