// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

#include <QStringList>

namespace app {

/// Makes text of the marks of emphasis around links that hold an image: goldmark forgets, while it
/// reads such a link, what was open before it. `lines` are those of the parsed text.
void leaveEmphasisOpen(MarkdownNode root, const QStringList &lines);

} // namespace app
