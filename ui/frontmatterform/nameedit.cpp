// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/nameedit.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace ui {

NameEdit::NameEdit(const QString &name, QWidget *parent)
    : QLineEdit(name, parent)
{ }

void NameEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isAccepted = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isAccepted && event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const QString name = text().trimmed();
    if (isAccepted && !name.isEmpty())
        Q_EMIT named(name);
    else
        Q_EMIT cancelled();
}

void NameEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const bool isLeft = event->reason() != Qt::PopupFocusReason // Its own menu, its offers.
        && event->reason() != Qt::ActiveWindowFocusReason;
    if (isLeft)
        Q_EMIT cancelled();
}

} // namespace ui
