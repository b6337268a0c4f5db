// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace app::marked {

enum class CharacterClass { Space, Punctuation, Letter };

/// Symbols are punctuation, whatever is none of both is a letter.
[[nodiscard]] CharacterClass characterClass(char32_t c);
[[nodiscard]] char32_t characterAt(QStringView text, qsizetype at);
/// Of a place that is not the text's start.
[[nodiscard]] char32_t characterBefore(QStringView text, qsizetype at);

/// Behind the label without brackets in it that begins at `at`: `[a \] b]`; -1 where none does.
[[nodiscard]] qsizetype endOfLabel(QStringView text, qsizetype at);
/// The same of a link's text, which may hold code and one level of brackets.
[[nodiscard]] qsizetype endOfLinkText(QStringView text, qsizetype at);

} // namespace app::marked
