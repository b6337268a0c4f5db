// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/generator.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace app {

/// What is wrong with a date in the eyes of a generator.
enum class DateTrouble {
    None,
    NoDate, ///< The name of an image, whatever a generator makes of its digits.
    NoSuchDay, ///< 31 February, 25 o'clock.
    BuildFails, ///< The generator stops at it (Jekyll, Eleventy).
    YearOne, ///< Hugo: unreadable, without a word.
    FileTime, ///< Hexo: unreadable, so the file's own time counts.
    OtherMoment, ///< Read as another moment than the one that is written.
    DayBefore, ///< Hexo: on a computer in UTC the post's address names another day.
    Future, ///< Left out of the site until then.
    Expired, ///< Left out of the site since then (Hugo).
};

/// How a generator reads one date.
struct DateReading {
    DateTrouble trouble = DateTrouble::None;
    QDateTime moment; ///< In the zone of the site; invalid where it can't be told.
    /// The same date in a way that is read as meant; empty where there is none to offer. It differs
    /// from what is written in as few characters as can be.
    QString better;

    bool operator==(const DateReading &) const = default;
};

/// What the reading of a date depends on besides its characters.
struct DateRules {
    Generator generator = Generator::None;
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< See SiteConfig.
    bool namesZone = false;
    bool publishesFuture = true;
    QDateTime now; ///< Invalid: nothing is in the future.
};

enum class DateQuotes { None, Some };

/// How the generator reads `text`, the value of `key` (`expiryDate` and the like mean other things
/// than `date`). Measured: Jekyll 4.3.1, Hugo 0.111.3, Hexo 8.1.2, Eleventy 3.1.8; of the other
/// generators nothing is claimed but that there is such a day.
[[nodiscard]] DateReading readDate(const QString &key, const QString &text, DateQuotes quotes,
                                   const DateRules &rules);

/// True for a key that generators read as a date, in any case: `date`, `lastmod`, `pubDate` …
[[nodiscard]] bool isDateKey(const QString &key);

} // namespace app
