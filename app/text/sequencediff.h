// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace app {

/// `count` elements of a sequence from `first` (0-based) on; may be none, between two elements.
struct DiffSpan {
    qsizetype first = 0;
    qsizetype count = 0;

    [[nodiscard]] qsizetype end() const { return first + count; }
    [[nodiscard]] bool isEmpty() const { return count == 0; }
    bool operator==(const DiffSpan &) const = default;
};

/// These elements became those. At most one of the two spans is empty.
struct DiffChange {
    DiffSpan before;
    DiffSpan after;

    bool operator==(const DiffChange &) const = default;
};

/// What leads from `before` to `after`, ascending; what lies between two changes is equal in both.
/// Elements that occur once on both sides are matched first (patience diff), the rest by the
/// fewest changes (Myers, "An O(ND) Difference Algorithm", in linear space). Where sequences have
/// little in common the search is cut short: time stays below (n + m) × 1,000 steps.
[[nodiscard]] QList<DiffChange> sequenceChanges(const QList<int> &before, const QList<int> &after);

} // namespace app
