// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"
#include "app/markdown/preparedsource.h"

namespace app {

/// Takes the marks out of the tree that `source` was parsed to and puts template tokens back: as
/// their result where that is known, else as chips that show their source where they stand in text
/// and as their source in addresses and raw HTML. In code they always are their source.
void restoreMarks(MarkdownNode root, const PreparedSource &source);

} // namespace app
