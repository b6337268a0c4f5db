// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"

#include <QStringView>

namespace app {

// What lines of front matter look like, before anything reads them. Text is given without carriage
// returns, as everywhere.

/// A blank or a tab.
[[nodiscard]] constexpr bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// Where the line of `position` starts.
[[nodiscard]] TextPosition startOfLine(QStringView text, TextPosition position);

/// Behind the line break that is next from `position` on, or the end of the text.
[[nodiscard]] TextPosition behindLine(QStringView text, TextPosition position);

/// The line that starts at `start`, without its line break.
[[nodiscard]] QStringView lineFrom(QStringView text, qsizetype start);

/// `mark`, and nothing but blanks behind it.
[[nodiscard]] bool isDelimiter(QStringView line, QStringView mark);

/// `text` from the first line on that is neither blank nor a comment (`# …`).
[[nodiscard]] QStringView behindComments(QStringView text);

/// `key: value` at the start of the line.
[[nodiscard]] bool isYamlKey(QStringView line);

/// `key = value` or `[table]` at the start of the line.
[[nodiscard]] bool isTomlKey(QStringView line);

/// Text may stand between rules and under lines of dashes too: true where each line is one that a
/// post's front matter would have, a usual key (`title`, `date`, `layout`, `tags`, `categories`)
/// among them.
[[nodiscard]] bool looksLikeYaml(QStringView content);

/// The same for `title = "…"`.
[[nodiscard]] bool looksLikeToml(QStringView content);

} // namespace app
