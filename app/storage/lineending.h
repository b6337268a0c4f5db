// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace app {

/// What ends a line. Besides the usual three, the characters at which QTextDocument breaks lines.
enum class LineEnding : quint8 { Lf, CrLf, Cr, ParagraphSeparator, Fdd0, Fdd1 };

/// The characters of a line ending: "\r\n" for CrLf.
[[nodiscard]] QString characters(LineEnding ending);

/// A line ending where it stands in a text.
struct FoundEnding {
    qsizetype position = 0; ///< In UTF-16 units.
    qsizetype length = 1; ///< 2 for CrLf, in UTF-16 units.
    LineEnding ending = LineEnding::Lf;

    bool operator==(const FoundEnding &) const = default;
};

/// All line endings of `text`, in its order. CR LF is one of them, LF CR is two.
[[nodiscard]] QList<FoundEnding> endingsIn(QStringView text);

/// Only what every editor knows as a line end can be the usual one: a new line in a text with one
/// stray U+2029 shall not end in another. LF where there is none, and in a tie.
[[nodiscard]] LineEnding mostFrequent(const QList<FoundEnding> &endings);

} // namespace app
