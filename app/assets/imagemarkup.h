// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imageuse.h"
#include "app/markdown/dialect.h"
#include "app/text/textedit.h"

#include <QString>

#include <optional>

namespace app {

/// How a text shows one image: the characters around a destination.
struct ImageMarkup {
    enum class Form {
        Inline, ///< `![alt](destination "title")`
        Reference, ///< `![alt][label]`, `![alt][]` or `![alt]`, defined elsewhere.
        Html, ///< `<img src="destination" alt="…">`
    };

    Form form = Form::Inline;
    /// From `!` or `<` to the closing character; kramdown's `{: …}` right behind it is included.
    TextRange whole;
    TextRange destination;
    /// What is between the brackets or quotes, as it is written; nothing where HTML has no `alt`.
    std::optional<TextRange> altText;
    /// Between kramdown's `{:` and `}`; nothing where there is none.
    std::optional<TextRange> attributes;
};

/// The image that `use` is of. Nothing where the use shows none (a link, front matter) or its
/// markup can't be told with certainty. `text` is the one that the use was found in.
[[nodiscard]] std::optional<ImageMarkup> imageMarkup(const QString &text, const ImageUse &use);

/// Gives the image another text for those who can't see it; plain text, escaped as the form needs.
[[nodiscard]] TextEdit altTextEdit(const QString &text, const ImageMarkup &markup,
                                   const QString &altText);

/// In pixels; 0 where none is given.
[[nodiscard]] int imageWidth(const QString &text, const ImageMarkup &markup);

/// Whether the dialect lets an author say how wide this image is. Hugo omits HTML unless told
/// otherwise, and its Markdown has no way; a reference style image has none but in kramdown.
[[nodiscard]] bool hasImageWidth(const ImageMarkup &markup, Dialect dialect);

/// Shows the image `width` pixels wide, or as wide as it is by 0: kramdown's `{: width="…"}`, an
/// attribute in HTML, else the image becomes HTML. Requires hasImageWidth().
[[nodiscard]] TextEdit widthEdit(const QString &text, const ImageMarkup &markup, int width,
                                 Dialect dialect);

} // namespace app
