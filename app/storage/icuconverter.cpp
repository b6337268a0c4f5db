// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/icuconverter.h"

#include <unicode/ucnv.h>

namespace app {

namespace {

constexpr int LongestCharacter = 8; // ICU, ucnv_getInvalidChars(): in bytes.

// ICU's own callbacks "stop" all the same silently drop what is ignorable by default (a joiner, a
// soft hyphen, a variation selector) where the table lacks it. Leaving the error as it is stops.
void stopReading(const void *, UConverterToUnicodeArgs *, const char *, int32_t,
                 UConverterCallbackReason, UErrorCode *)
{ }

void stopWriting(const void *, UConverterFromUnicodeArgs *, const UChar *, int32_t, UChar32,
                 UConverterCallbackReason, UErrorCode *)
{ }

} // namespace

void IcuConverter::Close::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

IcuConverter::IcuConverter(UConverter *converter)
    : m_converter(converter)
{ }

std::optional<IcuConverter> IcuConverter::open(const char *icuName)
{
    // ICU takes null for the encoding of the system.
    if (icuName == nullptr)
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    IcuConverter opened(ucnv_open(icuName, &status));
    if (U_FAILURE(status))
        return std::nullopt;
    UConverter *converter = opened.m_converter.get();
    ucnv_setFallback(converter, false);
    ucnv_setToUCallBack(converter, stopReading, nullptr, nullptr, nullptr, &status);
    ucnv_setFromUCallBack(converter, stopWriting, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    return opened;
}

ReadText IcuConverter::textOf(QByteArrayView bytes, OnInvalid onInvalid)
{
    ucnv_resetToUnicode(m_converter.get());
    ReadText read;
    const char *source = bytes.data();
    const char *const end = source + bytes.size();
    QString part(bytes.size() + 16, Qt::Uninitialized);
    for (;;) {
        UErrorCode status = U_ZERO_ERROR;
        auto *target = reinterpret_cast<UChar *>(part.data());
        ucnv_toUnicode(m_converter.get(), &target, target + part.size(), &source, end, nullptr,
                       true, &status);
        read.text.append(part.constData(),
                         reinterpret_cast<const QChar *>(target) - part.constData());
        if (U_SUCCESS(status))
            return read;
        if (status == U_BUFFER_OVERFLOW_ERROR)
            continue;
        if (!read.invalidAt) {
            char invalid[LongestCharacter]{};
            int8_t length = sizeof invalid;
            UErrorCode asked = U_ZERO_ERROR;
            ucnv_getInvalidChars(m_converter.get(), invalid, &length, &asked);
            read.invalidAt = source - bytes.data() - (U_SUCCESS(asked) ? length : 0);
        }
        if (onInvalid == OnInvalid::Stop)
            return read;
        read.text.append(QChar::ReplacementCharacter);
        if (source == end)
            return read;
    }
}

WrittenText IcuConverter::bytesOf(QStringView text)
{
    ucnv_resetFromUnicode(m_converter.get());
    WrittenText written;
    const auto *const begin = reinterpret_cast<const UChar *>(text.utf16());
    const UChar *source = begin;
    const UChar *const end = begin + text.size();
    QByteArray part(text.size() * 2 + 16, Qt::Uninitialized);
    for (;;) {
        UErrorCode status = U_ZERO_ERROR;
        char *target = part.data();
        ucnv_fromUnicode(m_converter.get(), &target, target + part.size(), &source, end, nullptr,
                         true, &status);
        written.bytes.append(part.constData(), target - part.constData());
        if (U_SUCCESS(status))
            return written;
        if (status == U_BUFFER_OVERFLOW_ERROR)
            continue;
        UChar invalid[U16_MAX_LENGTH]{};
        int8_t length = U16_MAX_LENGTH;
        UErrorCode asked = U_ZERO_ERROR;
        ucnv_getInvalidUChars(m_converter.get(), invalid, &length, &asked);
        written.impossibleAt = source - begin - (U_SUCCESS(asked) ? length : 0);
        return written;
    }
}

} // namespace app
