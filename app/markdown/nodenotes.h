// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

namespace app {

/// What a node carries that cmark's have no place for; goes with the node.
struct NodeNotes {
    MarkdownNode::Kind kind = MarkdownNode::Kind::Other; ///< Of nodes that cmark has no type for.
    int firstLine = 0; ///< 0: cmark knows.
    int lastLine = 0;
    bool hasTags = false; ///< The tags below are all that it has, `attributes` are within them.
    bool isVerbatim = false; ///< Of a text: no typography.
    bool isBuilt = false; ///< Made by a dialect's reader: addresses stay as they were written.
    QByteArray opening;
    QByteArray closing;
    NodeAttributes attributes;
    QByteArray idText; ///< Of headings: what their ids are made of; empty: their text.
    QByteArray brokenUrl; ///< Of links and images: what the site makes of the address.
};

/// Null where there are none.
[[nodiscard]] NodeNotes *notesOf(cmark_node *node);
/// Made where there are none.
[[nodiscard]] NodeNotes &giveNotes(cmark_node *node);

/// Puts nodes that write the tags which the notes ask for in the place of those at and below
/// `top`; the one that has taken its place.
cmark_node *withTagsOfNotes(cmark_node *top);

} // namespace app
