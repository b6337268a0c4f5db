// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Whatever is read as a text that may be edited is written back as it was, in every encoding.
#include "app/post/openedtext.h"
#include "app/storage/encodingguess.h"
#include "tests/fuzz/fuzz.h"

namespace {

void checkRoundTrip(const QByteArray &bytes, const QByteArray &name)
{
    const app::Result<app::DecodedText> decoded = app::decode(bytes, name);
    if (!decoded) {
        FUZZ_CHECK(decoded.error().line >= 1);
        (void)app::decodedForReading(bytes, name);
        return;
    }
    const app::Result<QByteArray> again = app::encode(*decoded);
    FUZZ_CHECK(again.has_value());
    FUZZ_CHECK(*again == bytes);
    FUZZ_CHECK(!decoded->text.contains(u'\r'));
    FUZZ_CHECK(!app::missingCharacter(*decoded));
}

/// What is written in an encoding reads as the same text.
void checkWriting(const QString &text, const QByteArray &name)
{
    const app::WrittenText written = app::bytesOf(text, name);
    if (written.impossibleAt)
        FUZZ_CHECK(*written.impossibleAt >= 0
                   && *written.impossibleAt < std::max<qsizetype>(1, text.size()));
    else
        FUZZ_CHECK(app::textOf(written.bytes, name, app::OnInvalid::Replace).text == text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QList<QByteArray> names = app::encodingNames();
    if (size == 0)
        return 0;
    const QByteArray name = names[data[0] % names.size()];
    const QByteArray bytes = fuzz::bytesOf(data + 1, size - 1);
    checkRoundTrip(bytes, name);
    checkWriting(QString(reinterpret_cast<const QChar *>(bytes.constData()), bytes.size() / 2),
                 name);

    const app::OpenedText opened = app::openedText(bytes);
    if (!opened.readOnly)
        FUZZ_CHECK(app::encode(opened.text).value_or(QByteArray()) == bytes);
    const QList<QByteArray> guessed = app::guessedEncodings(bytes);
    for (const QByteArray &guess : guessed)
        FUZZ_CHECK(app::encode(*app::decode(bytes, guess)).value_or(QByteArray()) == bytes);
    return 0;
}
