// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/dialect.h"

namespace app {

enum class Typography { None, Goldmark, Marked };
enum class TemplateSyntax { None, Liquid, Hugo, Nunjucks };

/// What a dialect's engine does otherwise than GitHub's.
struct DialectRules {
    Typography typography = Typography::None;
    TemplateSyntax templates = TemplateSyntax::None;
    bool hasHeadingIds = false; ///< In the HTML.
    bool hasAutolinks = true; ///< Bare addresses are links.
    bool hasSingleTilde = true; ///< `~one~` is struck through.
    bool hasLooseEmphasis = false; ///< `**(굵게)**를` is bold.
    bool isKramdown = false; ///< Read by kramdown's rules instead of CommonMark's.
    bool hasHeadingAttributes = false; ///< `## Heading {#id}`
    bool isGoldmark = false; ///< Bare addresses, tasks and `<<` as goldmark reads them.
    bool hasHardBreaks = false; ///< Each line break is a `<br>`.
};

[[nodiscard]] const DialectRules &rulesOf(Dialect dialect);

} // namespace app
