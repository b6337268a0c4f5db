// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/frontmatter/yamlnode.h"

#include <QStringView>

namespace app {

/// What a front matter may cost to read; more is TooComplex.
struct YamlLimits {
    static constexpr qsizetype Bytes = 64 * 1024;
    static constexpr int Depth = 32;
    static constexpr int Nodes = 10'000; ///< Aliases count for all that they stand for.
};

/// The one document in `text`, a Null where there is none. Positions and lines count from its
/// start. InvalidSyntax with the line where it can't be read, has a key twice or goes on with a
/// second document; Unsupported for keys that are no scalars (`? …`).
Result<YamlNode> readYaml(QStringView text);

} // namespace app
