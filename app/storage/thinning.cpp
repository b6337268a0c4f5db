// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/thinning.h"

#include <QTimeZone>

#include <utility>

namespace app {

namespace {

constexpr qint64 SecondsOfDay = 24 * 60 * 60;
constexpr qint64 DaysOfMonth = 30;

/// Versions of one such period are represented by the last of them.
struct Period {
    int year = 0;
    int week = 0; ///< 0 where the period is a day.
    int day = 0; ///< Of the year; 0 where the period is a week.

    bool operator==(const Period &) const = default;
};

Period periodOf(const QDateTime &time, qint64 age)
{
    const QDate date = time.date();
    if (age <= DaysOfMonth * SecondsOfDay)
        return {date.year(), 0, date.dayOfYear()};
    int year = 0;
    const int week = date.weekNumber(&year);
    return {year, week, 0};
}

} // namespace

QList<qsizetype> superfluousVersions(const QList<QDateTime> &times, const QDateTime &now, int days)
{
    QList<qsizetype> superfluous;
    Period last;
    for (qsizetype i = 0; i < times.size(); ++i) {
        const QDateTime time = times[i].toTimeZone(now.timeZone());
        const qint64 age = time.secsTo(now);
        if (age <= SecondsOfDay)
            continue; // What a wrong clock dated in the future, too.
        const bool isTooOld = days > 0 && age > days * SecondsOfDay;
        const Period period = periodOf(time, age);
        const bool isRepresented = std::exchange(last, period) == period;
        if (i > 0 && (isTooOld || isRepresented))
            superfluous.append(i);
    }
    return superfluous;
}

} // namespace app
