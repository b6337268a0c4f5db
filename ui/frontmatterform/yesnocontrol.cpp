// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/yesnocontrol.h"

#include "app/frontmatter/plaintext.h"
#include "ui/frontmatterform/switch.h"

#include <QHBoxLayout>

namespace ui {

YesNoControl::YesNoControl(const FormContext &context, QWidget *parent)
    : FieldControl(context, parent)
    , m_switch(new Switch(context.theme))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_switch, 0, Qt::AlignRight);
    connect(m_switch, &Switch::clicked, this, &FieldControl::valueEdited);
}

void YesNoControl::setField(const app::Field &field, const app::FieldSpec &, const QString &)
{
    m_switch->setChecked(app::booleanOfWord(field.texts.value(0)).value_or(false));
    m_switch->update(); // The slot of a value that is not written looks another way.
}

QWidget &YesNoControl::focusTarget()
{
    return *m_switch;
}

} // namespace ui
