// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/fieldtree.h"

namespace app {

/// The tree of a JSON front matter's content: an object, its braces left out in Hexo's way or not
/// (Hexo: "Front-matter"). Positions and lines count from its start.
[[nodiscard]] Result<FieldTree> readJsonTree(QStringView content);

} // namespace app
