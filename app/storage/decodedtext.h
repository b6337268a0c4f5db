// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/text/textedit.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace app {

/// What ends a line. Besides the usual three, the characters at which QTextDocument breaks lines.
enum class LineEnding : quint8 { Lf, CrLf, Cr, ParagraphSeparator, Fdd0, Fdd1 };

/// The characters of a line ending: "\r\n" for CrLf.
[[nodiscard]] QString characters(LineEnding ending);

/// How characters became bytes.
struct TextEncoding {
    QByteArray name = "UTF-8"; ///< IANA name.
    bool hasByteOrderMark = false;

    bool operator==(const TextEncoding &) const = default;
};

/// A file as text, with all that is needed to get the same bytes back.
struct DecodedText {
    QString text; ///< Lines joined by '\n'. "a\n" has two lines, the second one empty.
    TextEncoding encoding;
    LineEnding lineEnding = LineEnding::Lf; ///< The file's most frequent one; new lines get it.
    QMap<int, LineEnding> otherEndings; ///< 0-based line → its ending where it is another.

    bool operator==(const DecodedText &) const = default;
};

/// Reads UTF-8 with or without a byte order mark. InvalidEncoding (with the line) where encoding
/// the text would not give the same bytes back.
[[nodiscard]] Result<DecodedText> decode(const QByteArray &bytes);

/// The bytes of `text`. InvalidEncoding where the encoding lacks a character (a lone surrogate).
[[nodiscard]] Result<QByteArray> encode(const DecodedText &text);

/// `text` after `edits`; each untouched line keeps its own ending.
[[nodiscard]] DecodedText applied(const DecodedText &text, const QList<TextEdit> &edits);

} // namespace app
