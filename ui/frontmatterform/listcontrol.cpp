// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/listcontrol.h"

#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int LineSpacing = 4;

} // namespace

ListControl::ListControl(const FormContext &context, QWidget *parent)
    : FieldControl(context, parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(LineSpacing);
    keepSpareLine();
}

void ListControl::setField(const app::Field &field, const app::FieldSpec &, const QString &)
{
    setLines(app::itemsOf(field));
}

void ListControl::setHint(const QString &hint)
{
    m_hint = hint;
    nameLines();
}

QWidget &ListControl::focusTarget()
{
    return *m_edits.first();
}

/// An empty line that is being begun is not in the text yet and stays.
void ListControl::setLines(const QStringList &wanted)
{
    if (wanted == lines())
        return;
    while (m_edits.size() < wanted.size())
        insertLine(m_edits.size());
    while (m_edits.size() > wanted.size() + 1)
        removeLine(m_edits.size() - 1);
    for (qsizetype i = 0; i < m_edits.size(); ++i)
        showText(*m_edits.at(i), wanted.value(i));
    keepSpareLine();
}

/// The last line is empty: to go on in.
void ListControl::keepSpareLine()
{
    if (m_edits.isEmpty() || !m_edits.last()->text().isEmpty())
        insertLine(m_edits.size());
}

QStringList ListControl::lines() const
{
    QStringList lines;
    for (const QLineEdit *edit : m_edits) {
        if (!edit->text().isEmpty())
            lines.append(edit->text());
    }
    return lines;
}

void ListControl::insertLine(qsizetype index)
{
    auto *edit = new QLineEdit(this);
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, &ListControl::emitValue);
    showStartWhenLeft(*edit);
    addClearing(*edit);
    m_edits.insert(index, edit);
    m_layout->insertWidget(static_cast<int>(index), edit);
    edit->show();
    nameLines();
}

/// Qt's own button for it is a black disc.
void ListControl::addClearing(QLineEdit &edit)
{
    QAction *action = edit.addAction(QIcon(), QLineEdit::TrailingPosition);
    action->setToolTip(tr("Take this line out"));
    action->setVisible(false);
    const auto update = [&edit, action] {
        action->setVisible(!edit.text().isEmpty());
    };
    const auto draw = [this, action] {
        action->setIcon(icon("x"_L1, m_context.theme.theme().mutedText));
    };
    draw();
    connect(&edit, &QLineEdit::textChanged, action, update);
    connect(&m_context.theme, &ThemeController::themeChanged, action, draw);
    connect(action, &QAction::triggered, this, [this, &edit] {
        edit.clear();
        emitValue();
    });
}

void ListControl::removeLine(qsizetype index)
{
    QLineEdit *edit = m_edits.takeAt(index);
    m_layout->removeWidget(edit);
    edit->hide();
    edit->deleteLater();
    nameLines();
}

void ListControl::emitValue()
{
    keepSpareLine();
    Q_EMIT valueEdited(lines());
}

void ListControl::nameLines()
{
    for (qsizetype i = 0; i < m_edits.size(); ++i) {
        const bool isSpare = i > 0 && i == m_edits.size() - 1;
        m_edits.at(i)->setPlaceholderText(m_edits.size() == 1 ? m_hint
                                              : isSpare       ? tr("Another line")
                                                              : QString());
        if (i > 0)
            m_edits.at(i)->setAccessibleName(
                tr("%1, line %2").arg(m_edits.first()->accessibleName()).arg(i + 1));
    }
}

bool ListControl::eventFilter(QObject *watched, QEvent *event)
{
    auto *edit = qobject_cast<QLineEdit *>(watched);
    if (event->type() != QEvent::KeyPress || edit == nullptr)
        return FieldControl::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const qsizetype index = m_edits.indexOf(edit);
    const qsizetype last = m_edits.size() - 1;
    const bool isPlain = key->modifiers() == Qt::NoModifier;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (!edit->text().isEmpty() && !m_edits.at(index + 1)->text().isEmpty())
            insertLine(index + 1);
        m_edits.at(std::min(index + 1, m_edits.size() - 1))->setFocus();
        return true;
    }
    if (key->key() == Qt::Key_Backspace && edit->text().isEmpty() && last > 0) {
        m_edits.at(index == 0 ? 1 : index - 1)->setFocus();
        if (index < last)
            removeLine(index);
        return true;
    }
    if (isPlain && key->key() == Qt::Key_Up && index > 0) {
        m_edits.at(index - 1)->setFocus();
        return true;
    }
    if (isPlain && key->key() == Qt::Key_Down && index < last) {
        m_edits.at(index + 1)->setFocus();
        return true;
    }
    return FieldControl::eventFilter(watched, event);
}

} // namespace ui
