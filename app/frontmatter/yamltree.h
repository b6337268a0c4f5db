// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/fieldtree.h"

namespace app {

/// The tree of a YAML front matter's content; positions and lines count from its start.
///
/// Where a generator would refuse all of it for one value, the other keys are read all the same:
/// each with the lines below it on its own. What can't be read is a node with a problem, and an
/// Error among FieldTree::problems; an Error instead of a tree where no key can be read.
[[nodiscard]] Result<FieldTree> readYamlTree(QStringView content);

} // namespace app
