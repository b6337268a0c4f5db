// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

namespace app {

/// Turns straight quotes, `--`, `---` and `...` in the text below `root` into typographic
/// characters as marked does ("smartypants"), in a tree that its own reader has not made. Code and
/// raw HTML are left alone.
void applyTypography(MarkdownNode root);

} // namespace app
