// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"

#include <QString>

#include <optional>

namespace app {

/// A value that an argument or attribute gives, around a place in a text.
struct EnclosingValue {
    QString key; ///< In lower case; empty for an argument without one.
    TextRange value; ///< Without its quotes.
    bool isQuoted = false;

    bool operator==(const EnclosingValue &) const = default;
};

// What stands around `position`. Each looks at some thousand characters before it at most.

/// The argument of the Liquid or Nunjucks tag, the expression or the shortcode around `position`.
[[nodiscard]] std::optional<EnclosingValue> enclosingArgument(const QString &text,
                                                              TextPosition position);

/// The attribute of the HTML tag around `position`.
[[nodiscard]] std::optional<EnclosingValue> enclosingAttribute(const QString &text,
                                                               TextPosition position);

/// The scalar of a line of YAML, TOML or JSON; nothing in a comment.
[[nodiscard]] std::optional<EnclosingValue> enclosingScalar(const QString &text,
                                                            TextPosition position);

/// A string between quotes in the line.
[[nodiscard]] std::optional<EnclosingValue> enclosingString(const QString &text,
                                                            TextPosition position);

/// The address of CSS's `url(…)`.
[[nodiscard]] std::optional<EnclosingValue> enclosingUrl(const QString &text,
                                                         TextPosition position);

/// The destination of a link or image of Markdown; its `key` is "<" within angle brackets, "[["
/// for a wiki's embedding, empty elsewhere. Titles are no part of it.
[[nodiscard]] std::optional<EnclosingValue> enclosingDestination(const QString &text,
                                                                 TextPosition position);

} // namespace app
