// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/frontmatter/fieldproblem.h"

#include <QString>

namespace ui {

/// Why front matter can't be read or an edit of it is refused, in the user's language.
[[nodiscard]] QString fieldProblemText(const app::Error &error);

/// The same without details: empty where only those are known.
[[nodiscard]] QString fieldProblemText(app::FieldProblem problem);

/// `key` stands in two lines.
[[nodiscard]] QString repeatedKeyText(const QString &key, int firstLine, int line);

} // namespace ui
