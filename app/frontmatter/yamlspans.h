// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/frontmatter/fieldnode.h"

#include <QStringView>

namespace app {

/// libyaml says where scalars and flow collections start and end. This adds the rest in `text`,
/// which `root` was read from: the places of values that are missing, where tags and anchors end,
/// the ends of blocks. An Error where it does not find what must be there.
Result<void> placeFieldNodes(FieldNode &root, QStringView text);

} // namespace app
