// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace app {

/// What stands before a line's own words: quote marks, indentation, the mark of a list item, task
/// box or heading. All lengths in UTF-16 units.
struct LineStart {
    enum class Kind { Paragraph, Bullet, Ordered, Heading, Rule };

    qsizetype quoteLength = 0; ///< `> `, repeated, with the blank after each.
    qsizetype indent = 0; ///< Blanks after the quote marks.
    Kind kind = Kind::Paragraph;
    QChar mark; ///< Bullet: `-`, `*` or `+`; Ordered: `.` or `)`.
    int number = 0; ///< Ordered.
    qsizetype markLength = 0; ///< Bullet, Ordered, Heading: the mark and the blanks after it.
    qsizetype taskLength = 0; ///< `[ ] ` with the blank; 0 where the item has no box.
    int headingLevel = 0; ///< 1 to 6 for a heading (ATX; CommonMark §4.2).

    [[nodiscard]] bool isItem() const { return kind == Kind::Bullet || kind == Kind::Ordered; }
    [[nodiscard]] bool isTask() const { return taskLength > 0; }
    [[nodiscard]] qsizetype markStart() const { return quoteLength + indent; }
    /// Where the line's own words begin.
    [[nodiscard]] qsizetype contentStart() const { return markStart() + markLength + taskLength; }
    bool operator==(const LineStart &) const = default;
};

/// Reads `line`, without its line break. O(length of what it reports); a rule, O(line).
[[nodiscard]] LineStart lineStart(QStringView line);

} // namespace app
