// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/diff/difflayout.h"

#include <algorithm>

namespace ui {
namespace {

/// Below it a fold would save less than it takes.
constexpr qsizetype ShortestFold = 4;

} // namespace

void DiffLayout::setRows(const app::Comparison &comparison, bool folds)
{
    m_rows.clear();
    m_firstRows.fill(-1, comparison.changes.size());
    const QList<app::ComparedRow> &rows = comparison.rows;
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i;
        while (end < rows.size() && rows[end].change == rows[i].change)
            ++end;
        if (rows[i].change < 0) {
            appendEqual(comparison, i, end, folds);
        } else {
            m_firstRows[rows[i].change] = m_rows.size();
            for (qsizetype row = i; row < end; ++row)
                m_rows.append({rows[row], 0});
        }
        i = end;
    }
    m_heights.fill({}, m_rows.size());
    m_isStale = true;
}

void DiffLayout::appendEqual(const app::Comparison &comparison, qsizetype first, qsizetype end,
                             bool folds)
{
    const qsizetype lead = first == 0 ? 0 : Context;
    const qsizetype trail = end == comparison.rows.size() ? 0 : Context;
    const qsizetype folded = end - first - lead - trail;
    const bool isFolded = folds && folded >= ShortestFold;
    for (qsizetype row = first; row < end; ++row) {
        if (isFolded && row == first + lead) {
            m_rows.append({comparison.rows[row], folded});
            row += folded - 1;
        } else {
            m_rows.append({comparison.rows[row], 0});
        }
    }
}

void DiffLayout::unfold(const app::Comparison &comparison, qsizetype row)
{
    const DiffRow fold = m_rows[row];
    if (fold.folded == 0)
        return;
    const auto first = std::ranges::find(comparison.rows, fold.lines);
    m_rows.removeAt(row);
    m_heights.removeAt(row);
    for (qsizetype i = 0; i < fold.folded; ++i)
        m_rows.insert(row + i, {*(first + i), 0});
    m_heights.insert(row, fold.folded, {});
    for (qsizetype &firstRow : m_firstRows)
        firstRow += firstRow > row ? fold.folded - 1 : 0;
    m_isStale = true;
}

qsizetype DiffLayout::firstRowOf(qsizetype change) const
{
    return m_firstRows.value(change, -1);
}

void DiffLayout::setHeight(qsizetype row, int height)
{
    m_isStale = m_isStale || m_heights[row].height != height;
    m_heights[row] = {height, true};
}

void DiffLayout::updateTops() const
{
    if (!m_isStale)
        return;
    m_tops.resize(m_heights.size() + 1);
    int top = 0;
    for (qsizetype i = 0; i < m_heights.size(); ++i) {
        m_tops[i] = top;
        top += m_heights[i].height;
    }
    m_tops.last() = top;
    m_isStale = false;
}

int DiffLayout::top(qsizetype row) const
{
    updateTops();
    return m_tops[row];
}

int DiffLayout::totalHeight() const
{
    updateTops();
    return m_tops.last();
}

qsizetype DiffLayout::rowAt(int y) const
{
    if (m_rows.isEmpty())
        return -1;
    updateTops();
    const auto behind = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    const qsizetype row = behind - m_tops.cbegin() - 1;
    return std::clamp<qsizetype>(row, 0, m_rows.size() - 1);
}

} // namespace ui
