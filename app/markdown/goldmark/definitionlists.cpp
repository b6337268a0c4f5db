// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/blockstate.h"
#include "app/markdown/goldmark/bytes.h"

#include <utility>

namespace app::goldmark {
namespace {

bool beginsDefinition(const BlockState &state, QByteArrayView line)
{
    return state.lineOffset >= 0 && state.lineIndent == 0 && line[state.lineOffset] == ':';
}

// The list that a definition belongs to is the same block for all of its terms: it moves behind
// the paragraph that they are.
Opening openList(Block *parent, BlockState &state)
{
    const QByteArrayView line = state.reader.line();
    if (parent->type == BlockType::DefinitionList || !beginsDefinition(state, line))
        return {};
    const qsizetype behind = state.lineOffset + 1;
    const int width = indentOf(line.sliced(behind), static_cast<int>(behind)).width;
    if (width < 1)
        return {};
    // What is further away is code.
    const int offset = static_cast<int>(behind) + (width >= 8 ? 5 : width);
    Block *last = parent->lastChild;
    Block *terms = isParagraph(last) ? last : nullptr;
    Block *list = terms ? terms->previous : last;
    if (list && list->type == BlockType::DefinitionList) {
        list->offset = offset;
        list->terms = terms;
        return {list, true};
    }
    if (!terms)
        return {};
    list = state.make(BlockType::DefinitionList);
    list->firstLine = terms->firstLine;
    list->offset = offset;
    list->terms = terms;
    return {list, true, true};
}

Going continueList(Block *list, BlockState &state)
{
    const QByteArrayView line = state.reader.line();
    if (isBlank(line))
        return Going::HoldsMore;
    const std::optional<Dedent> content = dedented(line, state.reader.column(), list->offset);
    if (indentOf(line, state.reader.column()).width < list->offset || !content)
        return Going::Ends;
    state.reader.advance(content->length, content->padding);
    return Going::HoldsMore;
}

// A term for each of its lines.
void takeTerms(Block *paragraph, Block *list, BlockState &state)
{
    int line = paragraph->firstLine;
    for (const Segment &segment : std::as_const(paragraph->lines)) {
        Block *term = state.blocks.make(BlockType::Term, line++);
        term->lines.append(trimmedRight(segment, state.reader.source()));
        list->append(term);
    }
    paragraph->takeOut();
}

Opening openDefinition(Block *list, BlockState &state)
{
    const QByteArrayView line = state.reader.line();
    if (list->type != BlockType::DefinitionList || !beginsDefinition(state, line))
        return {};
    if (Block *terms = std::exchange(list->terms, nullptr))
        takeTerms(terms, list, state);
    const qsizetype behind = state.lineOffset + 1;
    const std::optional<Dedent> content = dedented(line.sliced(behind), static_cast<int>(behind),
                                                   list->offset - static_cast<int>(behind));
    if (content)
        state.reader.advance(behind + content->length, content->padding);
    return {state.make(BlockType::Definition), true};
}

// Its list tells where it ends.
Going continueDefinition(Block *, BlockState &)
{
    return Going::HoldsMore;
}

// Of a tight one the first paragraph stands without tags, those behind it do not.
void closeDefinition(Block *definition, BlockState &state)
{
    definition->isTight = !definition->isBehindBlank;
    if (!definition->isTight)
        return;
    for (Block *child = definition->firstChild; child; child = child->next) {
        if (isParagraph(child)) {
            definition->replace(child, textOfParagraph(child, state));
            return;
        }
    }
}

} // namespace

const BlockRule DefinitionListRule{openList, continueList, justClose};
const BlockRule DefinitionRule{openDefinition, continueDefinition, closeDefinition};

} // namespace app::goldmark
