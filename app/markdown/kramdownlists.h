// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

#include <QStringList>

namespace app {

/// Makes the lists below `root` as kramdown does: each entry decides for itself whether its first
/// paragraph is one (a blank line behind it), numbers start at one. `lines` are those of the parsed
/// text.
void shapeKramdownLists(MarkdownNode root, const QStringList &lines);

} // namespace app
