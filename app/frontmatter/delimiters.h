// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"

#include <QStringView>

#include <optional>

namespace app {

enum class FrontMatterFormat {
    Yaml,
    Toml,
    Json,
    Other, ///< A language that only the generator runs: `---js` (gray-matter).
};

/// How front matter is set off from the body. Generators agree on the usual way alone.
enum class DelimiterStyle {
    Usual,
    BelowBlankLines, ///< The first line is blank (Hugo, Zola and Astro look further).
    LongEnd, ///< `---`, closed by four dashes or more (Hugo, Hexo, gray-matter).
    LongMarks, ///< Four dashes or more on both lines (Hexo).
    Unopened, ///< No opening line (Hexo).
    IndentedOpening, ///< Blanks before the opening dashes (Hugo, Zola).
    TextOnOpening, ///< `--- # a comment`, `---title: a`: read as part of the content (Hugo).
    TextOnEnd, ///< `--- text`: the post begins behind the dashes (Hugo, Hexo).
};

/// Where a post's front matter lies in its text.
struct FrontMatterSpan {
    FrontMatterFormat format = FrontMatterFormat::Yaml;
    TextRange whole; ///< Both delimiter lines included, and the line break after the closing one.
    /// The lines between the delimiters, the last line break included. In JSON, whose braces are
    /// part of the data, from brace to brace.
    TextRange content;
    int contentLine = 2; ///< 1-based line of the file at which `content` starts.
    int bodyLine = 1; ///< 1-based line of the file at which the body starts.
    DelimiterStyle style = DelimiterStyle::Usual;

    bool operator==(const FrontMatterSpan &) const = default;
};

/// Found as the generators find it: `---` as the very first line, closed by the first line that is
/// `---` or `...` (Jekyll: "Front Matter"), blanks after them allowed; `+++` … `+++` for TOML; an
/// object that starts the text and is alone on its last line for JSON (Hugo: "Front matter"), a
/// line `;;;` below it or around its members (Hexo: "Front-matter"). `---json` names the format
/// (gray-matter). The other styles count where what stands between can be nothing else. A byte
/// order mark at the start of the content is not part of it. Nothing where the end is missing,
/// which costs a look at every line of the text.
[[nodiscard]] std::optional<FrontMatterSpan> findFrontMatter(QStringView text);

} // namespace app
