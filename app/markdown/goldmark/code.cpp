// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/blockstate.h"
#include "app/markdown/goldmark/bytes.h"

namespace app::goldmark {
namespace {

constexpr int CodeIndent = 4;

// A tab of which a container has taken a part is code as a whole, where it would be as wide.
Segment withWholeTab(Segment line, const LineReader &reader, int indent)
{
    const Segment &rest = reader.rest();
    const Segment before{rest.start - 1, rest.end, 0};
    if (line.padding == 0 || rest.start == 0 || reader.source()[before.start] == '\n')
        return line;
    if (reader.columnOf(before) == reader.column() + indent)
        return {line.start - 1, line.end, 0};
    return line;
}

bool takeIndentedLine(Block *code, BlockState &state)
{
    LineReader &reader = state.reader;
    const std::optional<Dedent> content = dedented(reader.line(), reader.column(), CodeIndent);
    if (!content)
        return false;
    reader.advance(content->length, content->padding);
    code->lines.append(withWholeTab(reader.rest(), reader, 0));
    code->lastLine = reader.lineNumber();
    reader.skipToLineEnd();
    return true;
}

Opening openIndented(Block *, BlockState &state)
{
    if (isBlank(state.reader.line())
        || !dedented(state.reader.line(), state.reader.column(), CodeIndent))
        return {};
    Block *code = state.make(BlockType::Code);
    takeIndentedLine(code, state);
    return {code};
}

// Up to four columns of a blank line, but for its last byte; a tab counts as four wherever it is.
Segment withoutCodeIndent(const Segment &line, QByteArrayView source)
{
    if (line.padding >= CodeIndent)
        return {line.start, line.end, line.padding - CodeIndent};
    int width = CodeIndent - line.padding;
    qsizetype start = line.start;
    for (; start < line.end - 1 && width > 0; ++start) {
        if (source[start] != ' ' && source[start] != '\t')
            break;
        width -= source[start] == ' ' ? 1 : CodeIndent;
    }
    return {start, line.end, width < 0 ? -width : 0};
}

Going continueIndented(Block *code, BlockState &state)
{
    if (isBlank(state.reader.line())) {
        code->lines.append(withoutCodeIndent(state.reader.rest(), state.reader.source()));
        return Going::GoesOn;
    }
    return takeIndentedLine(code, state) ? Going::GoesOn : Going::Ends;
}

void closeIndented(Block *code, BlockState &state)
{
    while (!code->lines.isEmpty() && isBlank(textOf(code->lines.last(), state.reader.source())))
        code->lines.removeLast();
}

Opening openFence(Block *, BlockState &state)
{
    const qsizetype offset = state.lineOffset;
    const QByteArrayView line = state.reader.line();
    if (offset < 0)
        return {};
    const char mark = line[offset];
    const qsizetype length = countBefore(line.sliced(offset), mark);
    if (length < 3)
        return {};
    const QByteArrayView rest = line.sliced(offset + length);
    const qsizetype before = spacesBefore(rest);
    Segment info;
    // A single byte behind the fence is its line's end to goldmark.
    if (rest.size() > 1 && before < rest.size()) {
        const QByteArrayView words = rest.sliced(before).chopped(spacesBehind(rest));
        if (mark == '`' && words.contains('`'))
            return {};
        const Segment &place = state.reader.rest();
        info.start = place.start - place.padding + offset + length + before;
        info.end = info.start + words.size();
    }
    Block *code = state.make(BlockType::Code);
    code->mark = mark;
    code->fenceLength = length;
    code->fenceIndent = static_cast<int>(offset);
    code->fenceInfo = info;
    return {code};
}

bool endsFence(QByteArrayView line, int column, const Block *code)
{
    const Indent indent = indentOf(line, column);
    const qsizetype length = countBefore(line.sliced(indent.length), code->mark);
    return indent.width < CodeIndent && length >= code->fenceLength
        && isBlank(line.sliced(indent.length + length));
}

// As much as the fence is indented by comes off, or what there is.
Dedent dedentedBy(const Block *code, LineReader &reader)
{
    const QByteArrayView line = reader.line();
    const std::optional<Dedent> content
        = dedented(line, reader.column(), code->fenceIndent, reader.rest().padding);
    // What a tab has left may be wider than that; goldmark then takes all of it.
    if (content && content->length >= 0)
        return *content;
    const Indent indent = indentOf(line, 0);
    const bool isLine = indent.length < line.size() && line[indent.length] != '\n';
    return {isLine ? indent.length : 0, 0};
}

Going continueFence(Block *code, BlockState &state)
{
    LineReader &reader = state.reader;
    code->lastLine = reader.lineNumber();
    if (endsFence(reader.line(), reader.column(), code)) {
        reader.skipToLineEnd();
        return Going::Ends;
    }
    const Dedent content = dedentedBy(code, reader);
    const Segment line{reader.rest().start + content.length, reader.rest().end, content.padding};
    code->lines.append(withWholeTab(line, reader, code->fenceIndent));
    reader.skipToLineEnd();
    return Going::GoesOn;
}

} // namespace

const BlockRule IndentedCodeRule{openIndented, continueIndented, closeIndented, false, true};
const BlockRule FenceRule{openFence, continueFence, justClose};

} // namespace app::goldmark
