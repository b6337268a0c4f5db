// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/text/textedit.h"

#include <QString>

#include <optional>

namespace app {

/// Lines that their author clearly meant as front matter although findFrontMatter() finds none:
/// what generators then show is the text of those lines, above the post.
struct MeantFrontMatter {
    /// A FieldProblem from NeverClosed to OrgKeywords, with the line to look at.
    Error problem;
    /// Makes front matter of them and leaves every other line as it is.
    TextEdit repair;

    bool operator==(const MeantFrontMatter &) const = default;
};

/// Nothing where there is front matter, or nothing that could be meant for one. Looks at the first
/// two hundred lines. Pelican reads lines without marks as they are.
[[nodiscard]] std::optional<MeantFrontMatter> findMeantFrontMatter(const QString &postText);

} // namespace app
