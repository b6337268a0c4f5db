// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"
#include "app/markdown/preparedsource.h"

namespace app {

/// Takes GuardMark out of the tree of a prepared source and puts template tokens back: as chips
/// that show their source where they stand in text, as their result in addresses, as their source
/// in code and raw HTML.
void restoreMarks(MarkdownNode root, const QList<TemplateToken> &tokens);

} // namespace app
