// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/attributes.h"
#include "app/markdown/goldmark/blockstate.h"
#include "app/markdown/goldmark/bytes.h"

namespace app::goldmark {
namespace {

bool takeQuoteMark(LineReader &reader)
{
    const QByteArrayView line = reader.line();
    const Indent indent = indentOf(line, reader.column());
    qsizetype end = indent.length;
    if (indent.width > 3 || end >= line.size() || line[end] != '>')
        return false;
    ++end;
    const char behind = end < line.size() ? line[end] : '\n';
    reader.advance(behind == ' ' || behind == '\t' ? end + 1 : end);
    // Wherever the tab ends.
    if (behind == '\t')
        reader.setPadding(2);
    return true;
}

Opening openQuote(Block *, BlockState &state)
{
    const int line = state.reader.lineNumber();
    if (!takeQuoteMark(state.reader))
        return {};
    return {state.blocks.make(BlockType::Quote, line), true};
}

Going continueQuote(Block *, BlockState &state)
{
    return takeQuoteMark(state.reader) ? Going::HoldsMore : Going::Ends;
}

// Of `[^label]:`, its brackets; nothing else may stand within them.
qsizetype endOfLabel(QByteArrayView line, qsizetype start)
{
    for (qsizetype i = start; i < line.size(); ++i) {
        if (line[i] == '\\' && i + 1 < line.size() && isPunctuation(line[i + 1]))
            ++i;
        else if (line[i] == ']')
            return i;
        else if (line[i] == '[')
            return -1;
    }
    return -1;
}

Opening openFootnote(Block *, BlockState &state)
{
    const QByteArrayView line = state.reader.line();
    const qsizetype start = state.lineOffset + 2;
    if (state.lineOffset < 0 || start > line.size() || line[start - 1] != '^')
        return {};
    const qsizetype end = endOfLabel(line, start);
    if (end < 0 || end + 1 >= line.size() || line[end + 1] != ':'
        || isBlank(line.sliced(start, end - start)))
        return {};
    Block *footnote = state.make(BlockType::Footnote);
    footnote->label = line.sliced(start, end - start).toByteArray();
    const int padding = state.reader.rest().padding;
    const qsizetype behind = end + 2 - padding;
    if (behind >= line.size()) {
        state.reader.advance(behind);
        return {footnote};
    }
    state.reader.advance(behind, padding);
    return {footnote, true};
}

Going continueFootnote(Block *, BlockState &state)
{
    const QByteArrayView line = state.reader.line();
    if (isBlank(line))
        return Going::HoldsMore;
    const std::optional<Dedent> content = dedented(line, state.reader.column(), 4);
    if (!content)
        return Going::Ends;
    state.reader.advance(content->length, content->padding);
    return Going::HoldsMore;
}

// All go where the first one was, until the post is read.
void closeFootnote(Block *footnote, BlockState &state)
{
    if (!state.footnoteList) {
        state.footnoteList = state.blocks.make(BlockType::FootnoteList, footnote->firstLine);
        footnote->parent->insertBefore(footnote, state.footnoteList);
    }
    state.footnoteList->append(footnote);
    state.footnotes.define(footnote->label);
}

Opening openAttributes(Block *, BlockState &state)
{
    const int line = state.reader.lineNumber();
    const std::optional<NodeAttributes> attributes = readAttributes(state.reader);
    if (!attributes)
        return {};
    Block *block = state.blocks.make(BlockType::Attributes, line);
    block->attributes = *attributes;
    return {block};
}

} // namespace

const BlockRule QuoteRule{openQuote, continueQuote, justClose};
const BlockRule FootnoteRule{openFootnote, continueFootnote, closeFootnote};
const BlockRule AttributesRule{openAttributes, endAtOnce, justClose};

} // namespace app::goldmark
