// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/block.h"

namespace app::goldmark {

struct BlockState;

/// What a rule makes of a line that no open block has taken.
struct Opening {
    Block *block = nullptr; ///< Null where the rule's block does not begin here.
    bool hasChildren = false; ///< What is left of the line may open blocks within it.
    /// The block is made of the paragraph before it, which must be one still when it is closed.
    bool needsParagraph = false;
};

/// What a line does to an open block.
enum class Going {
    Ends,
    GoesOn,
    HoldsMore, ///< What is left of the line belongs to the blocks within.
};

/// How blocks of one kind begin, go on and end (goldmark: "BlockParser"). Those in
/// `goldmark: "BlockParsers"` are asked in their order, the first that opens has the line.
struct BlockRule {
    Opening (*open)(Block *parent, BlockState &state);
    Going (*goOn)(Block *block, BlockState &state);
    void (*close)(Block *block, BlockState &state);
    bool interruptsParagraphs = true;
    bool takesIndented = false; ///< Opens where a line is indented as code is.
};

// For rules whose blocks end with their line, and for those that have nothing to do at their end.
[[nodiscard]] Going endAtOnce(Block *block, BlockState &state);
void justClose(Block *block, BlockState &state);

extern const BlockRule ParagraphRule;
extern const BlockRule UnderlinedHeadingRule;
extern const BlockRule HeadingRule;
extern const BlockRule ThematicBreakRule;
extern const BlockRule ListRule;
extern const BlockRule ListEntryRule;
extern const BlockRule IndentedCodeRule;
extern const BlockRule FenceRule;
extern const BlockRule QuoteRule;
extern const BlockRule HtmlRule;
extern const BlockRule DefinitionListRule;
extern const BlockRule DefinitionRule;
extern const BlockRule FootnoteRule;
extern const BlockRule AttributesRule;

} // namespace app::goldmark
