// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"

#include <QList>
#include <QStringView>

namespace app {

/// A piece of inline markup in one line: opening marks, content, closing marks.
struct InlineSpan {
    enum class Kind {
        Emphasis,
        Strong,
        Strikethrough,
        Code,
        Link, ///< `[text](target)` or `[text][label]`.
        Image, ///< The same after `!`.
        Footnote, ///< `[^label]`.
        Autolink, ///< `<https://…>`, or an address as it stands (then without marks).
        Html, ///< A tag or comment, wholly in `open`.
        Template, ///< Liquid or a shortcode, `{{ … }}` or `{% … %}`, wholly in `open`.
        Escape, ///< A backslash and the character that it protects; the backslash is `open`.
    };

    Kind kind = Kind::Emphasis;
    TextRange open;
    TextRange close;
    TextRange target; ///< Link and Image: the address or label; Autolink: the address.

    [[nodiscard]] TextRange content() const { return {open.end(), close.start - open.end()}; }
    [[nodiscard]] TextRange whole() const { return {open.start, close.end() - open.start}; }
    bool operator==(const InlineSpan &) const = default;
};

/// The inline markup of `line`, one line of Markdown without its line break, ordered by start
/// (outer spans first). Markup that goes on in the next line is not seen.
///
/// Follows CommonMark §6 but for one rule: `*` may close after punctuation that a letter follows,
/// as kramdown allows; else `**링크(link)**를` would not be strong.
[[nodiscard]] QList<InlineSpan> inlineSpans(QStringView line);

} // namespace app
