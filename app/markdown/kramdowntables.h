// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

#include <QStringList>

namespace app {

/// Makes tables without a header of the paragraphs below `root` whose every line has a bar outside
/// of code, as kramdown does (kramdown: "Tables"). `lines` are those of the parsed text.
void shapeKramdownTables(MarkdownNode root, const QStringList &lines);

} // namespace app
