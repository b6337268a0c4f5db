// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

struct UnifiedDiffNames {
    QString before; ///< Behind "---"; a path, usually with "a/" before it.
    QString after; ///< Behind "+++".
};

/// The changes as `patch` and `git apply` read them (GNU diffutils: "Unified Format"), `context`
/// unchanged lines around each. Empty where the texts are equal. A line ends with '\n'; every other
/// character belongs to it, '\r' too: of a file with CRLF give the text with its '\r's, and what
/// comes out applies to that file.
[[nodiscard]] QString unifiedDiff(const QString &before, const QString &after,
                                  const UnifiedDiffNames &names, int context = 3);

} // namespace app
