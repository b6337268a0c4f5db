// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/dialectrules.h"
#include "app/markdown/markdowntree.h"

#include <QString>

namespace app {

/// Turns straight quotes, `--`, `---`, `...` and `<<` in the text below `root` into typographic
/// characters as the engine does. Code and raw HTML are left alone.
void applyTypography(MarkdownNode root, Typography typography);

} // namespace app
