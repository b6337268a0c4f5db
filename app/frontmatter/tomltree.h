// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/fieldtree.h"

namespace app {

/// The tree of a TOML front matter's content: toml++ says what the values are, scanToml() where
/// they stand. Positions and lines count from the start of `content`.
[[nodiscard]] Result<FieldTree> readTomlTree(QStringView content);

} // namespace app
