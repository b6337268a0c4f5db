// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCalendarWidget>

namespace ui {

struct Theme;

/// The days of a month, titled in the order of the language ('2019년 9월', 'September 2019') and in
/// the theme's colours and icons, as Qt's own calendar is not.
class MonthView final : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit MonthView(const Theme &theme, QWidget *parent = nullptr);

private:
    void orderTitle();
    void showYear();
    void dress(const Theme &theme);
};

} // namespace ui
