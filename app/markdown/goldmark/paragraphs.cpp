// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/blockstate.h"
#include "app/markdown/goldmark/bytes.h"
#include "app/markdown/goldmark/linemarks.h"

namespace app::goldmark {
namespace {

Opening openParagraph(Block *, BlockState &state)
{
    const Segment line = trimmedLeft(state.reader.rest(), state.reader.source());
    if (line.isEmpty())
        return {};
    Block *paragraph = state.make(BlockType::Paragraph);
    paragraph->lines.append(line);
    return {paragraph};
}

Going continueParagraph(Block *paragraph, BlockState &state)
{
    if (isBlank(state.reader.line()))
        return Going::Ends;
    paragraph->lines.append(state.reader.rest());
    paragraph->lastLine = state.reader.lineNumber();
    return Going::GoesOn;
}

void closeParagraph(Block *paragraph, BlockState &state)
{
    if (paragraph->lines.isEmpty()) {
        paragraph->takeOut();
        return;
    }
    for (Segment &line : paragraph->lines)
        line = trimmedLeft(line, state.reader.source());
    Segment &last = paragraph->lines.last();
    last = trimmedRight(last, state.reader.source());
}

Opening openRule(Block *, BlockState &state)
{
    if (!isThematicBreak(state.reader.line(), state.reader.column()))
        return {};
    state.reader.skipToLineEnd();
    return {state.make(BlockType::Rule)};
}

} // namespace

const BlockRule ParagraphRule{openParagraph, continueParagraph, closeParagraph, false};
const BlockRule ThematicBreakRule{openRule, endAtOnce, justClose};

bool isThematicBreak(QByteArrayView line, int column)
{
    const Indent indent = indentOf(line, column);
    if (indent.width > 3)
        return false;
    char mark = 0;
    int count = 0;
    for (const char c : line.sliced(indent.length)) {
        if (isSpace(c))
            continue;
        if (mark == 0 && (c == '*' || c == '-' || c == '_'))
            mark = c;
        if (c != mark)
            return false;
        ++count;
    }
    return count > 2;
}

Block *textOfParagraph(const Block *paragraph, BlockState &state)
{
    Block *text = state.blocks.make(BlockType::Text, paragraph->firstLine);
    text->lastLine = paragraph->lastLine;
    text->lines = paragraph->lines;
    return text;
}

} // namespace app::goldmark
