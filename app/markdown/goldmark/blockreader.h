// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/blockstate.h"
#include "app/markdown/goldmark/bytes.h"
#include "app/markdown/goldmark/lineblanks.h"

#include <array>
#include <vector>

namespace app::goldmark {

/// Makes the tree of blocks of a post, line by line (goldmark: "Parser"). A line goes first to the
/// open blocks, from the outermost one, each of which takes what is its own; what is left opens
/// blocks, or goes on with an open paragraph.
class BlockReader final
{
public:
    explicit BlockReader(BlockState &state);

    /// Below `document`.
    void read(Block *document);

private:
    enum class Outcome { GoesOnWithParagraph, Opened, Nothing };
    using Rules = std::vector<const BlockRule *>;

    void addRules();
    void addRule(const BlockRule &rule, QByteArrayView beginnings);
    [[nodiscard]] const Rules &rulesFor(QByteArrayView line) const;
    void noteIndent();
    /// False where the text ends.
    bool readLine(Block *document);
    [[nodiscard]] Going goOn(const OpenBlock &open);
    /// What stands in the place of the open block at `index`, which may end, and those within it.
    void openInstead(qsizetype index, Block *document, bool isBehindBlank);

    Outcome openBlocks(Block *parent, bool isBehindBlank);
    [[nodiscard]] bool mayOpen(const BlockRule &rule, bool interruptsParagraph) const;
    /// False where nothing is left of the paragraph that an opening needs.
    bool keepsParagraph(Block *parent, const OpenBlock &last);
    void put(const Opening &opening, const BlockRule &rule, Block *parent, bool isBehindBlank,
             const Block *last);
    /// Those from `first` to `last`, the inner ones first.
    void closeBlocks(qsizetype last, qsizetype first);
    void shapeParagraph(Block *paragraph);

    BlockState &m_state;
    std::array<Rules, 256> m_rules; ///< By the first byte of a line that is no blank.
    Rules m_rulesForAll;
    LineBlanks m_blanks;
    Indent m_indent; ///< Of the line that rules are asked to open.
};

} // namespace app::goldmark
