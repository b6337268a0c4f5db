// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/block.h"
#include "app/markdown/goldmark/blockrules.h"
#include "app/markdown/goldmark/definitions.h"
#include "app/markdown/goldmark/footnotes.h"
#include "app/markdown/goldmark/linereader.h"
#include "app/markdown/goldmark/options.h"
#include "app/markdown/headingids.h"

#include <QList>

namespace app::goldmark {

/// A block that further lines may go on with, and the rule that knows how.
struct OpenBlock {
    Block *block = nullptr;
    const BlockRule *rule = nullptr;
};

/// What the rules of blocks share while a post is read (goldmark: "parser.Context").
struct BlockState {
    BlockState(QByteArrayView source, const Options &rules)
        : reader(source)
        , options(rules)
    {
        headingIds.setHugoIds(rules.headingIds);
    }

    LineReader reader;
    const Options &options;
    Blocks blocks;
    QList<OpenBlock> open; ///< From the outermost one.
    Definitions definitions;
    Footnotes footnotes;
    Block *footnoteList = nullptr;
    HeadingIds headingIds{Dialect::Hugo};

    /// Of the line that rules are asked to open: its first byte that is no blank, and the columns
    /// up to it; -1 where there is none.
    qsizetype lineOffset = -1;
    int lineIndent = -1;

    /// An entry has found that its list goes on with this line: it is no list of its own.
    bool isNextEntry = false;
    /// The open list's last entry is empty, blank lines are behind it.
    bool hasEmptyEntryBeforeBlank = false;
    /// What the open underlined heading will be made of.
    Block *underlined = nullptr;

    /// The innermost open block; null where none is open.
    [[nodiscard]] Block *lastOpen() const { return open.isEmpty() ? nullptr : open.last().block; }
    [[nodiscard]] Block *make(BlockType type) { return blocks.make(type, reader.lineNumber()); }
};

[[nodiscard]] inline bool isParagraph(const Block *block)
{
    return block && block->type == BlockType::Paragraph;
}

/// What a paragraph becomes where it stands without tags.
[[nodiscard]] Block *textOfParagraph(const Block *paragraph, BlockState &state);

} // namespace app::goldmark
