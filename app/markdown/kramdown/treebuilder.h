// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/kramdown/reading.h"
#include "app/markdown/markdowntree.h"

namespace app::kramdown {

/// The tree of a post as kramdown reads it, in the nodes that all of Byline works on: references,
/// outline, tasks and HTML come from it as they do from CommonMark's.
[[nodiscard]] MarkdownTree buildTree(const Reading &reading);

} // namespace app::kramdown
