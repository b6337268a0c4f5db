// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

// What blocks cost cmark the square of a post's length, and no author writes.

/// `text` with the lines cut short, by a GuardMark, that open hundreds of quotes and lists in each
/// other: cmark goes through all that are open for each that is added.
[[nodiscard]] QString withBoundedNesting(const QString &text);

/// `text` with GuardMarks in what begins an instruction, declaration or CDATA section within a line
/// and never ends: cmark looks for its end at each of them.
[[nodiscard]] QString withGuardedInstructions(const QString &text);

/// `text` with a GuardMark in front of the rows that might make heads of tables of the lines before
/// them, where a paragraph has so many that cmark would read it again and again.
[[nodiscard]] QString withBoundedTableHeads(const QString &text);

/// Whether a table has so many rows that lack cells that what cmark would add is a multiple of the
/// post (`a` below a head of hundreds of columns, thousands of times), or a row has thousands of
/// cells.
[[nodiscard]] bool hasVastTable(QStringView text);

} // namespace app
