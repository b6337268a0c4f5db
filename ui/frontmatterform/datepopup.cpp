// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/datepopup.h"

#include "app/frontmatter/datetext.h"

#include <QCalendarWidget>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

/// The month before the year, or behind it, as the language has it: '2019년 9월'.
void orderTitle(QCalendarWidget &calendar, const QString &yearPattern)
{
    auto *bar = calendar.findChild<QWidget *>(u"qt_calendar_navigationbar"_s);
    auto *month = calendar.findChild<QToolButton *>(u"qt_calendar_monthbutton"_s);
    auto *year = calendar.findChild<QToolButton *>(u"qt_calendar_yearbutton"_s);
    auto *yearEdit = calendar.findChild<QSpinBox *>(u"qt_calendar_yearedit"_s);
    auto *layout = bar != nullptr ? qobject_cast<QBoxLayout *>(bar->layout()) : nullptr;
    if (layout == nullptr || month == nullptr || year == nullptr || yearEdit == nullptr)
        return; // Another Qt, which may do so itself.
    const QString format = QLocale().dateFormat(QLocale::LongFormat);
    if (format.indexOf(u'y') < format.indexOf(u'M')) {
        layout->removeWidget(year);
        layout->insertWidget(layout->indexOf(month), year);
    }
    yearEdit->setSuffix(yearPattern.section(u"%1"_s, 1));
    const auto showYear = [&calendar, year, yearPattern] {
        year->setText(yearPattern.arg(calendar.yearShown()));
    };
    QObject::connect(&calendar, &QCalendarWidget::currentPageChanged, year, showYear);
    showYear();
}

} // namespace

DatePopup::DatePopup(const QString &text, const QTimeZone &zone, QWidget *parent)
    : PopupFrame(parent)
    , m_text(text)
    , m_zone(zone)
    , m_calendar(new QCalendarWidget)
    , m_time(new QTimeEdit)
{
    const app::WrittenDate written = app::writtenDate(text).value_or(app::WrittenDate{});
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_calendar->setAccessibleName(tr("Day"));
    if (written.date().isValid())
        m_calendar->setSelectedDate(written.date());
    //: The year in the title of a calendar, beside the month.
    orderTitle(*m_calendar, tr("%1", "year"));
    m_time->setDisplayFormat(written.hasSeconds ? u"HH:mm:ss"_s : u"HH:mm"_s);
    m_time->setTime(written.time.value_or(QTime(0, 0)));
    m_time->setAccessibleName(tr("Time"));
    auto *now = new QPushButton(tr("Now"));
    auto *zoneLabel = new QLabel(zoneWords());
    zoneLabel->setObjectName(u"mutedLabel"_s);
    auto *clock = new QHBoxLayout;
    clock->setContentsMargins(8, 0, 8, 8);
    clock->setSpacing(8);
    clock->addWidget(m_time);
    clock->addWidget(zoneLabel, 1);
    clock->addWidget(now);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_calendar);
    layout->addLayout(clock);
    connect(m_calendar, &QCalendarWidget::clicked, this,
            [this](QDate day) { choose(app::withDay(m_text, day)); });
    connect(m_calendar, &QCalendarWidget::activated, this, [this](QDate day) {
        choose(app::withDay(m_text, day));
        close();
    });
    connect(m_time, &QTimeEdit::timeChanged, this,
            [this](QTime time) { choose(app::withTime(m_text, time)); });
    connect(now, &QPushButton::clicked, this, &DatePopup::chooseNow);
}

void DatePopup::showBelow(const QWidget &button)
{
    PopupFrame::showBelow(button);
    m_calendar->setFocus();
}

void DatePopup::keyPressEvent(QKeyEvent *event)
{
    const bool isDone = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isDone)
        close();
    else
        PopupFrame::keyPressEvent(event);
}

void DatePopup::choose(const QString &text)
{
    m_text = text;
    Q_EMIT textChosen(text);
}

void DatePopup::chooseNow()
{
    choose(app::withMoment(m_text, QDateTime::currentDateTime().toTimeZone(m_zone)));
    close();
}

/// The zone of the clock: that which is written, else the site's.
QString DatePopup::zoneWords() const
{
    const std::optional<app::WrittenDate> written = app::writtenDate(m_text);
    if (written && written->zone)
        return written->zoneText.trimmed();
    return QString::fromLatin1(m_zone.id());
}

} // namespace ui
