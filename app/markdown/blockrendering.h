// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"
#include "app/markdown/renderer.h"

namespace app {

/// Appends the blocks of `tree`, footnotes last, and notices about them to `post`; `firstLine` is
/// the line of the file of the tree's first line. The tree is used up.
void renderBlocks(MarkdownTree &tree, int firstLine, const RenderOptions &options,
                  RenderedPost &post);

} // namespace app
