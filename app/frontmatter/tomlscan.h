// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/fieldnode.h"
#include "app/frontmatter/fieldpath.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace app {

/// One line of TOML that says something, or the several that a value takes.
struct TomlLine {
    enum class Kind {
        Pair, ///< `a.b = 1`
        Table, ///< `[a.b]`
        TableItem, ///< `[[a.b]]`
    };

    Kind kind = Kind::Pair;
    std::vector<FieldNode> keys; ///< The parts of the dotted key.
    QList<int> steps; ///< Which step of `path` each part is.
    FieldPath path; ///< From the root, the numbers of [[items]] among it.
    TextRange range; ///< Whole lines.
    TextPosition end = 0; ///< Of the value, or of the header's bracket.
};

struct TomlScan {
    FieldNode root; ///< Scalars have their characters only: `text` and `value` are empty.
    std::vector<TomlLine> lines;
};

/// Where everything stands in `content`, TOML that toml++ has read: the syntax may be trusted.
/// Nothing over YamlLimits, or where the scanner loses its way.
[[nodiscard]] std::optional<TomlScan> scanToml(QStringView content);

} // namespace app
