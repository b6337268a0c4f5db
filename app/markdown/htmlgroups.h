// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

namespace app {

/// The last top-level block that belongs to the element which raw HTML in `block` opens and a later
/// block closes (`<details>`, blank line, Markdown, `</details>`); `block` itself where it opens
/// none, or where none closes it nearby.
[[nodiscard]] MarkdownNode lastOfGroup(MarkdownNode block);

} // namespace app
