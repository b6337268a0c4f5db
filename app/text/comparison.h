// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/linediff.h"

namespace app {

/// Two lines that stand side by side. One of them may be missing, never both.
struct ComparedRow {
    qsizetype before = -1; ///< 0-based line; -1 for none.
    qsizetype after = -1;
    qsizetype change = -1; ///< Index of the change that the row belongs to; -1 where it is equal.

    bool operator==(const ComparedRow &) const = default;
};

/// Two texts side by side. A value: it holds the texts that its lines are views of.
struct Comparison {
    QString before;
    QString after;
    Lines beforeLines;
    Lines afterLines;
    QList<DiffChange> changes;
    QList<ComparedRow> rows;
};

/// Within a change, lines that share words stand beside each other. Costs time in proportion to the
/// texts' length, more where they differ a lot: not for the GUI thread.
[[nodiscard]] Comparison compared(const QString &before, const QString &after);

/// The same with `changes` given: those of a merge, which may have equal lines in them.
[[nodiscard]] Comparison compared(const QString &before, const QString &after,
                                  const QList<DiffChange> &changes);

/// Lines that are new and lines that are gone.
struct ChangedLines {
    qsizetype added = 0;
    qsizetype removed = 0;

    bool operator==(const ChangedLines &) const = default;
};
[[nodiscard]] ChangedLines changedLines(const QString &before, const QString &after);

} // namespace app
