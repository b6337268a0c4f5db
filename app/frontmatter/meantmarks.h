// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/delimiters.h"
#include "app/frontmatter/fieldproblem.h"

#include <QStringView>

#include <optional>

namespace app {

/// What the lines around a front matter should be, told by the lines between them.
struct MeantMarks {
    FieldProblem problem = FieldProblem::None; ///< ClosedTooLate or OtherMarks.
    FrontMatterFormat format = FrontMatterFormat::Yaml;
    TextPosition end = 0; ///< In the content: where the closing line belongs.

    bool operator==(const MeantMarks &) const = default;
};

/// Of a `content` that can't be read as `format`. Nothing where the lines around it are not to
/// blame, as far as can be told.
[[nodiscard]] std::optional<MeantMarks> findMeantMarks(QStringView content,
                                                       FrontMatterFormat format);

} // namespace app
