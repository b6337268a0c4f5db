// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace app::goldmark {

/// A character and its length in bytes of UTF-8.
struct Rune {
    char32_t code = 0;
    int length = 0;
};

/// U+FFFD, a byte long, where there is no UTF-8. `at` is within the text.
[[nodiscard]] Rune runeAt(QByteArrayView text, qsizetype at);
/// The character that ends in front of `at`, which is not 0.
[[nodiscard]] char32_t runeBefore(QByteArrayView text, qsizetype at);

// Go: "unicode". Marks of templates are letters, as the words are that Hugo puts in their place.

[[nodiscard]] bool isLetterRune(char32_t rune);
[[nodiscard]] bool isDigitRune(char32_t rune);
[[nodiscard]] bool isSpaceRune(char32_t rune);
/// Of Unicode's categories of punctuation, which hold no `$`, `+`, `<`, `=`, `>`, `^`, `|`, `~`.
[[nodiscard]] bool isUnicodePunctuation(char32_t rune);
/// Punctuation for delimiters: that of Unicode and all of ASCII.
[[nodiscard]] bool isPunctuationRune(char32_t rune);

/// How many bytes of a template's token `text` begins with.
[[nodiscard]] qsizetype tokenBefore(QByteArrayView text);

} // namespace app::goldmark
