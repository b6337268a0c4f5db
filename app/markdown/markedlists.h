// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

#include <QString>
#include <QStringList>

namespace app {

/// `text` with lists within list entries numbered from one, by as many digits: only such lists end
/// a paragraph for cmark, where for marked all do that stand in an entry.
[[nodiscard]] QString withListsFromOne(const QString &text);

/// Gives lists the numbers that they begin with in `lines`, the body's.
void restoreListNumbers(MarkdownNode root, const QStringList &lines);

} // namespace app
