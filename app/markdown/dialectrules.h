// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/dialect.h"
#include "app/markdown/headingids.h"
#include "app/markdown/kramdown/options.h"
#include "app/markdown/markdownsettings.h"

namespace app {

enum class Typography { None, Goldmark, Marked };
enum class TemplateSyntax { None, Liquid, Hugo, Nunjucks };

/// Where names of emoji (`:smile:`) become emoji.
enum class EmojiNames {
    Literal, ///< Nowhere.
    InText,
    InSource, ///< Everywhere, in code too, before Markdown is read.
};

/// What a dialect's engine does otherwise than GitHub's.
struct DialectRules {
    Dialect dialect = Dialect::GitHub;
    Typography typography = Typography::None;
    TemplateSyntax templates = TemplateSyntax::None;
    bool hasHeadingIds = false; ///< In the HTML.
    HugoIds hugoIds = HugoIds::GitHub;
    bool hasAutolinks = true; ///< Bare addresses are links.
    bool hasTables = true;
    bool hasStrikethrough = true; ///< `~~two~~`
    bool hasSingleTilde = true; ///< `~one~` is struck through, too.
    bool hasTasks = true; ///< `- [ ]` has a box.
    bool hasFootnotes = true; ///< `[^1]`
    bool hasDefinitions = false; ///< `: definition`
    bool hasRawHtml = true; ///< HTML is kept; else it is left out.
    bool hasLooseEmphasis = false; ///< `**(굵게)**를` is bold.
    bool isKramdown = false; ///< Read by kramdown's rules instead of CommonMark's.
    bool hasHeadingAttributes = false; ///< `## Heading {#id}`
    bool hasBlockAttributes = false; ///< `{.class}` in the line below a block.
    bool isGoldmark = false; ///< Read by goldmark's rules.
    bool isMarked = false; ///< Read by marked's.
    bool hasHardBreaks = false; ///< Each line break is a `<br>`.
    EmojiNames emoji = EmojiNames::Literal;
    bool hasMarkedText = false; ///< `==text==` is marked.
    bool hasAlerts = false; ///< `> [!NOTE]` is more than a quote.
    bool hasContentsMark = false; ///< `[[toc]]` is a table of contents.
    kramdown::Options kramdown = {}; ///< Where isKramdown.
};

/// As the engine comes, but for what `settings` say. Those that Byline does not know are ignored.
[[nodiscard]] DialectRules rulesOf(Dialect dialect, const MarkdownSettings &settings = {});

} // namespace app
