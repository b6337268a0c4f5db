// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <chrono>

namespace app {

/// How long a text is, as its readers count it.
struct TextCounts {
    qsizetype characters = 0; ///< 자: what a reader sees as one character is one.
    qsizetype charactersWithoutSpaces = 0; ///< The same without white space.
    qsizetype words = 0; ///< 어절 in Korean: what white space parts.
    qsizetype lines = 0; ///< That hold something.
    /// Silent reading: 500 Korean (Chinese, Japanese) characters or 230 words of other scripts in
    /// a minute.
    std::chrono::seconds readingTime{0};

    bool operator==(const TextCounts &) const = default;
};

/// Counts `body` (a post without its front matter, or a selection). Most markup does not count:
/// marks at the start of lines, emphasis and code marks, addresses of links and images, tags, rows
/// of dashes in tables, lines that open and close code. O(length), one pass.
[[nodiscard]] TextCounts counted(QStringView body);

} // namespace app
