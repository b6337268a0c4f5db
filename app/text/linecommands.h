// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/textselection.h"

#include <QStringView>

namespace app {

/// Makes the selected lines headings of `level` (1 to 6), or paragraphs where all of them are that
/// already. Marks of lists give way.
[[nodiscard]] TextChange toggledHeading(QStringView text, const TextSelection &selection,
                                        int level);

/// Takes from the selected lines what makes them headings, items or quotes.
[[nodiscard]] TextChange plainParagraph(QStringView text, const TextSelection &selection);

/// Puts `> ` before the selected lines, or takes one level away where all of them are quoted.
[[nodiscard]] TextChange toggledQuote(QStringView text, const TextSelection &selection);

/// Puts a fence around the selected lines, or takes away the one right around them.
[[nodiscard]] TextChange toggledCodeBlock(QStringView text, const TextSelection &selection);

/// Inserts an empty table as a block of its own, with the cursor in its first cell.
[[nodiscard]] TextChange insertedTable(QStringView text, const TextSelection &selection,
                                       int columns, int rows);

/// Inserts `---` as a block of its own, with the cursor in the line after it.
[[nodiscard]] TextChange insertedRule(QStringView text, const TextSelection &selection);

/// Inserts `block` with a blank line before and after it, below the line of the cursor where that
/// holds text; `cursor` is where in the block the cursor goes.
[[nodiscard]] TextChange insertedBlock(QStringView text, const TextSelection &selection,
                                       const QString &block, qsizetype cursor);

} // namespace app
