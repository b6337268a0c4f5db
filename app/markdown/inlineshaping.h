// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/dialectrules.h"
#include "app/markdown/markdowntree.h"

namespace app {

/// Breaks lines where an engine does that which cmark reads for.
void shapeInlines(MarkdownNode root, const DialectRules &rules);

} // namespace app
