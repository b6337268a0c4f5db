// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagename.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace app {
namespace {

constexpr std::array imageSuffixes{
    QLatin1StringView("png"),  QLatin1StringView("jpg"),  QLatin1StringView("jpeg"),
    QLatin1StringView("jpe"),  QLatin1StringView("jfif"), QLatin1StringView("gif"),
    QLatin1StringView("webp"), QLatin1StringView("svg"),  QLatin1StringView("avif"),
    QLatin1StringView("bmp"),  QLatin1StringView("tif"),  QLatin1StringView("tiff"),
    QLatin1StringView("ico"),  QLatin1StringView("heic"), QLatin1StringView("apng")};

/// Splits before the last dot; a leading dot starts no suffix.
std::pair<QString, QString> splitSuffix(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0)
        return {name, {}};
    return {name.first(dot), name.sliced(dot)};
}

bool isKept(char32_t character)
{
    constexpr QStringView punctuation = u"-_.@+";
    return QChar::isLetterOrNumber(character) || QChar::isMark(character)
        || (character < 0x80 && punctuation.contains(QChar(static_cast<char16_t>(character))));
}

QString withoutForeignCharacters(const QString &name)
{
    QString result;
    for (const char32_t character : name.normalized(QString::NormalizationForm_C).toUcs4()) {
        // Joiners and direction marks are invisible: they would make two names look the same.
        if (QChar::category(character) == QChar::Other_Format)
            continue;
        if (isKept(character))
            result += QString::fromUcs4(&character, 1);
        else if (!result.endsWith(u'-'))
            result += u'-';
    }
    return result;
}

QString trimmedOf(QString text, QStringView leading, QStringView trailing)
{
    while (!text.isEmpty() && leading.contains(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && trailing.contains(text.back()))
        text.chop(1);
    return text;
}

bool isWindowsDevice(const QString &base)
{
    static const QRegularExpression device(
        QStringLiteral(R"(^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))"),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(base).hasMatch();
}

QString shortenedTo(QString text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes) {
        const bool isPair = text.size() > 1 && text.back().isLowSurrogate();
        text.chop(isPair ? 2 : 1);
    }
    return text;
}

} // namespace

bool hasImageSuffix(QStringView fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    if (dot < 0)
        return false;
    const QStringView suffix = fileName.sliced(dot + 1);
    return std::ranges::any_of(imageSuffixes, [suffix](QLatin1StringView known) {
        return suffix.compare(known, Qt::CaseInsensitive) == 0;
    });
}

QString safeImageName(const QString &name)
{
    const QString last = name.sliced(name.lastIndexOf(u'/') + 1);
    auto [base, suffix] = splitSuffix(withoutForeignCharacters(last));
    suffix = trimmedOf(suffix.toLower(), u".-", u".-");
    base = trimmedOf(base, u".-", u".- ");
    // Room for the number of unclashingName().
    constexpr qsizetype NumberBytes = 6;
    suffix = shortenedTo(suffix, 16);
    base = shortenedTo(base, MaximumNameBytes - NumberBytes - suffix.toUtf8().size() - 1);
    if (base.isEmpty())
        base = QStringLiteral("image");
    if (isWindowsDevice(base))
        base.prepend(QStringLiteral("image-"));
    return suffix.isEmpty() ? base : base + u'.' + suffix;
}

QString unclashingName(const QString &name, const QStringList &taken)
{
    const auto [base, suffix] = splitSuffix(name);
    QString candidate = name;
    for (int number = 2; taken.contains(candidate, Qt::CaseInsensitive); ++number)
        candidate = QStringLiteral("%1-%2%3").arg(base, QString::number(number), suffix);
    return candidate;
}

QString markdownDestination(const QString &path)
{
    QString result;
    for (const char32_t character : path.toUcs4()) {
        constexpr QStringView plain = u"-._~@+/";
        const bool isPlain = character < 0x80
            ? QChar::isLetterOrNumber(character)
                || plain.contains(QChar(static_cast<char16_t>(character)))
            : QChar::isPrint(character) && !QChar::isSpace(character);
        const QString text = QString::fromUcs4(&character, 1);
        result += isPlain ? text : QString::fromLatin1(text.toUtf8().toPercentEncoding());
    }
    return result;
}

QString postSlug(const QString &postFile)
{
    const QFileInfo file(postFile);
    const QString base = file.completeBaseName();
    const bool isIndex = base == u"index" || base == u"_index";
    QString slug = isIndex ? QFileInfo(file.absolutePath()).fileName() : base;
    static const QRegularExpression date(QStringLiteral(R"(^\d{4}-\d{1,2}-\d{1,2}-)"));
    slug.remove(date);
    // The dots of a title are no suffix.
    return safeImageName(slug.replace(u'.', u'-'));
}

} // namespace app
