// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

namespace app {

/// Makes boxes of `[ ]` and `[x]` as goldmark does: anywhere in the first paragraph of a list
/// entry, and within that paragraph.
void shapeGoldmarkTasks(MarkdownNode root);

} // namespace app
