// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/storage/lineending.h"
#include "app/storage/textencoding.h"
#include "app/text/textedit.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace app {

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
/// Reads any encoding; whether there is a byte order mark, the bytes themselves tell.
[[nodiscard]] Result<DecodedText> decode(const QByteArray &bytes, const QByteArray &encodingName);
/// A text to look at: U+FFFD stands for what means nothing in that encoding.
[[nodiscard]] DecodedText decodedForReading(const QByteArray &bytes,
                                            const QByteArray &encodingName);

/// The bytes of `text`. InvalidEncoding (with the line) where the encoding lacks a character.
[[nodiscard]] Result<QByteArray> encode(const DecodedText &text);

/// A character of a text that its encoding lacks.
struct MissingCharacter {
    int line = 0; ///< 1-based.
    char32_t character = 0; ///< Half of a surrogate pair where it stands alone.

    bool operator==(const MissingCharacter &) const = default;
};

/// The first one that keeps `text` from being encoded; nothing where it can be.
[[nodiscard]] std::optional<MissingCharacter> missingCharacter(const DecodedText &text);

/// `text` after `edits`; each untouched line keeps its own ending.
[[nodiscard]] DecodedText applied(const DecodedText &text, const QList<TextEdit> &edits);

} // namespace app
