// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

namespace app {

/// The day in a date as it is written, whatever follows it: `2019-09-26 23:53`, `2019/9/6`,
/// `2019.09.26`, `Sep 26 2019`. Invalid where there is none.
[[nodiscard]] QDate dayOfDate(const QString &text);

/// `text` with another day, its own style kept: digits are replaced in place, time and zone stay.
/// Generators read the same characters as different moments, so nothing is reformatted. A text
/// without a day becomes `yyyy-MM-dd`.
[[nodiscard]] QString withDay(const QString &text, QDate day);

} // namespace app
