// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/fieldnode.h"
#include "app/text/textedit.h"

#include <QString>

#include <optional>

namespace app {

/// The edit that turns a scalar's value into `text` and touches only the characters which differ:
/// escapes, folds and blank lines of the rest stay. Nothing where the value's characters can't be
/// told in `postText`, or its final line breaks differ. Reading it again must confirm it.
[[nodiscard]] std::optional<TextEdit> leastScalarEdit(const QString &postText,
                                                      const FieldNode &node, const QString &text);

/// Column of the lines of a block scalar; 0 where it has none.
[[nodiscard]] int blockIndent(const QString &postText, const FieldNode &node);

} // namespace app
