// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/blockstate.h"
#include "app/markdown/goldmark/bytes.h"
#include "app/markdown/goldmark/linemarks.h"

#include <algorithm>
#include <optional>

namespace app::goldmark {
namespace {

/// `- `, `12) `: places in the line.
struct ListMark {
    qsizetype start = 0;
    qsizetype end = 0; ///< Behind the bullet, or behind what follows the number.
    bool isOrdered = false;
    bool isEmpty = false; ///< Nothing but spaces behind it.
    char sign = 0; ///< The last byte.
    int number = -1;
};

std::optional<qsizetype> endOfSign(QByteArrayView line, qsizetype start)
{
    static constexpr QByteArrayView Bullets = "-*+";
    if (start < line.size() && Bullets.contains(line[start]))
        return start + 1;
    qsizetype end = start;
    while (end < line.size() && isDigit(line[end]))
        ++end;
    const bool isNumber = end > start && end - start <= 9 && end < line.size()
        && (line[end] == '.' || line[end] == ')');
    return isNumber ? std::optional(end + 1) : std::nullopt;
}

std::optional<ListMark> listMarkOf(QByteArrayView line)
{
    ListMark mark;
    mark.start = countBefore(line, ' ');
    const std::optional<qsizetype> end = endOfSign(line, mark.start);
    if (mark.start > 3 || !end)
        return {};
    mark.end = *end;
    if (mark.end < line.size() && line[mark.end] != '\n' && line[mark.end] != ' '
        && line[mark.end] != '\t')
        return {};
    mark.sign = line[mark.end - 1];
    mark.isOrdered = isDigit(line[mark.start]);
    if (mark.isOrdered)
        mark.number = line.sliced(mark.start, mark.end - 1 - mark.start).toInt();
    mark.isEmpty = isBlank(line.sliced(mark.end));
    return mark;
}

// Columns from the mark to the content; what is further away is code.
int contentOffset(QByteArrayView line, const ListMark &mark)
{
    if (mark.isEmpty)
        return 1;
    const int width = indentOf(line.sliced(mark.end), static_cast<int>(mark.end)).width;
    return width > 4 ? 1 : width;
}

int lastOffset(const Block *list)
{
    return list->lastChild ? list->lastChild->offset : 0;
}

Opening openList(Block *parent, BlockState &state)
{
    Block *last = state.lastOpen();
    if ((last && last->type == BlockType::List) || state.isNextEntry) {
        state.isNextEntry = false;
        return {};
    }
    const std::optional<ListMark> mark = listMarkOf(state.reader.line());
    if (!mark)
        return {};
    if (isParagraph(last) && last->parent == parent
        && ((mark->isOrdered && mark->number != 1) || mark->isEmpty))
        return {};
    Block *list = state.make(BlockType::List);
    list->mark = mark->sign;
    list->firstNumber = mark->number;
    state.hasEmptyEntryBeforeBlank = false;
    return {list, true};
}

// `- - -` ends a list; below a paragraph, `---` is its underline first.
bool isBreakWithinList(QByteArrayView line, const BlockState &state)
{
    return isThematicBreak(line, 0)
        && !(isParagraph(state.lastOpen()) && underlineLevel(line) == 2);
}

Going continueList(Block *list, BlockState &state)
{
    const QByteArrayView line = state.reader.line();
    const bool isLastEmpty = !list->lastChild || !list->lastChild->firstChild;
    if (isBlank(line)) {
        if (isLastEmpty)
            state.hasEmptyEntryBeforeBlank = true;
        return Going::HoldsMore;
    }
    const int offset = lastOffset(list);
    const int indent = indentOf(line, state.reader.column()).width;
    if (indent < offset || isLastEmpty) {
        const std::optional<ListMark> mark = indent < 4 ? listMarkOf(line) : std::nullopt;
        if (mark && mark->start - offset < 4) {
            const bool goesOn
                = mark->sign == list->mark && !isBreakWithinList(line.sliced(mark->end - 1), state);
            return goesOn ? Going::HoldsMore : Going::Ends;
        }
        if (!isLastEmpty || indent < offset)
            return Going::Ends;
    }
    return state.hasEmptyEntryBeforeBlank ? Going::Ends : Going::HoldsMore;
}

bool isLoose(const Block *list)
{
    for (const Block *entry = list->firstChild; entry; entry = entry->next) {
        if (entry->previous && entry->isBehindBlank)
            return true;
        const Block *child = entry->firstChild ? entry->firstChild->next : nullptr;
        for (; child; child = child->next) {
            if (child->isBehindBlank)
                return true;
        }
    }
    return false;
}

void closeList(Block *list, BlockState &state)
{
    list->isTight = !isLoose(list);
    if (!list->isTight)
        return;
    for (Block *entry = list->firstChild; entry; entry = entry->next) {
        for (Block *child = entry->firstChild; child;) {
            Block *paragraph = child;
            child = child->next;
            if (isParagraph(paragraph))
                entry->replace(paragraph, textOfParagraph(paragraph, state));
        }
    }
}

Opening openEntry(Block *list, BlockState &state)
{
    if (list->type != BlockType::List)
        return {};
    const QByteArrayView line = state.reader.line();
    const std::optional<ListMark> mark = listMarkOf(line);
    if (!mark || mark->start - lastOffset(list) > 3)
        return {};
    state.hasEmptyEntryBeforeBlank = false;
    const int offset = contentOffset(line, *mark);
    Block *entry = state.make(BlockType::Entry);
    entry->offset = static_cast<int>(mark->end) + offset;
    if (mark->isEmpty)
        return {entry};
    const std::optional<Dedent> content
        = dedented(line.sliced(mark->end), static_cast<int>(mark->end), offset);
    state.reader.advance(mark->end + content->length, content->padding);
    return {entry, true};
}

Going continueEntry(Block *entry, BlockState &state)
{
    const QByteArrayView line = state.reader.line();
    if (isBlank(line)) {
        state.reader.skipToLineEnd();
        return Going::HoldsMore;
    }
    const int offset = lastOffset(entry->parent);
    const bool isEmpty = !entry->firstChild;
    const int indent = indentOf(line, state.reader.column()).width;
    if ((isEmpty || indent < offset) && indent < 4) {
        if (listMarkOf(line)) {
            state.isNextEntry = true;
            return Going::Ends;
        }
        if (!isEmpty)
            return Going::Ends;
    }
    const std::optional<Dedent> content = dedented(line, state.reader.column(), offset);
    if (content)
        state.reader.advance(content->length, content->padding);
    return Going::HoldsMore;
}

} // namespace

const BlockRule ListRule{openList, continueList, closeList};
const BlockRule ListEntryRule{openEntry, continueEntry, justClose};

} // namespace app::goldmark
