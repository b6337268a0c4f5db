// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

namespace app {

/// Makes links of bare addresses below `root` as goldmark does (goldmark: "Linkify extension"):
/// behind the start of a line, a blank, `*`, `_`, `~` or `(` alone, and of ASCII characters alone.
/// The tree must have been parsed without autolinks.
void linkBareAddresses(MarkdownNode root);

} // namespace app
