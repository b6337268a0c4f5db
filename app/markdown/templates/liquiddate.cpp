// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/liquiddate.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace app::templates {
namespace {

std::optional<QDateTime> readDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto group = [&match](int i) {
        return match.captured(i).toInt();
    };
    const QDate day(group(1), group(2), group(3));
    const QTime time(group(4), group(5), group(6));
    return day.isValid() && time.isValid() ? std::optional(QDateTime(day, time, Qt::UTC))
                                           : std::nullopt;
}

QString padded(int number, int width, bool isPadded, QChar with = u'0')
{
    return isPadded ? QStringLiteral("%1").arg(number, width, 10, with) : QString::number(number);
}

std::optional<QString> directive(QChar letter, const QDateTime &moment, bool isPadded)
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QDate day = moment.date();
    const QTime time = moment.time();
    switch (letter.unicode()) {
    case u'Y':
        return QString::number(day.year());
    case u'y':
        return padded(day.year() % 100, 2, isPadded);
    case u'm':
        return padded(day.month(), 2, isPadded);
    case u'd':
        return padded(day.day(), 2, isPadded);
    case u'e':
        return padded(day.day(), 2, isPadded, u' ');
    case u'j':
        return padded(day.dayOfYear(), 3, isPadded);
    case u'H':
        return padded(time.hour(), 2, isPadded);
    case u'I':
        return padded((time.hour() + 11) % 12 + 1, 2, isPadded);
    case u'M':
        return padded(time.minute(), 2, isPadded);
    case u'S':
        return padded(time.second(), 2, isPadded);
    case u'p':
        return time.hour() < 12 ? QStringLiteral("AM") : QStringLiteral("PM");
    case u'B':
        return english.monthName(day.month());
    case u'b':
    case u'h':
        return english.monthName(day.month(), QLocale::ShortFormat);
    case u'A':
        return english.dayName(day.dayOfWeek());
    case u'a':
        return english.dayName(day.dayOfWeek(), QLocale::ShortFormat);
    case u'F':
        return day.toString(Qt::ISODate);
    case u'T':
        return time.toString(QStringLiteral("HH:mm:ss"));
    case u'R':
        return time.toString(QStringLiteral("HH:mm"));
    case u'%':
        return QStringLiteral("%");
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<QString> formattedDate(const QString &date, const QString &format)
{
    const std::optional<QDateTime> moment = readDate(date);
    if (!moment)
        return std::nullopt;
    QString text;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format[i] != u'%' || i + 1 >= format.size()) {
            text += format[i];
            continue;
        }
        const bool isPadded = format[++i] != u'-';
        if (!isPadded && ++i >= format.size())
            return std::nullopt;
        const std::optional<QString> part = directive(format[i], *moment, isPadded);
        if (!part)
            return std::nullopt;
        text += *part;
    }
    return text;
}

} // namespace app::templates
