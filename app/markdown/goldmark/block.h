// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/segment.h"
#include "app/markdown/markdowntree.h"

#include <QByteArray>
#include <QList>

#include <deque>

namespace app::goldmark {

enum class BlockType {
    Document,
    Paragraph,
    Text, ///< A paragraph of a tight list; or, without lines, what was nothing but definitions.
    Heading,
    Rule,
    Code,
    Html,
    Quote,
    List,
    Entry,
    Table,
    DefinitionList,
    Term,
    Definition,
    FootnoteList,
    Footnote,
    Attributes, ///< `{.class}` below a block.
};

/// A row of a table; cells that it lacks are not among its own.
using TableRow = QList<Segment>;

/// A block of a post, as its rules have read it. Its lines are inline text but of code and HTML.
struct Block {
    BlockType type = BlockType::Document;
    Segments lines;
    int firstLine = 1;
    int lastLine = 1;
    /// goldmark: "HasBlankPreviousLines"; a block that others were made of passes it on or not.
    bool isBehindBlank = false;

    // By type.
    int level = 0; ///< Of a heading.
    NodeAttributes attributes; ///< Of a heading, or those for the block before.
    char mark = 0; ///< Of a list: its bullet, or what stands behind its numbers; of a fence.
    int firstNumber = 1;
    bool isTight = true; ///< Of a list or a definition.
    int offset = 0; ///< Of an entry or definition list: columns up to its content.
    Block *terms = nullptr; ///< Of a definition list: the paragraph that its next terms are.
    qsizetype fenceLength = 0; ///< Of code; 0 of what is indented.
    int fenceIndent = 0;
    Segment fenceInfo;
    int htmlKind = 0; ///< CommonMark: "HTML blocks", 1 to 7.
    Segment htmlEnd; ///< The line that ends it, where such a line was found.
    QByteArray label; ///< Of a footnote.
    QList<QByteArray> alignments; ///< Of a table's columns.
    QList<TableRow> rows; ///< The first one is the head.

    // The tree. A block that was taken out has no parent.
    Block *parent = nullptr;
    Block *previous = nullptr;
    Block *next = nullptr;
    Block *firstChild = nullptr;
    Block *lastChild = nullptr;

    /// Takes `child` out of where it was.
    void append(Block *child);
    /// In front of `place`, a child of this block; behind all where that is null.
    void insertBefore(Block *place, Block *child);
    void insertAfter(Block *place, Block *child) { insertBefore(place->next, child); }
    void replace(Block *child, Block *by);
    void takeOut();
    [[nodiscard]] bool isOrdered() const { return mark == '.' || mark == ')'; }
};

/// Owns the blocks of a post.
class Blocks final
{
public:
    Block *make(BlockType type, int line);

private:
    std::deque<Block> m_blocks;
};

} // namespace app::goldmark
