// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <optional>

namespace app::goldmark {

// goldmark reads bytes: characters beyond ASCII are neither blank nor punctuation to its blocks.

[[nodiscard]] constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Of ASCII.
[[nodiscard]] constexpr bool isPunctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
}

/// Whether `text` is empty or nothing but spaces.
[[nodiscard]] bool isBlank(QByteArrayView text);

/// How many spaces, line ends among them, `text` begins with.
[[nodiscard]] qsizetype spacesBefore(QByteArrayView text);
/// How many it ends with.
[[nodiscard]] qsizetype spacesBehind(QByteArrayView text);
/// How many times it begins with `c`.
[[nodiscard]] qsizetype countBefore(QByteArrayView text, char c);

/// What a line begins with.
struct Indent {
    int width = 0; ///< In columns.
    qsizetype length = 0; ///< In bytes.
};

/// Of blanks and tabs, where the line's first byte is in `column`, from 0.
[[nodiscard]] Indent indentOf(QByteArrayView line, int column);

/// Where a line goes on behind an indent.
struct Dedent {
    qsizetype length = 0; ///< In bytes.
    int padding = 0; ///< Columns that are left of a tab.
};

/// Where `width` columns of indent end; nothing where the line has fewer. `padding` are the blanks
/// at its beginning that a tab has left.
[[nodiscard]] std::optional<Dedent> dedented(QByteArrayView line, int column, int width,
                                             int padding = 0);

} // namespace app::goldmark
