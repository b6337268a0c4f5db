// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/textselection.h"

#include <QStringView>

namespace app {

enum class InlineStyle { Strong, Emphasis, Strikethrough, Code };

/// Puts `style` on what is selected, or takes it away where all of that has it.
///
/// An empty selection means the word at the cursor; where there is none, an empty pair of marks is
/// set around the cursor, or removed. Blanks at the ends of the selection and what starts a line
/// (list marks, `#`, `>`) stay outside; each line of several gets marks of its own, as emphasis
/// does not pass from one block to the next. Taking the style from a part splits its span.
[[nodiscard]] TextChange toggled(QStringView text, const TextSelection &selection,
                                 InlineStyle style);

/// True where all of the selection (or the word at the cursor) has `style`.
[[nodiscard]] bool hasStyle(QStringView text, const TextSelection &selection, InlineStyle style);

} // namespace app
