// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/editor/linejump.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSpinBox>

namespace ui {
namespace {

constexpr int Margin = 12;

} // namespace

LineJump::LineJump(QWidget &text)
    : QFrame(&text)
    , m_number(new QSpinBox(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    auto *label = new QLabel(tr("Go to line"), this);
    label->setBuddy(m_number);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setMinimumWidth(72);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Margin, Margin / 2, Margin / 2, Margin / 2);
    row->addWidget(label);
    row->addWidget(m_number);
    m_number->installEventFilter(this);
    hide();
}

void LineJump::ask(int current, int last)
{
    m_number->setRange(1, last);
    m_number->setValue(current);
    m_number->setSuffix(tr(" of %1").arg(last));
    adjustSize();
    move(parentWidget()->width() - width() - 2 * Margin, Margin);
    show();
    raise();
    m_number->setFocus();
    m_number->selectAll();
}

bool LineJump::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    m_number->interpretText();
    close();
    if (key != Qt::Key_Escape)
        Q_EMIT lineChosen(m_number->value());
    return true;
}

void LineJump::close()
{
    hide();
    parentWidget()->setFocus();
}

} // namespace ui
