// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/linecontrol.h"

#include "app/frontmatter/plaintext.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

void showText(QLineEdit &edit, const QString &text)
{
    if (edit.text() == text)
        return;
    const int cursor = edit.cursorPosition();
    edit.setText(text);
    edit.setCursorPosition(edit.hasFocus() ? std::min<int>(cursor, static_cast<int>(text.size()))
                                           : 0);
}

LineControl::LineControl(FieldKind kind, QWidget *parent)
    : FieldControl(parent)
    , m_kind(kind)
    , m_edit(new QLineEdit)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &LineControl::emitValue);
}

void LineControl::setField(const app::Field &field, const QString &)
{
    showText(*m_edit, field.texts.value(0));
}

QWidget &LineControl::focusTarget()
{
    return *m_edit;
}

void LineControl::emitValue(const QString &text)
{
    const bool isNumber
        = m_kind == FieldKind::Number && app::plainKind(text) == app::PlainKind::Number;
    if (isNumber)
        Q_EMIT valueEdited(QVariant::fromValue(app::ValueSource{text}));
    else
        Q_EMIT valueEdited(text);
}

} // namespace ui
