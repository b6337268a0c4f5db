// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/monthview.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QLocale>
#include <QSpinBox>
#include <QTextCharFormat>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

MonthView::MonthView(const Theme &theme, QWidget *parent)
    : QCalendarWidget(parent)
{
    setVerticalHeaderFormat(NoVerticalHeader);
    setFirstDayOfWeek(QLocale().firstDayOfWeek());
    orderTitle();
    dress(theme);
    connect(this, &QCalendarWidget::currentPageChanged, this, &MonthView::showYear);
    showYear();
}

/// Qt's parts have names, of which there may be none in another version of it: then it stays as Qt
/// made it.
void MonthView::orderTitle()
{
    auto *bar = findChild<QWidget *>(u"qt_calendar_navigationbar"_s);
    auto *month = findChild<QToolButton *>(u"qt_calendar_monthbutton"_s);
    auto *year = findChild<QToolButton *>(u"qt_calendar_yearbutton"_s);
    auto *layout = bar != nullptr ? qobject_cast<QBoxLayout *>(bar->layout()) : nullptr;
    const QString format = QLocale().dateFormat(QLocale::LongFormat);
    if (layout == nullptr || month == nullptr || year == nullptr
        || format.indexOf(u'y') > format.indexOf(u'M'))
        return;
    layout->removeWidget(year);
    layout->insertWidget(layout->indexOf(month), year);
}

void MonthView::showYear()
{
    //: The year in the title of a calendar, beside the month.
    const QString pattern = tr("%1", "year");
    if (auto *button = findChild<QToolButton *>(u"qt_calendar_yearbutton"_s))
        button->setText(pattern.arg(yearShown()));
    if (auto *edit = findChild<QSpinBox *>(u"qt_calendar_yearedit"_s))
        edit->setSuffix(pattern.section(u"%1"_s, 1));
}

void MonthView::dress(const Theme &theme)
{
    if (auto *button = findChild<QToolButton *>(u"qt_calendar_prevmonth"_s))
        button->setIcon(icon("chevron-left"_L1, theme));
    if (auto *button = findChild<QToolButton *>(u"qt_calendar_nextmonth"_s))
        button->setIcon(icon("chevron-right"_L1, theme));
    QTextCharFormat header;
    header.setForeground(theme.mutedText);
    header.setBackground(theme.raised);
    setHeaderTextFormat(header);
    QTextCharFormat workday;
    workday.setForeground(theme.text);
    for (int day = Qt::Monday; day <= Qt::Saturday; ++day)
        setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(day), workday);
    QTextCharFormat sunday;
    sunday.setForeground(theme.error);
    setWeekdayTextFormat(Qt::Sunday, sunday);
}

} // namespace ui
