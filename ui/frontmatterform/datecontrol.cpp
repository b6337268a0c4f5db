// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/datecontrol.h"

#include "app/frontmatter/datetext.h"
#include "app/frontmatter/plaintext.h"
#include "ui/frontmatterform/linecontrol.h"
#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace ui {

using namespace Qt::StringLiterals;

DateControl::DateControl(const ThemeController &theme, QWidget *parent)
    : FieldControl(parent)
    , m_theme(theme)
    , m_edit(new QLineEdit)
    , m_button(new QToolButton)
{
    m_edit->setPlaceholderText(u"2026-01-31"_s);
    m_button->setToolTip(tr("Choose the day"));
    m_button->setAccessibleName(tr("Choose the day"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_button);
    connect(m_edit, &QLineEdit::textEdited, this, &DateControl::emitValue);
    connect(m_button, &QToolButton::clicked, this, &DateControl::showCalendar);
    connect(&theme, &ThemeController::themeChanged, this, &DateControl::updateIcon);
    updateIcon();
}

void DateControl::setField(const app::Field &field, const QString &)
{
    m_isQuoted = field.style == app::ValueStyle::SingleQuoted
        || field.style == app::ValueStyle::DoubleQuoted;
    showText(*m_edit, field.texts.value(0));
}

QWidget &DateControl::focusTarget()
{
    return *m_edit;
}

void DateControl::updateIcon()
{
    m_button->setIcon(icon("calendar"_L1, m_theme.theme()));
}

void DateControl::showCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const QDate day = app::dayOfDate(m_edit->text());
    calendar->setSelectedDate(day.isValid() ? day : QDate::currentDate());
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::clicked, this, &DateControl::setDay);
    connect(calendar, &QCalendarWidget::activated, this, &DateControl::setDay);
    connect(calendar, &QCalendarWidget::clicked, menu, &QMenu::close);
    connect(calendar, &QCalendarWidget::activated, menu, &QMenu::close);
    menu->popup(m_button->mapToGlobal(
        QPoint(m_button->width() - menu->sizeHint().width(), m_button->height() + 4)));
    calendar->setFocus();
}

void DateControl::setDay(QDate day)
{
    const QString text = app::withDay(m_edit->text(), day);
    if (text == m_edit->text())
        return;
    m_edit->setText(text);
    emitValue(text);
}

void DateControl::emitValue(const QString &text)
{
    const bool isPlainDate = !m_isQuoted && app::plainKind(text) == app::PlainKind::Date
        && app::canStandPlain(text, false);
    if (text.isEmpty())
        Q_EMIT valueEdited(QVariant());
    else if (isPlainDate)
        Q_EMIT valueEdited(QVariant::fromValue(app::ValueSource{text}));
    else
        Q_EMIT valueEdited(text);
}

} // namespace ui
