// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/linebuttoncontrol.h"

#include "ui/theme/themecontroller.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

LineButtonControl::LineButtonControl(const QString &words, const FormContext &context,
                                     QWidget *parent)
    : FieldControl(context, parent)
    , m_edit(new QLineEdit)
    , m_button(new QToolButton)
{
    showStartWhenLeft(*m_edit);
    m_button->setToolTip(words);
    m_button->setAccessibleName(words);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_button);
    connect(m_edit, &QLineEdit::textEdited, this, &LineButtonControl::write);
    connect(m_button, &QToolButton::clicked, this, [this] { press(); });
    connect(&context.theme, &ThemeController::themeChanged, this, [this] { updateButton(); });
}

void LineButtonControl::setField(const app::Field &field, const app::FieldSpec &, const QString &)
{
    showText(*m_edit, field.texts.value(0));
    updateButton();
}

void LineButtonControl::setHint(const QString &hint)
{
    m_edit->setPlaceholderText(hint);
}

QWidget &LineButtonControl::focusTarget()
{
    return *m_edit;
}

QString LineButtonControl::text() const
{
    return m_edit->text();
}

void LineButtonControl::write(const QString &text)
{
    showText(*m_edit, text);
    updateButton();
    Q_EMIT valueEdited(text);
}

} // namespace ui
