// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/kramdown/reading.h"
#include "app/markdown/markdowntree.h"

namespace app::kramdown {

/// Fills `node` with the list of the post's headings that stands in the place of `list`, the one
/// with `{:toc}` (kramdown: "Automatic “Table of Contents” Generation").
void addTableOfContents(const Reading &reading, const Element *list, MarkdownNode node);

} // namespace app::kramdown
