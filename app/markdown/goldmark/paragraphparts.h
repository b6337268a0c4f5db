// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

namespace app::goldmark {

struct Block;
struct BlockState;

// What a paragraph turns out to hold once it ends (goldmark: "ParagraphTransformer"). A paragraph
// of which nothing is left has no parent afterwards.

/// Takes the definitions of addresses that it begins with.
void takeDefinitions(Block *paragraph, BlockState &state);

/// Makes a table of a head, a row of delimiters below it and all that follows.
void takeTable(Block *paragraph, BlockState &state);

} // namespace app::goldmark
