// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/fieldcontrol.h"

#include <QStringList>

class QFrame;

namespace ui {

class Chip;
class FlowLayout;
class TextOffers;

/// Tags and other lists of words as chips. Return or a comma makes a chip of what was typed,
/// Backspace takes the last one; the arrow keys walk through them, Delete removes the one in focus.
/// What the blog's other posts have is offered while typing and by the Down key, the most used
/// first; chips that those spell in another way are marked.
class TagsControl final : public FieldControl
{
    Q_OBJECT

public:
    TagsControl(const FormContext &context, QWidget *parent);

    void setField(const app::Field &field, const app::FieldSpec &spec,
                  const QString &frontMatter) override;
    [[nodiscard]] QWidget &focusTarget() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setItems(const QStringList &items);
    void markTwins();
    void offerTexts();
    [[nodiscard]] Chip *makeChip(const QString &text);
    bool handleInputKey(int key);
    bool handleChipKey(Chip &chip, int key);
    void takeTyped();
    void removeAt(qsizetype index);
    void focusChip(qsizetype index);

    QString m_key;
    QFrame *m_frame;
    FlowLayout *m_layout;
    QLineEdit *m_input;
    TextOffers *m_offers;
    QStringList m_items;
    QList<Chip *> m_chips;
};

} // namespace ui
