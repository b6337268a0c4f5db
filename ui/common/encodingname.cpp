// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/common/encodingname.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {
namespace {

/// The context of the translations.
struct EncodingName {
    Q_DECLARE_TR_FUNCTIONS(EncodingName)
};

struct Row {
    const char *name;
    const char *language; ///< Null where the name says it all.
    const char *shortName;
};

constexpr Row rows[]{
    {"UTF-8", nullptr, "UTF-8"},
    {"UTF-16LE", nullptr, "UTF-16 LE"},
    {"UTF-16BE", nullptr, "UTF-16 BE"},
    {"windows-949", QT_TRANSLATE_NOOP("EncodingName", "Korean"), "CP949"},
    {"Shift_JIS", QT_TRANSLATE_NOOP("EncodingName", "Japanese"), "Shift_JIS"},
    {"EUC-JP", QT_TRANSLATE_NOOP("EncodingName", "Japanese"), "EUC-JP"},
    {"ISO-2022-JP", QT_TRANSLATE_NOOP("EncodingName", "Japanese"), "ISO-2022-JP"},
    {"GB18030", QT_TRANSLATE_NOOP("EncodingName", "Chinese, simplified"), "GB18030"},
    {"Big5", QT_TRANSLATE_NOOP("EncodingName", "Chinese, traditional"), "Big5"},
    {"Big5-HKSCS", QT_TRANSLATE_NOOP("EncodingName", "Chinese, traditional"), "Big5-HKSCS"},
    {"windows-1252", QT_TRANSLATE_NOOP("EncodingName", "Western European"), "Windows-1252"},
    {"ISO-8859-1", QT_TRANSLATE_NOOP("EncodingName", "Western European"), "Latin-1"},
    {"ISO-8859-15", QT_TRANSLATE_NOOP("EncodingName", "Western European"), "Latin-9"},
    {"windows-1250", QT_TRANSLATE_NOOP("EncodingName", "Central European"), "Windows-1250"},
    {"ISO-8859-2", QT_TRANSLATE_NOOP("EncodingName", "Central European"), "Latin-2"},
    {"windows-1251", QT_TRANSLATE_NOOP("EncodingName", "Cyrillic"), "Windows-1251"},
    {"KOI8-R", QT_TRANSLATE_NOOP("EncodingName", "Cyrillic"), "KOI8-R"},
    {"KOI8-U", QT_TRANSLATE_NOOP("EncodingName", "Cyrillic"), "KOI8-U"},
    {"windows-1253", QT_TRANSLATE_NOOP("EncodingName", "Greek"), "Windows-1253"},
    {"windows-1254", QT_TRANSLATE_NOOP("EncodingName", "Turkish"), "Windows-1254"},
    {"windows-1255", QT_TRANSLATE_NOOP("EncodingName", "Hebrew"), "Windows-1255"},
    {"windows-1256", QT_TRANSLATE_NOOP("EncodingName", "Arabic"), "Windows-1256"},
    {"windows-1257", QT_TRANSLATE_NOOP("EncodingName", "Baltic"), "Windows-1257"},
    {"windows-1258", QT_TRANSLATE_NOOP("EncodingName", "Vietnamese"), "Windows-1258"},
    {"windows-874", QT_TRANSLATE_NOOP("EncodingName", "Thai"), "Windows-874"},
    {"macintosh", QT_TRANSLATE_NOOP("EncodingName", "Western European"), "Mac Roman"},
};

QString withMark(const QString &name, const app::TextEncoding &encoding)
{
    return encoding.hasByteOrderMark ? EncodingName::tr("%1 with BOM").arg(name) : name;
}

} // namespace

QString shortEncodingName(const app::TextEncoding &encoding)
{
    const auto row
        = std::ranges::find_if(rows, [&](const Row &one) { return encoding.name == one.name; });
    const QString name
        = QString::fromLatin1(row == std::end(rows) ? encoding.name : QByteArray(row->shortName));
    return withMark(name, encoding);
}

QString encodingName(const app::TextEncoding &encoding)
{
    const auto row
        = std::ranges::find_if(rows, [&](const Row &one) { return encoding.name == one.name; });
    const QString name = shortEncodingName(encoding);
    if (row == std::end(rows) || row->language == nullptr)
        return name;
    return QStringLiteral("%1 (%2)").arg(EncodingName::tr(row->language), name);
}

} // namespace ui
