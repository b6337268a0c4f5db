// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

namespace app {

/// Makes a definition list of each paragraph with a line that begins with a colon and a blank
/// (hexo-renderer-marked: "descriptionLists"): the last such line and what follows it is the
/// definition, all before it the term. Comes before breaks of lines become `<br>`.
void shapeHexoDefinitions(MarkdownNode root);

} // namespace app
