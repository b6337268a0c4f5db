// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/openedtext.h"

#include "app/storage/encodingguess.h"

namespace app {

namespace {

const QByteArray Utf8 = QByteArrayLiteral("UTF-8");

/// 1-based; nothing where all lines can be edited.
std::optional<int> firstLongLine(const QString &text)
{
    int line = 1;
    qsizetype start = 0;
    for (qsizetype end = 0; end >= 0; start = end + 1, ++line) {
        end = text.indexOf(u'\n', start);
        if ((end < 0 ? text.size() : end) - start > LongestEditableLine)
            return line;
    }
    return std::nullopt;
}

} // namespace

OpenedText openedText(const QByteArray &bytes, const std::optional<QByteArray> &chosenEncoding)
{
    using Kind = ReadOnlyReason::Kind;
    const QByteArray wanted = chosenEncoding.value_or(Utf8);
    const Result<DecodedText> decoded = decode(bytes, wanted);
    if (decoded) {
        if (const std::optional<int> line = firstLongLine(decoded->text))
            return {*decoded, ReadOnlyReason{Kind::LongLine, *line}};
        return {*decoded, std::nullopt};
    }
    const int line = decoded.error().line;
    if (!chosenEncoding) {
        const QList<QByteArray> guessed = guessedEncodings(bytes);
        if (!guessed.isEmpty())
            return {decodedForReading(bytes, guessed.first()), ReadOnlyReason{Kind::NotUtf8, line}};
    }
    return {decodedForReading(bytes, wanted), ReadOnlyReason{Kind::NotInEncoding, line}};
}

} // namespace app
