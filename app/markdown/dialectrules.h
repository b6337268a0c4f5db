// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/dialect.h"

namespace app {

enum class Typography { None, Kramdown, Goldmark, Marked };
enum class TemplateSyntax { None, Liquid, Hugo, Nunjucks };

/// What a dialect's engine does otherwise than GitHub's.
struct DialectRules {
    Typography typography = Typography::None;
    TemplateSyntax templates = TemplateSyntax::None;
    bool hasHeadingIds = false; ///< In the HTML.
    bool hasAutolinks = true; ///< Bare addresses are links.
    bool hasSingleTilde = true; ///< `~one~` is struck through.
    bool hasLooseEmphasis = false; ///< `**(굵게)**를` is bold.
    bool hasKramdownLists = false; ///< Loose by entry, numbered from one, `1)` is text.
    bool hasInlineHtmlBlocks = true; ///< A line that starts with `<br/>` is raw HTML (CommonMark).
    bool hasAttributeLists = false; ///< `{: .class}`
    bool hasHeadingAttributes = false; ///< `## Heading {#id}`
    bool hasAsciiAutolinks = false; ///< A bare address ends before the first Hangul.
    bool hasStrongOutside = false; ///< `***x***` is emphasis within strong text.
    bool hasMath = false; ///< `$$x$$`
    bool hasHardBreaks = false; ///< Each line break is a `<br>`.
};

[[nodiscard]] const DialectRules &rulesOf(Dialect dialect);

} // namespace app
