// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/textselection.h"

#include <QStringView>

namespace app {

/// The line that holds `position`, without its line break.
[[nodiscard]] TextRange lineAt(QStringView text, TextPosition position);

/// The lines that `selection` touches, in order; one that ends at the very start of a line does
/// not touch that line. Never empty.
[[nodiscard]] QList<TextRange> linesOf(QStringView text, const TextSelection &selection);

/// The line after `line`; an invalid one (length -1) at the end of the text.
[[nodiscard]] TextRange lineAfter(QStringView text, const TextRange &line);
/// The line before `line`; an invalid one (length -1) at the start of the text.
[[nodiscard]] TextRange lineBefore(QStringView text, const TextRange &line);

[[nodiscard]] inline QStringView viewOf(QStringView text, const TextRange &range)
{
    return text.mid(range.start, range.length);
}

/// True where nothing but spaces and tabs is in `line` (a no-break space is text).
[[nodiscard]] bool isBlank(QStringView line);

/// The word that `position` touches, inside of its line: letters, digits and their combining
/// marks, in any script; empty at `position` where there is none.
[[nodiscard]] TextRange wordAt(QStringView text, TextPosition position);

/// True for a character of a word. Half a surrogate pair counts as its whole would.
[[nodiscard]] bool isWordCharacter(QStringView text, TextPosition position);

} // namespace app
