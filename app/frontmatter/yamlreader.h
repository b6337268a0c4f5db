// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/frontmatter/fieldnode.h"

#include <QStringView>

namespace app {

/// What a front matter may cost to read; more is TooComplex.
struct YamlLimits {
    static constexpr qsizetype Bytes = 64 * 1024;
    static constexpr int Depth = 32;
    static constexpr int Nodes = 10'000; ///< Aliases count for all that they stand for.
};

/// A text's first document.
struct YamlDocument {
    FieldNode root; ///< A Null where there is nothing.
    int lineBehind
        = 0; ///< 1-based: where more follows, which generators do not read; 0 for nothing.
    int tabLine = 0; ///< 1-based: the first with a tab where only Hexo takes one; 0 for none.
};

/// Reads as Jekyll does: libyaml is the reader below Ruby's Psych, and Go's is a port of it. What
/// it refuses for its tabs is read as Hexo does (withBlanks()).
/// Positions and lines count from the start of `text`. The errors are FieldProblems.
Result<YamlDocument> readYaml(QStringView text);

} // namespace app
