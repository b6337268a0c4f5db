// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/editcheck.h"

namespace app {

/// Makes `before` what it is to be after `change`, and takes out of `after` what the change added:
/// then both must be equal, the value at the change's path excepted.
void applyToTrees(const IntendedChange &change, FieldNode &before, FieldNode &after);

} // namespace app
