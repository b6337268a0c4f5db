// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/frontmatter/yamlnode.h"

#include <QStringView>

namespace app {

/// yaml-cpp says where nodes start, though not always (the mark of a missing value is the next
/// node's), and never where they end. This finds both in `text`, which `root` was read from.
/// An Error where the text has what yaml-cpp lets pass and YAML does not, such as a quote that is
/// never closed.
Result<void> placeYamlNodes(YamlNode &root, QStringView text);

} // namespace app
