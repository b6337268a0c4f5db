// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// How a site writes days, learned from one that is known.
struct DateShape {
    QString language; ///< Of the names of months and weekdays: "en".
    /// The text with `{yyyy}`, `{MMMM}`, `{MMM}`, `{MM}`, `{M}`, `{dd}`, `{d}`, `{dddd}`, `{ddd}`
    /// (the letters of QLocale's formats) in place of the day's parts.
    QString text;

    bool operator==(const DateShape &) const = default;
};

/// `text` as a model for other days; nothing where `day` does not stand in it in a way that sites
/// use ("Mar 2, 2026", "2 March 2026", "2026.03.02", "2026년 3월 2일" …) or the text has braces.
/// `languages`: whose names of months are known besides the English ones.
[[nodiscard]] std::optional<DateShape> dateShape(const QString &text, QDate day,
                                                 const QStringList &languages);

} // namespace app
