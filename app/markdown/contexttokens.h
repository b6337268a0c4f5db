// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/dialectrules.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace app {

/// How often a text holds what reaches beyond its block. Sums of lines are sums of texts.
struct ContextCounts {
    int definitions = 0; ///< "]:", as in `[label]: address`, `[^1]: note`, `*[HTML]: words`.
    int footnotes = 0; ///< "[^"
    int abbreviations = 0; ///< "*[" at the start of a line.
    int templates = 0; ///< `{{` and `{%`
    int openTags = 0; ///< Lines that open another number of `{{` and `{%` than they close.
    /// Lines with more starts than ends of elements in which marked reads text otherwise, or with an
    /// end before its start: `<code>`, `<a href>` and their like.
    int openElements = 0;
    /// Carriage returns, byte order marks, halves of surrogate pairs, and the characters that
    /// passes use as their own.
    int strangers = 0;

    ContextCounts &operator+=(const ContextCounts &other);
    ContextCounts &operator-=(const ContextCounts &other);
    bool operator==(const ContextCounts &) const = default;
};

/// Of whole lines.
[[nodiscard]] ContextCounts contextCounts(QStringView lines);

/// All in `source`, whole blocks of a post, that may mean something to other blocks of the post or
/// get its meaning from them: templates, tags, fences, quotes where the engine counts them. Where
/// an edit leaves it as it is, and the blocks had the HTML that they have alone, they have the HTML
/// that they have alone after the edit too. Nothing where that can't be said of the source at all.
///
/// Whoever adds a pass that looks beyond its block adds here what it looks for;
/// IncrementalRendererTest finds what was forgotten.
[[nodiscard]] std::optional<QString> contextTokens(QStringView source, const DialectRules &rules);

/// Whether an attribute list of kramdown's in `source` makes a table of contents of the list beside
/// it: that shows all headings of the post.
[[nodiscard]] bool hasContentsMark(QStringView source);

} // namespace app
