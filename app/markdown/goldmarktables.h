// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

#include <QStringList>

namespace app {

/// goldmark adds the cells that a row lacks without its column's alignment; cmark aligns them.
/// `lines` are those of the parsed text.
void shapeGoldmarkTables(MarkdownNode root, const QStringList &lines);

} // namespace app
