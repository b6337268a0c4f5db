// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/syntaxstate.h"

#include <QFlags>
#include <QList>
#include <QStringView>

namespace app {

/// What characters of a post are, for whoever colours them; several may hold at once.
enum class SyntaxStyle : quint32 {
    Mark = 1u << 0, ///< Markup: `#`, `**`, `|`.
    Heading1 = 1u << 1,
    Heading2 = 1u << 2,
    Heading3 = 1u << 3, ///< And deeper ones.
    Emphasis = 1u << 4,
    Strong = 1u << 5,
    Strikethrough = 1u << 6,
    Code = 1u << 7, ///< A code span.
    CodeBlock = 1u << 8, ///< A line of a code block.
    Info = 1u << 9, ///< The language of a fence.
    Link = 1u << 10, ///< Words of a link.
    Address = 1u << 11,
    Html = 1u << 12, ///< Tags, comments, templates.
    Quote = 1u << 13,
    ListMark = 1u << 14,
    Done = 1u << 15, ///< A task that is ticked off.
    HardBreak = 1u << 16,
    Key = 1u << 17, ///< Front matter, as are the next three.
    String = 1u << 18,
    Literal = 1u << 19,
    Comment = 1u << 20,
};
Q_DECLARE_FLAGS(SyntaxStyles, SyntaxStyle)
Q_DECLARE_OPERATORS_FOR_FLAGS(SyntaxStyles)

struct SyntaxRun {
    qsizetype start = 0;
    qsizetype length = 0;
    SyntaxStyles styles;

    bool operator==(const SyntaxRun &) const = default;
};

struct SyntaxLine {
    QList<SyntaxRun> runs; ///< Ascending, not overlapping; plain text has none.
    SyntaxState state; ///< After the line.
};

/// How much of a line is looked at for inline markup: more costs a key press too much.
inline constexpr qsizetype LongestStyledLine = 6000;

/// Reads `line` after what `before` knows. Only a hint for the eye: what is published is decided by
/// the parser. `hasFrontMatter` says whether a delimiter in the first line is closed further down.
[[nodiscard]] SyntaxLine syntaxOf(QStringView line, const SyntaxState &before,
                                  bool hasFrontMatter = false);

} // namespace app
