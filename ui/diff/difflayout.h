// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/comparison.h"

#include <QList>
#include <QSet>

namespace ui {

/// One row of what is shown: two lines side by side, or a stretch of equal lines that is folded.
struct DiffRow {
    app::ComparedRow lines; ///< Of a fold: the first one.
    qsizetype folded = 0; ///< How many lines are folded here; 0 for a row of its own.
};

/// Which rows of a comparison are shown, and where. Heights are guesses until a row comes into
/// view: laying out twenty thousand paragraphs would take seconds. All lengths are in pixels.
class DiffLayout final
{
public:
    /// Equal lines that are shown around a change, while the others are folded.
    static constexpr qsizetype Context = 3;

    /// `comparison` must outlive its use here. Folds the stretches of equal lines that are long
    /// enough to be worth it, where `folds` says so.
    void setRows(const app::Comparison &comparison, bool folds);
    /// Shows the lines of the fold at `row`.
    void unfold(const app::Comparison &comparison, qsizetype row);

    [[nodiscard]] qsizetype count() const { return m_rows.size(); }
    [[nodiscard]] const DiffRow &row(qsizetype index) const { return m_rows[index]; }
    /// The first row of a change of the comparison; -1 where it has none.
    [[nodiscard]] qsizetype firstRowOf(qsizetype change) const;

    /// Forgets what heights are known; `guess` gives one for a row.
    template <typename Guess>
    void guessHeights(Guess guess)
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            m_heights[i] = {guess(m_rows[i]), false};
        m_isStale = true;
    }
    [[nodiscard]] bool isMeasured(qsizetype row) const { return m_heights[row].isMeasured; }
    void setHeight(qsizetype row, int height);
    [[nodiscard]] int height(qsizetype row) const { return m_heights[row].height; }

    [[nodiscard]] int top(qsizetype row) const;
    [[nodiscard]] int totalHeight() const;
    /// The row at `y`, the nearest one outside of all; -1 where there are none.
    [[nodiscard]] qsizetype rowAt(int y) const;

private:
    struct Height {
        int height = 0;
        bool isMeasured = false;
    };

    void appendEqual(const app::Comparison &comparison, qsizetype first, qsizetype end, bool folds);
    void updateTops() const;

    QList<DiffRow> m_rows;
    QList<qsizetype> m_firstRows; ///< By change.
    QList<Height> m_heights; ///< By row.
    mutable QList<int> m_tops; ///< By row, and the end of the last one.
    mutable bool m_isStale = true;
};

} // namespace ui
