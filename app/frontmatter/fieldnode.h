// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"
#include "app/frontmatter/fieldproblem.h"
#include "app/frontmatter/frontmatter.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace app {

/// A value of front matter and where it stands. Aliases are not resolved: a tree has no cycles and
/// is no larger than its text.
struct FieldNode {
    enum class Kind { Null, Scalar, List, Map, Alias };

    Kind kind = Kind::Null;
    ValueStyle style = ValueStyle::Empty;
    QString text; ///< Of a scalar, without quotes and folds, not typed.
    QVariant value; ///< Of a scalar, typed as Field::value.
    QString tag; ///< YAML: "?" where the text decides, "!" where it is quoted, else the tag.
    bool hasTag = false; ///< YAML: a tag is written.
    quint64 anchor = 0; ///< YAML: the anchor that it defines, or as an alias refers to; 0 for none.
    /// Not None: the value can't be read, `text` is what is written.
    FieldProblem problem = FieldProblem::None;
    int line = 0; ///< 1-based, of the text that was read.

    TextPosition after = 0; ///< Right behind the `:`, `-`, `,` or bracket before it.
    TextPosition start = 0; ///< Tag and anchor included.
    TextPosition contentStart = 0; ///< Tag and anchor not.
    TextPosition end = 0;
    bool isScattered = false; ///< A TOML table with others' lines between its own.
    int indent = 0; ///< Of a block collection: column of its keys or dashes, from 0.

    std::vector<FieldNode> children; ///< A list's items; a map's keys and values in turn.

    [[nodiscard]] bool isFlow() const
    {
        return style == ValueStyle::FlowList || style == ValueStyle::FlowMap;
    }
    [[nodiscard]] TextRange range() const { return {start, end - start}; }
    [[nodiscard]] TextRange content() const { return {contentStart, end - contentStart}; }
};

} // namespace app
