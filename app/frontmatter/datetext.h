// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <optional>

namespace app {

/// A date as it stands in a text: its parts and their notation. The parts are what the characters
/// say, whether or not a generator reads them so.
struct WrittenDate {
    int year = 0;
    int month = 0;
    int day = 0;
    QString separator; ///< Between year and month; empty in `20190926`, a blank beside names.
    bool isPadded = true; ///< Month and day have two digits.
    bool hasMonthName = false; ///< `Sep 26 2019`, `26 September 2019`.
    std::optional<QTime> time; ///< Invalid for 25:61.
    bool hasSeconds = false;
    QString timeSeparator; ///< Between day and time: `T` or blanks.
    std::optional<int> zone; ///< Seconds east of Greenwich.
    QString zoneText; ///< Blanks before it included: ` +0900`, `Z`.
    bool isWhole = true; ///< Nothing follows that was not understood.

    /// Invalid where there is no such day.
    [[nodiscard]] QDate date() const { return {year, month, day}; }
    [[nodiscard]] bool isValid() const { return date().isValid() && (!time || time->isValid()); }
};

/// Nothing where `text` does not start with a day: `2019-09-26 23:53`, `2019/9/6`, `2019.09.26`,
/// `Sep 26 2019`, `26 Sep 2019`, `20190926`.
[[nodiscard]] std::optional<WrittenDate> writtenDate(const QString &text);

/// writtenDate()'s day; invalid where there is none.
[[nodiscard]] QDate dayOfDate(const QString &text);

// Generators read the same characters as different moments, so nothing is reformatted: digits (and
// names of months) are replaced in place, all else stays.

/// `text` with another day; one without a day becomes `yyyy-MM-dd`.
[[nodiscard]] QString withDay(const QString &text, QDate day);

/// `text` with another time. A date without one gets ` HH:mm:ss`; a text without a day stays.
[[nodiscard]] QString withTime(const QString &text, QTime time);

/// `text` with the day and, where it has one, the time of `moment`: in the zone that is written,
/// else in that of `moment`.
[[nodiscard]] QString withMoment(const QString &text, const QDateTime &moment);

/// `+09:00` or, without the colon, `+0900`. `seconds` east of Greenwich.
enum class OffsetColon { With, Without };
[[nodiscard]] QString zoneOffset(int seconds, OffsetColon colon);

} // namespace app
