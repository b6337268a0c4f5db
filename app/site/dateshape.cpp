// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/dateshape.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// The first that fits is taken. Where a day of two digits fits both, the more usual one comes
/// first: padded among numbers, not padded beside a month's name.
const QStringList &dayFormats()
{
    static const QStringList formats{
        u"yyyy-MM-dd"_s,     u"yyyy-M-d"_s,         u"yyyy/MM/dd"_s,    u"yyyy/M/d"_s,
        u"yyyy.MM.dd"_s,     u"yyyy.M.d"_s,         u"yyyy. MM. dd"_s,  u"yyyy. M. d"_s,
        u"yyyy년 M월 d일"_s, u"yyyy년 MM월 dd일"_s, u"yyyy년M월d일"_s,  u"yyyy年M月d日"_s,
        u"yyyy年MM月dd日"_s, u"MMMM d, yyyy"_s,     u"MMMM dd, yyyy"_s, u"MMM d, yyyy"_s,
        u"MMM dd, yyyy"_s,   u"MMM. d, yyyy"_s,     u"d MMMM yyyy"_s,   u"dd MMMM yyyy"_s,
        u"d MMM yyyy"_s,     u"dd MMM yyyy"_s,      u"d MMM, yyyy"_s,   u"dd MMM, yyyy"_s,
        u"d. MMMM yyyy"_s,   u"MMMM d yyyy"_s,      u"MMM d yyyy"_s,    u"MMM dd yyyy"_s,
        u"dd.MM.yyyy"_s,     u"d.M.yyyy"_s,         u"dd/MM/yyyy"_s,    u"MM/dd/yyyy"_s,
        u"dd-MM-yyyy"_s,     u"MMM-dd-yyyy"_s,
    };
    return formats;
}

/// "{MMM} {d}, {yyyy}" for "MMM d, yyyy".
QString withBraces(QString format)
{
    static const QRegularExpression part(u"(y+|M+|d+)"_s);
    return format.replace(part, u"{\\1}"_s);
}

QRegularExpression wholeWord(const QString &word)
{
    return QRegularExpression(u"(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(word)),
                              QRegularExpression::UseUnicodePropertiesOption);
}

/// The name of `day`'s weekday in `text`: how it is written, and in what language.
struct Weekday {
    QString name;
    QString format;
    QString language;
};

std::optional<Weekday> weekdayIn(const QString &text, QDate day, const QStringList &languages)
{
    for (const QString &language : languages) {
        for (const QString &format : {u"dddd"_s, u"ddd"_s}) {
            const QString name = QLocale(language).toString(day, format);
            if (name.size() > 1 && text.contains(wholeWord(name)))
                return Weekday{name, format, language};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<DateShape> dateShape(const QString &text, QDate day, const QStringList &languages)
{
    if (!day.isValid() || text.contains(u'{') || !text.contains(QString::number(day.year())))
        return std::nullopt;
    const QStringList known = QStringList{u"en"_s} + languages;
    for (const QString &language : known) {
        for (const QString &format : dayFormats()) {
            const QString written = QLocale(language).toString(day, format);
            const QRegularExpression whole(
                u"(?<![\\w.])%1(?!\\d)"_s.arg(QRegularExpression::escape(written)),
                QRegularExpression::UseUnicodePropertiesOption);
            if (!text.contains(whole))
                continue;
            DateShape shape{language, QString(text).replace(whole, withBraces(format))};
            // A weekday beside the day belongs to it, and tells the language of one in digits.
            const bool isInDigits = !format.contains(u"MMM");
            const auto weekday = weekdayIn(text, day, isInDigits ? known : QStringList{language});
            if (weekday) {
                shape.language = weekday->language;
                shape.text.replace(wholeWord(weekday->name), u'{' + weekday->format + u'}');
            }
            return shape;
        }
    }
    return std::nullopt;
}

} // namespace app
