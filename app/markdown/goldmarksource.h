// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

#include <QString>
#include <QStringView>

namespace app {

/// `text`, line for line, as cmark must get it to read the blocks that goldmark (1.5, Hugo 0.111)
/// reads:
/// - a table's head with fewer cells than the line below it has the rest empty;
/// - a table begins also on lines that are in a list entry only because they go on with its
///   paragraph;
/// - the last bar of a row closes it even if it is escaped;
/// - behind an empty list entry an indented one is its neighbour, and what is indented behind a
///   blank line belongs to no list any more.
[[nodiscard]] QString withGoldmarkBlocks(const QString &text);

/// Cells of a row of that text which are the author's own.
[[nodiscard]] int countGoldmarkCells(QStringView row);

/// Takes out of the tree what stood for the end of lists in the text that it was parsed from.
void removeListEnds(MarkdownNode root);

} // namespace app
