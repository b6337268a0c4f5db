// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/linecontrol.h"

#include "app/fields/typedvalue.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

LineControl::LineControl(app::FieldType type, const FormContext &context, QWidget *parent)
    : FieldControl(context, parent)
    , m_type(type)
    , m_edit(new QLineEdit)
{
    showStartWhenLeft(*m_edit);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        Q_EMIT valueEdited(app::typedValue(text, m_type, m_field, m_context.format));
    });
}

void LineControl::setField(const app::Field &field, const app::FieldSpec &, const QString &)
{
    m_field = field;
    showText(*m_edit, field.texts.value(0));
}

void LineControl::setHint(const QString &hint)
{
    m_edit->setPlaceholderText(hint);
}

QWidget &LineControl::focusTarget()
{
    return *m_edit;
}

} // namespace ui
