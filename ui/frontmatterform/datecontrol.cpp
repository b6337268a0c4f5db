// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/datecontrol.h"

#include "app/fields/typedvalue.h"
#include "app/frontmatter/datetext.h"
#include "ui/frontmatterform/datepopup.h"
#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

DateControl::DateControl(const FormContext &context, QWidget *parent)
    : FieldControl(context, parent)
    , m_edit(new QLineEdit)
    , m_button(new QToolButton)
{
    m_button->setToolTip(tr("Choose day and time (F4)"));
    m_button->setAccessibleName(tr("Choose day and time"));
    m_edit->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_button);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        Q_EMIT valueEdited(app::typedValue(text, app::FieldType::Date, m_field, m_context.format));
    });
    connect(m_button, &QToolButton::clicked, this, &DateControl::showCalendar);
    connect(&context.theme, &ThemeController::themeChanged, this, &DateControl::updateIcon);
    updateIcon();
}

void DateControl::setField(const app::Field &field, const app::FieldSpec &, const QString &)
{
    m_field = field;
    const QString text = field.texts.value(0);
    showText(*m_edit, text);
    if (text.isEmpty())
        m_edit->setPlaceholderText(startText());
}

QWidget &DateControl::focusTarget()
{
    return *m_edit;
}

bool DateControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F4) {
        showCalendar();
        return true;
    }
    return FieldControl::eventFilter(watched, event);
}

void DateControl::updateIcon()
{
    m_button->setIcon(icon("calendar"_L1, m_context.theme.theme()));
}

/// What an empty field starts from: now, in the blog's way of writing.
QString DateControl::startText() const
{
    return app::newDate(m_context.blog, m_field.key, QDateTime::currentDateTime());
}

void DateControl::showCalendar()
{
    const QString text = m_edit->text();
    const QString start = app::writtenDate(text) ? text : startText();
    auto *popup = new DatePopup(start, m_context.blog.config.zone, m_context.theme.theme(), this);
    connect(popup, &DatePopup::textChosen, this, &DateControl::setText);
    popup->showBelow(*m_button);
}

void DateControl::setText(const QString &text)
{
    if (text == m_edit->text())
        return;
    m_edit->setText(text);
    Q_EMIT valueEdited(app::typedValue(text, app::FieldType::Date, m_field, m_context.format));
}

} // namespace ui
