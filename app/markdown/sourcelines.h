// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace app {

// What passes over the source, line by line before the parser, ask of a line.

[[nodiscard]] bool isBlankLine(QStringView line);

/// Of blanks that it begins with; tabs end them.
[[nodiscard]] qsizetype indentOf(QStringView line);

/// Where the content of a list entry that begins in this line stands; 0 where none begins.
[[nodiscard]] qsizetype entryOffset(const QString &line);

/// Cells that a line within quotes or without has between its bars.
[[nodiscard]] int countCells(QStringView line);

} // namespace app
