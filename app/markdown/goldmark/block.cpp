// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/block.h"

namespace app::goldmark {

void Block::append(Block *child)
{
    insertBefore(nullptr, child);
}

void Block::insertBefore(Block *place, Block *child)
{
    child->takeOut();
    child->parent = this;
    child->next = place;
    child->previous = place ? place->previous : lastChild;
    (child->previous ? child->previous->next : firstChild) = child;
    (place ? place->previous : lastChild) = child;
}

void Block::replace(Block *child, Block *by)
{
    insertBefore(child, by);
    child->takeOut();
}

void Block::takeOut()
{
    if (!parent)
        return;
    (previous ? previous->next : parent->firstChild) = next;
    (next ? next->previous : parent->lastChild) = previous;
    parent = previous = next = nullptr;
}

Block *Blocks::make(BlockType type, int line)
{
    Block &block = m_blocks.emplace_back();
    block.type = type;
    block.firstLine = line;
    block.lastLine = line;
    return &block;
}

} // namespace app::goldmark
