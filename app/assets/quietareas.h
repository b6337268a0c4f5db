// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/blogfiles.h"
#include "app/base/textposition.h"

#include <QList>
#include <QString>

namespace app {

/// Parts of a text in which a path is shown, not used.
struct QuietAreas {
    QList<TextRange> code; ///< Fences and code spans of Markdown.
    QList<TextRange> comments;
};

/// Linear in the text's length, whatever it holds. Code by indentation is not among it: within a
/// list that is no code, and taking a reference for code would break it.
[[nodiscard]] QuietAreas quietAreas(const QString &text, TextKind kind);

[[nodiscard]] bool isInside(const QList<TextRange> &areas, TextPosition position);

} // namespace app
