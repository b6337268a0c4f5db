// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace app::marked {

/// A line without its end, and without what the containers around it put in front of it.
struct Line {
    QString text;
    int number = 1; ///< In the text that was read, from 1.
};

/// A text: between the lines there is a line's end each, none behind the last one.
using Lines = QList<Line>;

struct Fence {
    QChar mark;
    qsizetype length = 0;
    qsizetype indent = 0;
    QString info;
};

[[nodiscard]] bool isAsciiPunctuation(QChar c);
/// Blanks and tabs alone.
[[nodiscard]] bool isBlank(QStringView line);
[[nodiscard]] qsizetype blanksBefore(QStringView line);
/// Whether `c` stands behind at most three blanks.
[[nodiscard]] bool opensWith(QStringView line, QChar c);

/// `---` and the like. Of `indent` blanks at most; marked allows no tabs where it looks for what
/// ends a list entry.
[[nodiscard]] bool isRule(QStringView line, qsizetype indent = 3, bool hasTabs = true);
/// 0 where it is none.
[[nodiscard]] int headingLevel(QStringView line);
[[nodiscard]] std::optional<Fence> fenceAt(QStringView line);
[[nodiscard]] bool endsFence(QStringView line, const Fence &fence);
[[nodiscard]] bool isIndentedCode(QStringView line);
/// Length of a list's mark with the blanks in front of it, `indent` at most; 0 where there is none.
[[nodiscard]] qsizetype listMark(QStringView line, qsizetype indent = 3);

/// The text's lines `from` to the one before `end`, as one string.
[[nodiscard]] QString joined(const Lines &lines, qsizetype from, qsizetype end);

} // namespace app::marked
