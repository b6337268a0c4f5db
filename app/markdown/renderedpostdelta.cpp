// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderedpostdelta.h"

#include <algorithm>

namespace app {
namespace {

void move(int &line, const TextShift &shift)
{
    if (line >= shift.line)
        line += shift.lines;
}

void move(TextRange &range, const TextShift &shift)
{
    if (range.start >= shift.position)
        range.start += shift.length;
}

void move(RenderedBlock &block, const TextShift &shift)
{
    move(block.lines.first, shift);
    move(block.lines.last, shift);
}

void move(Heading &heading, const TextShift &shift)
{
    move(heading.line, shift);
}

void move(Reference &reference, const TextShift &shift)
{
    move(reference.line, shift);
    if (reference.destinationRange)
        move(*reference.destinationRange, shift);
}

void move(Notice &notice, const TextShift &shift)
{
    move(notice.line, shift);
    if (notice.suggestion)
        move(notice.suggestion->range, shift);
}

void move(Task &task, const TextShift &shift)
{
    move(task.line, shift);
    move(task.mark, shift);
}

void move(CodeBlock &code, const TextShift &shift)
{
    move(code.lines.first, shift);
    move(code.lines.last, shift);
}

void move(Footnote &footnote, const TextShift &shift)
{
    move(footnote.line, shift);
}

template <typename Value>
void moveAll(QList<Value> &values, const TextShift &shift)
{
    for (Value &value : values)
        move(value, shift);
}

template <typename Value>
void splice(QList<Value> &values, const ListSplice<Value> &splice)
{
    const qsizetype added = splice.inserted.size();
    if (added < splice.removed)
        values.remove(splice.at, splice.removed - added);
    else if (added > splice.removed)
        values.insert(splice.at, added - splice.removed, Value());
    if (added > 0)
        std::copy(splice.inserted.cbegin(), splice.inserted.cend(), values.begin() + splice.at);
}

template <typename Value>
bool isWithin(const QList<Value> &values, const ListSplice<Value> &splice)
{
    return splice.at >= 0 && splice.removed >= 0 && splice.at <= values.size()
        && splice.removed <= values.size() - splice.at;
}

template <typename Value>
ListSplice<Value> difference(const QList<Value> &before, const QList<Value> &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype prefix
        = std::mismatch(before.cbegin(), before.cbegin() + shorter, after.cbegin()).first
        - before.cbegin();
    const qsizetype suffix
        = std::mismatch(before.crbegin(), before.crbegin() + (shorter - prefix), after.crbegin())
              .first
        - before.crbegin();
    return {prefix, before.size() - suffix - prefix,
            after.mid(prefix, after.size() - suffix - prefix)};
}

} // namespace

void apply(RenderedPost &post, const TextShift &shift)
{
    if (shift.lines != 0) {
        moveAll(post.blocks, shift);
        moveAll(post.headings, shift);
        moveAll(post.codeBlocks, shift);
        moveAll(post.footnotes, shift);
    }
    if (shift.lines != 0 || shift.length != 0) {
        moveAll(post.references, shift);
        moveAll(post.notices, shift);
        moveAll(post.tasks, shift);
    }
}

void apply(RenderedPost &post, const RenderedPostDelta &delta)
{
    apply(post, delta.shift);
    splice(post.blocks, delta.blocks);
    splice(post.headings, delta.headings);
    splice(post.references, delta.references);
    splice(post.notices, delta.notices);
    splice(post.tasks, delta.tasks);
    splice(post.codeBlocks, delta.codeBlocks);
    splice(post.footnotes, delta.footnotes);
    post.revision = delta.revision;
}

bool fits(const RenderedPost &post, const RenderedPostDelta &delta)
{
    return delta.base == post.revision && isWithin(post.blocks, delta.blocks)
        && isWithin(post.headings, delta.headings) && isWithin(post.references, delta.references)
        && isWithin(post.notices, delta.notices) && isWithin(post.tasks, delta.tasks)
        && isWithin(post.codeBlocks, delta.codeBlocks) && isWithin(post.footnotes, delta.footnotes);
}

RenderedPostDelta difference(RenderedPost before, const TextShift &shift, const RenderedPost &after)
{
    apply(before, shift);
    return {before.revision,
            after.revision,
            shift,
            difference(before.blocks, after.blocks),
            difference(before.headings, after.headings),
            difference(before.references, after.references),
            difference(before.notices, after.notices),
            difference(before.tasks, after.tasks),
            difference(before.codeBlocks, after.codeBlocks),
            difference(before.footnotes, after.footnotes)};
}

} // namespace app
