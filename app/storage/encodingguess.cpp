// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/encodingguess.h"

#include "app/storage/decodedtext.h"

#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace app {

namespace {

/// What is looked at: a longer text is not clearer.
constexpr qsizetype MostBytes = 64 << 10;
/// ICU's figure, of 100, below which it found nothing that speaks for an encoding.
constexpr int LeastConfidence = 11;

constexpr std::pair<const char *, const char *> namesOfDetector[]{
    // What calls itself the smaller set is, in files, the larger one of Windows.
    {"EUC-KR", "windows-949"},        {"ISO-8859-1", "windows-1252"},
    {"ISO-8859-7", "windows-1253"},   {"ISO-8859-8", "windows-1255"},
    {"ISO-8859-8-I", "windows-1255"}, {"ISO-8859-9", "windows-1254"},
    {"ISO-8859-6", "windows-1256"},   {"ISO-8859-2", "windows-1250"},
};

QByteArray nameOf(const QByteArray &detected)
{
    for (const auto &[theirs, ours] : namesOfDetector) {
        if (detected == theirs)
            return ours;
    }
    return detected;
}

QList<QByteArray> detected(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    int32_t count = 0;
    ucsdet_setText(detector.get(), bytes.data(), int32_t(bytes.size()), &status);
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    QList<QByteArray> names;
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        if (ucsdet_getConfidence(matches[i], &status) >= LeastConfidence)
            names.append(nameOf(ucsdet_getName(matches[i], &status)));
    }
    return names;
}

/// More of what is not ASCII is UTF-8 than not: some bytes of it were lost.
bool isDamagedUtf8(QByteArrayView bytes)
{
    const QString text = textOf(bytes, "UTF-8", OnInvalid::Replace).text;
    qsizetype good = 0;
    qsizetype bad = 0;
    for (const QChar c : text) {
        if (c == QChar::ReplacementCharacter)
            ++bad;
        else if (c.unicode() >= 0x80 && !c.isLowSurrogate())
            ++good;
    }
    return good >= bad;
}

bool isTextCharacter(char32_t c)
{
    if (c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f')
        return true;
    const QChar::Category category = QChar::category(c);
    return category != QChar::Other_Control && category != QChar::Other_PrivateUse
        && category != QChar::Other_NotAssigned && category != QChar::Other_Surrogate;
}

bool isSyllable(char32_t c)
{
    return c >= 0xAC00 && c <= 0xD7A3;
}

/// ICU's detector needs a paragraph to tell Korean from others; two syllables are enough for a
/// person: Chinese that is read as Korean has Chinese characters in it, Japanese single jamo.
bool isKorean(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    const auto letters
        = std::ranges::count_if(characters, [](uint c) { return c >= 0x80 && QChar::isLetter(c); });
    const auto syllables = std::ranges::count_if(characters, isSyllable);
    return syllables >= 2 && syllables * 10 >= letters * 8;
}

/// Nothing where `bytes` are no text in that encoding.
QString textIn(const QByteArray &bytes, const QByteArray &name)
{
    const Result<DecodedText> decoded = decode(bytes, name);
    if (!decoded)
        return {};
    const QList<uint> characters = decoded->text.toUcs4();
    return std::ranges::all_of(characters, isTextCharacter) ? decoded->text : QString();
}

} // namespace

QList<QByteArray> guessedEncodings(const QByteArray &bytes)
{
    const QByteArrayView start = QByteArrayView(bytes).first(std::min(bytes.size(), MostBytes));
    if (bytes.startsWith("\xFF\xFE") && !textIn(bytes, "UTF-16LE").isEmpty())
        return {"UTF-16LE"};
    if (bytes.startsWith("\xFE\xFF") && !textIn(bytes, "UTF-16BE").isEmpty())
        return {"UTF-16BE"};
    if (isDamagedUtf8(start) && !start.contains('\0'))
        return {};
    QList<QByteArray> candidates = detected(start);
    if (isKorean(textIn(bytes, "windows-949")))
        candidates.prepend("windows-949");
    candidates.append("windows-1252");
    const QList<QByteArray> known = encodingNames();
    QList<QByteArray> guessed;
    for (const QByteArray &name : std::as_const(candidates)) {
        if (!guessed.contains(name) && known.contains(name) && !textIn(bytes, name).isEmpty())
            guessed.append(name);
    }
    return guessed;
}

} // namespace app
