// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringView>

namespace app {

/// A run of one to three `*` or `_`, or one or two `~`, and what its author may mean by it,
/// whatever the rules of an engine make of it.
struct MeantRun {
    qsizetype start = 0;
    qsizetype end = 0;
    bool mayOpen = false;
    bool mayClose = false;

    [[nodiscard]] qsizetype length() const { return end - start; }
};

/// Those of `text`, the source of a paragraph, that are not escaped. A star of a footnote
/// (`이름*, 주소*`), a name (`snake_case`, `__init__`), a product (`(a)*b`) neither opens nor
/// closes.
[[nodiscard]] QList<MeantRun> meantRuns(QStringView text);

/// Whether an author who writes `opening` and `closing` of `text` may mean emphasis of what is
/// between the two.
[[nodiscard]] bool mayBeEmphasis(QStringView text, const MeantRun &opening,
                                 const MeantRun &closing);

} // namespace app
