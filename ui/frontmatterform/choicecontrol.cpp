// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/choicecontrol.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace ui {

ChoiceControl::ChoiceControl(const FormContext &context, QWidget *parent)
    : FieldControl(context, parent)
    , m_box(new QComboBox)
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    // The words differ in length; the panel is as wide as it is.
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->popup()->setObjectName(QStringLiteral("completions"));
    // Scrolling the form over it changes no value.
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    showStartWhenLeft(*m_box->lineEdit());
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &FieldControl::valueEdited);
    connect(m_box, &QComboBox::textActivated, this, &FieldControl::valueEdited);
}

void ChoiceControl::setField(const app::Field &field, const app::FieldSpec &spec, const QString &)
{
    const QString text = field.texts.value(0);
    QStringList shown;
    for (int i = 0; i < m_box->count(); ++i)
        shown.append(m_box->itemText(i));
    if (shown != spec.choices) {
        const QSignalBlocker blocker(m_box);
        m_box->clear();
        m_box->addItems(spec.choices);
    }
    const auto index = static_cast<int>(spec.choices.indexOf(text));
    if (index != m_box->currentIndex()) {
        // The box writes its own text into the line, or none, and moves the cursor.
        const QSignalBlocker blocker(m_box);
        const int cursor = m_box->lineEdit()->cursorPosition();
        m_box->setCurrentIndex(index);
        m_box->lineEdit()->setText(text);
        m_box->lineEdit()->setCursorPosition(std::min<int>(cursor, static_cast<int>(text.size())));
    }
    showText(*m_box->lineEdit(), text);
}

void ChoiceControl::setHint(const QString &hint)
{
    m_box->lineEdit()->setPlaceholderText(hint);
}

QWidget &ChoiceControl::focusTarget()
{
    return *m_box;
}

bool ChoiceControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !m_box->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldControl::eventFilter(watched, event);
}

} // namespace ui
