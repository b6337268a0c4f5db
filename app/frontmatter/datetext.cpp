// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/datetext.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

namespace app {
namespace {

using namespace Qt::StringLiterals;

int monthOfName(const QString &name)
{
    for (int month = 1; month <= 12; ++month) {
        if (name == QLocale::c().monthName(month)
            || name == QLocale::c().monthName(month, QLocale::ShortFormat))
            return month;
    }
    return 0;
}

/// `month` in the length of the name `example`.
QString monthName(int month, const QString &example)
{
    const int exampleMonth = monthOfName(example);
    const bool isShort = example == QLocale::c().monthName(exampleMonth, QLocale::ShortFormat);
    return QLocale::c().monthName(month, isShort ? QLocale::ShortFormat : QLocale::LongFormat);
}

/// The day at the start of `text`: captures `year`, `month` (a number or a name) and `day`.
QRegularExpressionMatch matchDay(const QString &text)
{
    static const std::vector<QRegularExpression> patterns{
        QRegularExpression(u"^\\s*(?<year>\\d{4})(?<gap>\\D{1,3})(?<month>\\d{1,2})\\D{1,3}?"
                           u"(?<day>\\d{1,2})(?!\\d)"_s),
        QRegularExpression(u"^\\s*(?<year>\\d{4})(?<gap>)(?<month>\\d{2})(?<day>\\d{2})(?!\\d)"_s),
        QRegularExpression(u"^\\s*(?<month>[A-Z][a-z]{2,8})(?<gap>\\.? +)(?<day>\\d{1,2}),? +"
                           u"(?<year>\\d{4})(?!\\d)"_s),
        QRegularExpression(u"^\\s*(?<day>\\d{1,2})(?<gap> +)(?<month>[A-Z][a-z]{2,8})\\.?,? +"
                           u"(?<year>\\d{4})(?!\\d)"_s),
    };
    for (const QRegularExpression &pattern : patterns) {
        const QRegularExpressionMatch match = pattern.match(text);
        const QString month = match.captured(u"month");
        const bool isKnown
            = match.hasMatch() && (month.front().isDigit() || monthOfName(month) != 0);
        if (isKnown)
            return match;
    }
    return {};
}

/// The time behind the day that ends at `from`.
QRegularExpressionMatch matchTime(const QString &text, qsizetype from)
{
    static const QRegularExpression pattern(
        u"\\G(?<gap>[Tt]|[ \\t]+)(?<hour>\\d{1,2}):(?<minute>\\d{2})"
        u"(?::(?<second>\\d{2})(?:\\.\\d+)?)?"
        u"(?<zone>[ \\t]*(?:[Zz]|UTC|GMT|KST|JST|[-+]\\d{1,2}(?::?\\d{2})?))?(?=\\s|$)"_s);
    return pattern.match(text, from);
}

int secondsOfZone(const QString &text)
{
    const QString zone = text.trimmed().remove(u':');
    if (zone == u"KST" || zone == u"JST")
        return 9 * 3600;
    const bool isOffset = zone.startsWith(u'+') || zone.startsWith(u'-');
    if (!isOffset)
        return 0;
    const bool hasMinutes = zone.size() > 3;
    const int hours = zone.mid(1, hasMinutes ? zone.size() - 3 : -1).toInt();
    const int seconds = hours * 3600 + (hasMinutes ? zone.right(2).toInt() * 60 : 0);
    return zone.startsWith(u'-') ? -seconds : seconds;
}

/// `number` with as many digits as `example` has at least.
QString digits(int number, const QString &example)
{
    return u"%1"_s.arg(number, static_cast<int>(example.size()), 10, QChar(u'0'));
}

/// `number` in two digits where `example` has two, else in as few as it needs.
QString dayDigits(int number, const QString &example)
{
    return example.size() == 2 ? digits(number, example) : QString::number(number);
}

} // namespace

std::optional<WrittenDate> writtenDate(const QString &text)
{
    const QRegularExpressionMatch day = matchDay(text);
    if (!day.hasMatch())
        return std::nullopt;
    WrittenDate written;
    const QString month = day.captured(u"month");
    written.hasMonthName = !month.front().isDigit();
    written.year = day.captured(u"year").toInt();
    written.month = written.hasMonthName ? monthOfName(month) : month.toInt();
    written.day = day.captured(u"day").toInt();
    written.separator = day.captured(u"gap");
    written.isPadded
        = (written.hasMonthName || month.size() == 2) && day.capturedLength(u"day") == 2;
    qsizetype end = day.capturedEnd();
    if (const QRegularExpressionMatch time = matchTime(text, end); time.hasMatch()) {
        written.time = QTime(time.captured(u"hour").toInt(), time.captured(u"minute").toInt(),
                             time.captured(u"second").toInt());
        written.hasSeconds = time.capturedLength(u"second") > 0;
        written.timeSeparator = time.captured(u"gap");
        written.zoneText = time.captured(u"zone");
        if (!written.zoneText.isEmpty())
            written.zone = secondsOfZone(written.zoneText);
        end = time.capturedEnd();
    }
    written.isWhole = QStringView(text).sliced(end).trimmed().isEmpty();
    return written;
}

QDate dayOfDate(const QString &text)
{
    const std::optional<WrittenDate> written = writtenDate(text);
    return written ? written->date() : QDate();
}

QString withDay(const QString &text, QDate day)
{
    const QRegularExpressionMatch match = matchDay(text);
    if (!match.hasMatch())
        return day.toString(Qt::ISODate);
    const QString month = match.captured(u"month");
    std::vector<std::pair<QString, QString>> parts{
        {u"year"_s, digits(day.year(), match.captured(u"year"))},
        {u"month"_s,
         month.front().isDigit() ? dayDigits(day.month(), month) : monthName(day.month(), month)},
        {u"day"_s, dayDigits(day.day(), match.captured(u"day"))},
    };
    // From the last to the first, so that positions hold.
    std::ranges::sort(parts, std::ranges::greater(),
                      [&match](const auto &part) { return match.capturedStart(part.first); });
    QString result = text;
    for (const auto &[name, written] : parts)
        result.replace(match.capturedStart(name), match.capturedLength(name), written);
    return result;
}

QString withTime(const QString &text, QTime time)
{
    const QRegularExpressionMatch day = matchDay(text);
    if (!day.hasMatch())
        return text;
    const QRegularExpressionMatch match = matchTime(text, day.capturedEnd());
    if (!match.hasMatch())
        return QString(text).insert(day.capturedEnd(), time.toString(u" HH:mm:ss"));
    QString result = text;
    if (match.capturedLength(u"second") > 0)
        result.replace(match.capturedStart(u"second"), 2, time.toString(u"ss"));
    result.replace(match.capturedStart(u"minute"), 2, time.toString(u"mm"));
    const QString hour = match.captured(u"hour");
    return result.replace(match.capturedStart(u"hour"), hour.size(), dayDigits(time.hour(), hour));
}

QString withMoment(const QString &text, const QDateTime &moment)
{
    const std::optional<WrittenDate> written = writtenDate(text);
    if (!written)
        return text;
    const QDateTime there = written->zone ? moment.toOffsetFromUtc(*written->zone) : moment;
    const QString result = withDay(text, there.date());
    return written->time ? withTime(result, there.time()) : result;
}

QString zoneOffset(int seconds, OffsetColon colon)
{
    const int minutes = std::abs(seconds) / 60;
    return u"%1%2%3%4"_s.arg(QLatin1Char(seconds < 0 ? '-' : '+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(colon == OffsetColon::With ? u":"_s : QString())
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace app
