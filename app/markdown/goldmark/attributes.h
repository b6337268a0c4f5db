// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

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

} // namespace app::goldmark
