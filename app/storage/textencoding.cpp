// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/textencoding.h"

#include "app/storage/icuconverter.h"

#include <QStringConverter>

#include <algorithm>

namespace app {

namespace {

constexpr QByteArrayView Utf8 = "UTF-8";

/// ICU's aliases differ from one version to the next, and some of them turn a backslash into a won
/// or yen sign ("ibm-949"): its own names of the tables do not.
struct KnownEncoding {
    const char *name;
    const char *icuName;
};

constexpr KnownEncoding knownEncodings[]{
    {"UTF-8", "UTF-8"},
    {"UTF-16LE", "UTF-16LE"},
    {"UTF-16BE", "UTF-16BE"},
    {"windows-949", "windows-949-2000"},
    {"Shift_JIS", "ibm-943_P15A-2003"},
    {"EUC-JP", "euc-jp-2007"},
    {"ISO-2022-JP", "ISO-2022-JP"},
    {"GB18030", "gb18030"},
    {"Big5", "windows-950-2000"},
    {"Big5-HKSCS", "ibm-1375_P100-2008"},
    {"windows-1252", "ibm-5348_P100-1997"},
    {"ISO-8859-1", "ISO-8859-1"},
    {"ISO-8859-15", "ibm-923_P100-1998"},
    {"windows-1250", "ibm-5346_P100-1998"},
    {"ISO-8859-2", "ibm-912_P100-1995"},
    {"windows-1251", "ibm-5347_P100-1998"},
    {"KOI8-R", "ibm-878_P100-1996"},
    {"KOI8-U", "ibm-1168_P100-2002"},
    {"windows-1253", "ibm-5349_P100-1998"},
    {"windows-1254", "ibm-5350_P100-1998"},
    {"windows-1255", "ibm-9447_P100-2002"},
    {"windows-1256", "ibm-9448_X100-2005"},
    {"windows-1257", "ibm-9449_P100-2002"},
    {"windows-1258", "ibm-5354_P100-1998"},
    {"windows-874", "windows-874-2000"},
    {"macintosh", "macos-0_2-10.2"},
};

const char *icuNameOf(const QByteArray &name)
{
    const auto known = std::ranges::find_if(
        knownEncodings, [&](const KnownEncoding &row) { return name == row.name; });
    return known == std::end(knownEncodings) ? nullptr : known->icuName;
}

ReadText utf8Text(QByteArrayView bytes, OnInvalid onInvalid)
{
    // A stateful decoder silently drops a sequence that the end of the file cuts off, and without
    // ConvertInitialBom a byte order mark would be lost.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless
                               | QStringDecoder::Flag::ConvertInitialBom);
    ReadText read{decoder.decode(bytes), {}};
    const QByteArray again = read.text.toUtf8();
    if (again == bytes)
        return read;
    const auto places = std::mismatch(bytes.begin(), bytes.end(), again.cbegin(), again.cend());
    read.invalidAt = places.first - bytes.begin();
    if (onInvalid == OnInvalid::Stop)
        read.text = QString::fromUtf8(bytes.first(*read.invalidAt));
    return read;
}

WrittenText utf8Bytes(QStringView text)
{
    if (text.isValidUtf16())
        return {text.toUtf8(), {}};
    qsizetype i = 0;
    while (!text[i].isSurrogate()
           || (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()))
        i += text[i].isSurrogate() ? 2 : 1;
    return {{}, i};
}

} // namespace

QList<QByteArray> encodingNames()
{
    QList<QByteArray> names;
    for (const KnownEncoding &known : knownEncodings) {
        // A build of ICU may leave out tables.
        if (known.name == Utf8 || IcuConverter::open(known.icuName))
            names.append(known.name);
    }
    return names;
}

bool isUnicode(const TextEncoding &encoding)
{
    return encoding.name.startsWith("UTF-");
}

QByteArray byteOrderMark(const QByteArray &encodingName)
{
    if (encodingName == Utf8)
        return "\xEF\xBB\xBF";
    if (encodingName == "UTF-16LE")
        return "\xFF\xFE";
    if (encodingName == "UTF-16BE")
        return "\xFE\xFF";
    return {};
}

ReadText textOf(QByteArrayView bytes, const QByteArray &name, OnInvalid onInvalid)
{
    if (name == Utf8)
        return utf8Text(bytes, onInvalid);
    std::optional<IcuConverter> converter = IcuConverter::open(icuNameOf(name));
    return converter ? converter->textOf(bytes, onInvalid) : ReadText{{}, 0};
}

WrittenText bytesOf(QStringView text, const QByteArray &name)
{
    if (name == Utf8)
        return utf8Bytes(text);
    std::optional<IcuConverter> converter = IcuConverter::open(icuNameOf(name));
    if (!converter)
        return {{}, 0};
    WrittenText written = converter->bytesOf(text);
    if (written.impossibleAt)
        return written;
    // Tables know characters that can be written but are read as others.
    const QString again = converter->textOf(written.bytes, OnInvalid::Replace).text;
    if (again != text) {
        const auto places = std::mismatch(text.begin(), text.end(), again.cbegin(), again.cend());
        written.impossibleAt = places.first - text.begin();
    }
    return written;
}

} // namespace app
