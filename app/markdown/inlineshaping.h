// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/dialectrules.h"
#include "app/markdown/markdowntree.h"

namespace app {

/// What an engine makes otherwise of line breaks and code that cmark has found.
void shapeInlines(MarkdownNode root, const DialectRules &rules);

} // namespace app
