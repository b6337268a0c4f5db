// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

#include <QStringList>

namespace app {

/// Decides for each list below `root` whether its entries are paragraphs, as goldmark does: a blank
/// line before a table or a definition within an entry does not count. `lines` are those of the
/// body.
void shapeGoldmarkLists(MarkdownNode root, const QStringList &lines);

} // namespace app
