// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/datepopup.h"

#include "app/frontmatter/datetext.h"
#include "ui/frontmatterform/monthview.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

DatePopup::DatePopup(const QString &text, const QTimeZone &zone, const Theme &theme,
                     QWidget *parent)
    : PopupFrame(parent)
    , m_text(text)
    , m_zone(zone)
    , m_calendar(new MonthView(theme))
    , m_time(new QTimeEdit)
{
    const app::WrittenDate written = app::writtenDate(text).value_or(app::WrittenDate{});
    m_calendar->setAccessibleName(tr("Day"));
    if (written.date().isValid())
        m_calendar->setSelectedDate(written.date());
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
