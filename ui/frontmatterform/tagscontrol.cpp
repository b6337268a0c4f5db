// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/tagscontrol.h"

#include "ui/frontmatterform/chip.h"
#include "ui/frontmatterform/flowlayout.h"
#include "ui/frontmatterform/textoffers.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

namespace ui {

using namespace Qt::StringLiterals;

TagsControl::TagsControl(const FormContext &context, QWidget *parent)
    : FieldControl(context, parent)
    , m_frame(new QFrame)
    , m_layout(new FlowLayout(m_frame, 4))
    , m_input(new QLineEdit)
    , m_offers(new TextOffers(*m_input, context.theme))
{
    m_frame->setObjectName(u"chipField"_s);
    m_layout->setContentsMargins(5, 4, 4, 4);
    m_layout->insertWidget(0, m_input);
    m_input->setObjectName(u"chipInput"_s);
    m_input->setMinimumWidth(36);
    m_input->installEventFilter(this);
    m_frame->setFocusProxy(m_input);
    m_offers->setFrame(*m_frame);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    connect(m_input, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(u','))
            takeTyped();
    });
    connect(m_offers, &TextOffers::chosen, this, &TagsControl::takeTyped);
    // The list of offers hands Return on past the event filter. It still works with its model then,
    // which takeTyped() changes.
    connect(m_input, &QLineEdit::returnPressed, this, &TagsControl::takeTyped,
            Qt::QueuedConnection);
}

void TagsControl::setField(const app::Field &field, const app::FieldSpec &, const QString &)
{
    m_key = field.key;
    setItems(app::itemsOf(field));
    markTwins();
    if (m_input->hasFocus())
        offerTexts();
}

void TagsControl::markTwins()
{
    for (Chip *chip : std::as_const(m_chips)) {
        const bool isOdd = !m_context.blog.uses.twin(m_key, chip->text()).text.isEmpty();
        chip->setTone(isOdd ? Chip::Tone::Doubtful : Chip::Tone::Plain);
    }
}

/// What the chips do not have yet.
void TagsControl::offerTexts()
{
    QList<app::TextCount> texts = m_context.blog.uses.use(m_key).texts;
    texts.removeIf([this](const app::TextCount &count) { return m_items.contains(count.text); });
    m_offers->setTexts(texts);
}

QWidget &TagsControl::focusTarget()
{
    return *m_input;
}

void TagsControl::setItems(const QStringList &items)
{
    m_input->setPlaceholderText(items.isEmpty() ? tr("Add…") : QString());
    if (items == m_items)
        return;
    // Chips that stay keep the focus.
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i == m_chips.size()) {
            m_chips.append(makeChip(items.at(i)));
            m_layout->insertWidget(static_cast<int>(i), m_chips.last());
            m_chips.last()->show();
        }
        m_chips.at(i)->setText(items.at(i));
    }
    while (m_chips.size() > items.size()) {
        Chip *chip = m_chips.takeLast();
        delete m_layout->takeAt(static_cast<int>(m_chips.size()));
        chip->hide();
        chip->deleteLater();
    }
    m_items = items;
    m_layout->invalidate();
    updateGeometry();
}

Chip *TagsControl::makeChip(const QString &text)
{
    auto *chip = new Chip(text, m_context.theme);
    chip->installEventFilter(this);
    connect(chip, &Chip::removeRequested, this, [this, chip] { removeAt(m_chips.indexOf(chip)); });
    return chip;
}

bool TagsControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        // The list of offers takes the focus for a while; what is typed stays typed.
        const bool isLeft = event->type() == QEvent::FocusOut
            && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason;
        if (watched == m_input && isLeft)
            takeTyped();
        m_frame->setProperty("active", event->type() == QEvent::FocusIn);
        m_frame->style()->polish(m_frame);
        if (watched == m_input && event->type() == QEvent::FocusIn)
            offerTexts();
    }
    if (event->type() != QEvent::KeyPress)
        return FieldControl::eventFilter(watched, event);
    const auto *keyEvent = static_cast<QKeyEvent *>(event);
    if (keyEvent->modifiers() & Qt::AltModifier)
        return false;
    const int key = keyEvent->key();
    if (watched == m_input)
        return handleInputKey(key);
    auto *chip = qobject_cast<Chip *>(watched);
    return chip != nullptr && handleChipKey(*chip, key);
}

bool TagsControl::handleInputKey(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        takeTyped();
        return true;
    }
    if (key == Qt::Key_Down) {
        m_offers->showAll();
        return true;
    }
    const bool isAtStart = m_input->cursorPosition() == 0 && !m_input->hasSelectedText();
    if (!isAtStart || m_items.isEmpty())
        return false;
    if (key == Qt::Key_Backspace && m_input->text().isEmpty()) {
        removeAt(m_items.size() - 1);
        return true;
    }
    if (key == Qt::Key_Left) {
        focusChip(m_chips.size() - 1);
        return true;
    }
    return false;
}

bool TagsControl::handleChipKey(Chip &chip, int key)
{
    const qsizetype index = m_chips.indexOf(&chip);
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeAt(index);
        focusChip(std::min(index, m_chips.size() - 1));
        return true;
    case Qt::Key_Left:
        focusChip(std::max<qsizetype>(index - 1, 0));
        return true;
    case Qt::Key_Right:
        focusChip(index + 1);
        return true;
    default:
        return false;
    }
}

/// The input after the last chip.
void TagsControl::focusChip(qsizetype index)
{
    if (index >= 0 && index < m_chips.size())
        m_chips.at(index)->setFocus();
    else
        m_input->setFocus();
}

void TagsControl::takeTyped()
{
    QStringList items = m_items;
    for (const QString &word : m_input->text().split(u',')) {
        if (!word.trimmed().isEmpty() && !items.contains(word.trimmed()))
            items.append(word.trimmed());
    }
    if (!m_input->text().isEmpty())
        m_input->clear();
    if (items == m_items)
        return;
    setItems(items);
    Q_EMIT valueEdited(items);
}

void TagsControl::removeAt(qsizetype index)
{
    if (index < 0 || index >= m_items.size())
        return;
    QStringList items = m_items;
    items.removeAt(index);
    setItems(items);
    Q_EMIT valueEdited(items);
}

} // namespace ui
