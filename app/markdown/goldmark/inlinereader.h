// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/characterreferences.h"
#include "app/markdown/goldmark/definitions.h"
#include "app/markdown/goldmark/footnotes.h"
#include "app/markdown/goldmark/options.h"
#include "app/markdown/goldmark/segment.h"
#include "app/markdown/markdowntree.h"

#include <QByteArrayView>

namespace app::goldmark {

/// What the inline texts of one post share. They are read in the order of goldmark's walk: that of
/// the document, a block after those within it.
struct InlineState {
    QByteArrayView source; ///< The whole text; segments lie in it. Must outlive the reading.
    const Definitions &definitions;
    const Options &options;
    Footnotes &footnotes;
    // goldmark's typographer closes only quotes that it has opened, and counts through the post.
    int openSingleQuotes = 0;
    int openDoubleQuotes = 0;
    /// Steps that are left: a text in which everything opens and nothing closes is not read to its
    /// end again and again. What comes then is plain.
    qsizetype budget = 0;
    CharacterNames names = {};
};

/// Where an inline text stands.
struct InlinePlace {
    int firstLine = 1; ///< Of the text that is read, of the first segment.
    bool opensListEntry = false; ///< The first block of a list entry, where a task's box may be.
    bool isCell = false; ///< Of a table: backslashes in front of bars are gone, in code too.
};

/// Reads what is inline in `lines` and adds it below `parent`.
void readInlines(InlineState &state, const Segments &lines, const InlinePlace &place,
                 MarkdownNode parent);

} // namespace app::goldmark
