// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <compare>

namespace app {

/// A count of UTF-16 code units from the start of a post's text. Lines are joined by one '\n'
/// each, whatever ends them in the file; so it equals a position in the post's QTextDocument.
using TextPosition = qsizetype;

/// A half-open stretch of a post's text.
struct TextRange {
    TextPosition start = 0;
    qsizetype length = 0;

    [[nodiscard]] TextPosition end() const { return start + length; }
    [[nodiscard]] bool isEmpty() const { return length == 0; }
    [[nodiscard]] bool contains(TextPosition position) const
    {
        return position >= start && position < end();
    }
    bool operator==(const TextRange &) const = default;
};

/// A place as cmark counts: line from 1, column in UTF-8 bytes from 1.
struct SourcePosition {
    int line = 1;
    int column = 1;

    auto operator<=>(const SourcePosition &) const = default;
};

/// Whole lines of a post, both ends included, from 1 at the file's first line (front matter
/// counts).
struct LineRange {
    int first = 1;
    int last = 1;

    [[nodiscard]] bool contains(int line) const { return line >= first && line <= last; }
    bool operator==(const LineRange &) const = default;
};

} // namespace app
