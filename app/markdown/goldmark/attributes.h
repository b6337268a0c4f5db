// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/block.h"
#include "app/markdown/goldmark/linereader.h"
#include "app/markdown/markdowntree.h"

#include <optional>

namespace app::goldmark {

/// `{#id .class name="value"}` at the reader's place, spaces before it left out (goldmark:
/// "Attributes"). Classes are one attribute, of other names the last counts; a list or a list of
/// attributes as a value has no text. Nothing, and no step forward, where none is there.
[[nodiscard]] std::optional<NodeAttributes> readAttributes(LineReader &reader);

/// Sets those of `more` on `attributes`.
void setAttributes(NodeAttributes &attributes, const NodeAttributes &more);
[[nodiscard]] bool hasAttribute(const NodeAttributes &attributes, QByteArrayView name);

/// Gives the attributes that stand right below a block, as blocks of their own, to that block
/// (Hugo: "Markdown attributes"). Those of a fence stand behind its marks instead.
void giveBlockAttributes(Block *document);

/// Those that Hugo writes on headings: all but handlers of events.
[[nodiscard]] NodeAttributes headingAttributes(const NodeAttributes &attributes);
/// Those that goldmark writes on any other element.
[[nodiscard]] NodeAttributes elementAttributes(const NodeAttributes &attributes);

} // namespace app::goldmark
