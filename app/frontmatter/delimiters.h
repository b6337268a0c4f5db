// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"

#include <QStringView>

#include <optional>

namespace app {

enum class FrontMatterFormat { Yaml, Toml, Json };

/// Where a post's front matter lies in its text.
struct FrontMatterSpan {
    FrontMatterFormat format = FrontMatterFormat::Yaml;
    TextRange whole;   ///< Both delimiter lines included, and the line break after the closing one.
    TextRange content; ///< The lines between the delimiters, the last line break included.
    int contentLine = 2; ///< 1-based line of the file at which `content` starts.
    int bodyLine = 1;    ///< 1-based line of the file at which the body starts.

    bool operator==(const FrontMatterSpan &) const = default;
};

/// Found as the generators find it: `---` as the very first line, closed by `---` or `...`
/// (Jekyll: "Front Matter"), trailing blanks allowed; `+++` … `+++` for TOML; nothing where the
/// closing line is missing. O(length of the front matter).
[[nodiscard]] std::optional<FrontMatterSpan> findFrontMatter(QStringView text);

} // namespace app
