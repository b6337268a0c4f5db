// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

namespace app {

/// Makes `<mark>` of `==text==` below `root` (Hugo: "Goldmark extras", markdown-it-mark): the marks
/// stand beside text, in the same element, and other elements may be between them.
void shapeMarkedText(MarkdownNode root);

} // namespace app
