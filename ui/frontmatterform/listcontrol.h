// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/fieldcontrol.h"

#include <QStringList>

class QFrame;
class QLineEdit;

namespace ui {

class Chip;
class FlowLayout;

/// Tags and other lists as chips. Return or a comma makes a chip of what was typed, Backspace takes
/// the last one; the arrow keys walk through them, Delete removes the one in focus.
class ListControl final : public FieldControl
{
    Q_OBJECT

public:
    ListControl(const ThemeController &theme, QWidget *parent);

    void setField(const app::Field &field, const QString &frontMatter) override;
    [[nodiscard]] QWidget &focusTarget() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setItems(const QStringList &items);
    [[nodiscard]] Chip *makeChip(const QString &text);
    bool handleInputKey(int key);
    bool handleChipKey(Chip &chip, int key);
    void takeTyped();
    void removeAt(qsizetype index);
    void focusChip(qsizetype index);

    const ThemeController &m_theme;
    QFrame *m_frame;
    FlowLayout *m_layout;
    QLineEdit *m_input;
    QStringList m_items;
    QList<Chip *> m_chips;
};

} // namespace ui
