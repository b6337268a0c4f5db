// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/diff/diffcolors.h"

#include "ui/theme/theme.h"

namespace ui {

QColor tint(const QColor &paper, const QColor &ink, double amount)
{
    const auto mix = [amount](int from, int to) {
        return qRound(from + (to - from) * amount);
    };
    return {mix(paper.red(), ink.red()), mix(paper.green(), ink.green()),
            mix(paper.blue(), ink.blue())};
}

DiffColors diffColors(const Theme &theme)
{
    const double line = theme.isDark ? 0.13 : 0.09;
    const double word = theme.isDark ? 0.34 : 0.25;
    return {
        .removedLine = tint(theme.page, theme.error, line),
        .removedWord = tint(theme.page, theme.error, word),
        .addedLine = tint(theme.page, theme.success, line),
        .addedWord = tint(theme.page, theme.success, word),
        .openLine = tint(theme.page, theme.warning, line),
        .openWord = tint(theme.page, theme.warning, word),
        .nothing = tint(theme.page, theme.border, 0.55),
        .fold = theme.panel,
    };
}

} // namespace ui
