// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"
#include "app/markdown/renderedpost.h"

namespace app {

/// A "cjk-emphasis" notice for each paragraph, heading or cell below `root` in which marks of
/// emphasis stayed text because they stand between punctuation and a letter: `**링크(link)**를`.
/// `firstLine` is the line of the file of the tree's first line.
[[nodiscard]] QList<Notice> emphasisNotices(MarkdownNode root, int firstLine);

} // namespace app
