// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/textselection.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace app {

struct LineStart;

/// A line of a list that is being changed.
struct ListLine {
    TextRange range;
    QString before;
    QStringList after; ///< One line, or two where it was split.
    bool isChanged = false; ///< Its numbers are to be found; other items keep theirs, but follow.
};

/// The selected lines and those after them that belong to the same list.
[[nodiscard]] std::vector<ListLine> listLines(QStringView text, const TextSelection &selection);

/// Gives the items of `lines` their numbers: changed ones follow the item above them, the others
/// move along where they had followed theirs. A list that says 1. each time goes on doing so.
void renumber(QStringView text, std::vector<ListLine> &lines);

/// What the number of the item in `line` grows by for the item after it: 1, or 0 where its list
/// repeats one number.
[[nodiscard]] int numberStep(QStringView text, const TextRange &line);

/// What turns each `before` into its `after`.
[[nodiscard]] QList<TextEdit> editsOf(const std::vector<ListLine> &lines);

/// `line` with the number of its item replaced.
[[nodiscard]] QString withNumber(const QString &line, const LineStart &start, int number);

} // namespace app
