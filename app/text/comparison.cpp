// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/comparison.h"

#include "app/text/worddiff.h"

#include <algorithm>
#include <vector>

namespace app {

namespace {

/// Pairs of lines in a change that are compared with each other; above it they are paired in order.
constexpr qsizetype MostPairs = 2'500;
/// Below it two lines are not versions of one.
constexpr double LeastSimilarity = 0.3;

class RowBuilder final
{
public:
    explicit RowBuilder(Comparison &comparison)
        : m_comparison(comparison)
    { }

    void addEqual(DiffSpan before, DiffSpan after)
    {
        for (qsizetype i = 0; i < before.count; ++i)
            m_comparison.rows.append({before.first + i, after.first + i, -1});
    }

    void addChange(const DiffChange &change, qsizetype index)
    {
        DiffSpan before = change.before;
        DiffSpan after = change.after;
        if (before.count * after.count > MostPairs || before.count * after.count == 1) {
            addInOrder(before, after, index);
            return;
        }
        for (const DiffChange &pair : pairs(change)) {
            addBetween({before.first, pair.before.first - before.first},
                       {after.first, pair.after.first - after.first}, index);
            addInOrder(pair.before, pair.after, index);
            before = {pair.before.end(), before.end() - pair.before.end()};
            after = {pair.after.end(), after.end() - pair.after.end()};
        }
        addBetween(before, after, index);
    }

private:
    /// Lines that have little in common: as many as there were may still be versions of them.
    void addBetween(const DiffSpan &before, const DiffSpan &after, qsizetype index)
    {
        if (before.count != after.count) {
            addInOrder(before, {after.first, 0}, index);
            addInOrder({before.end(), 0}, after, index);
        } else {
            addInOrder(before, after, index);
        }
    }

    /// The lines side by side from the first on.
    void addInOrder(const DiffSpan &before, const DiffSpan &after, qsizetype index)
    {
        const qsizetype shared = std::min(before.count, after.count);
        for (qsizetype i = 0; i < shared; ++i)
            m_comparison.rows.append({before.first + i, after.first + i, index});
        for (qsizetype i = shared; i < before.count; ++i)
            m_comparison.rows.append({before.first + i, -1, index});
        for (qsizetype i = shared; i < after.count; ++i)
            m_comparison.rows.append({-1, after.first + i, index});
    }

    /// Pairs of single lines, ascending on both sides, that have most in common.
    [[nodiscard]] QList<DiffChange> pairs(const DiffChange &change) const
    {
        const qsizetype n = change.before.count;
        const qsizetype m = change.after.count;
        const auto at = [m](qsizetype i, qsizetype j) {
            return size_t(i * (m + 1) + j);
        };
        std::vector<double> likeness(size_t((n + 1) * (m + 1)), 0);
        std::vector<double> best(likeness.size(), 0); // Of what follows behind i and j.
        for (qsizetype i = n - 1; i >= 0; --i) {
            for (qsizetype j = m - 1; j >= 0; --j) {
                const double found = similarity(m_comparison.beforeLines[change.before.first + i],
                                                m_comparison.afterLines[change.after.first + j]);
                likeness[at(i, j)] = found < LeastSimilarity ? -1 : found;
                best[at(i, j)] = std::max({best[at(i + 1, j)], best[at(i, j + 1)],
                                           best[at(i + 1, j + 1)] + likeness[at(i, j)]});
            }
        }
        QList<DiffChange> result;
        for (qsizetype i = 0, j = 0; i < n && j < m;) {
            if (likeness[at(i, j)] >= 0
                && best[at(i, j)] == best[at(i + 1, j + 1)] + likeness[at(i, j)]) {
                result.append(
                    DiffChange{{change.before.first + i++, 1}, {change.after.first + j++, 1}});
            } else if (best[at(i, j)] == best[at(i + 1, j)]) {
                ++i;
            } else {
                ++j;
            }
        }
        return result;
    }

    Comparison &m_comparison;
};

} // namespace

Comparison compared(const QString &before, const QString &after)
{
    return compared(before, after, lineChanges(splitLines(before), splitLines(after)));
}

Comparison compared(const QString &before, const QString &after, const QList<DiffChange> &changes)
{
    Comparison comparison{before, after, {}, {}, changes, {}};
    comparison.beforeLines = splitLines(comparison.before);
    comparison.afterLines = splitLines(comparison.after);
    RowBuilder builder(comparison);
    DiffChange done;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const DiffChange &change = changes[i];
        builder.addEqual({done.before.end(), change.before.first - done.before.end()},
                         {done.after.end(), change.after.first - done.after.end()});
        builder.addChange(change, i);
        done = change;
    }
    builder.addEqual({done.before.end(), comparison.beforeLines.size() - done.before.end()},
                     {done.after.end(), comparison.afterLines.size() - done.after.end()});
    return comparison;
}

ChangedLines changedLines(const QString &before, const QString &after)
{
    ChangedLines count;
    for (const DiffChange &change : lineChanges(splitLines(before), splitLines(after))) {
        count.added += change.after.count;
        count.removed += change.before.count;
    }
    return count;
}

} // namespace app
