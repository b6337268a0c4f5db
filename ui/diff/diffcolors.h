// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace ui {

struct Theme;

/// The colours of a comparison, mixed from those of the theme. Text stays readable on each: they
/// are tints of the page. Signs in the margin say the same as the colours.
struct DiffColors {
    QColor removedLine;
    QColor removedWord;
    QColor addedLine;
    QColor addedWord;
    QColor openLine; ///< Of a conflict for which nothing is chosen.
    QColor openWord;
    QColor nothing; ///< Where the other side has a line and this one has none.
    QColor fold; ///< Behind "24 unchanged lines".
};

[[nodiscard]] DiffColors diffColors(const Theme &theme);

/// `amount` (0 to 1) of `ink` on `paper`.
[[nodiscard]] QColor tint(const QColor &paper, const QColor &ink, double amount);

} // namespace ui
