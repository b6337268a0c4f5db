// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/diff/comparedialog.h"

#include "ui/diff/diffpane.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

CompareDialog::CompareDialog(const ThemeController &theme, const app::Settings &settings,
                             const QString &mine, const QString &theirs, QWidget *parent)
    : QDialog(parent)
    , m_pane(new DiffPane(theme, settings, this))
{
    setWindowTitle(tr("Compare"));
    resize(1100, 700);
    m_pane->setTitles(tr("Theirs: in the file now"), tr("Mine: not saved yet"));
    m_pane->compare(theirs, mine);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto add = [this, buttons](const QString &text, Answer answer) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, answer] {
            m_answer = answer;
            accept();
        });
    };
    add(tr("Take Theirs"), Answer::TakeTheirs);
    add(tr("Keep Mine"), Answer::KeepMine);
    add(tr("Merge…"), Answer::Merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pane, 1);
    buttons->setContentsMargins(12, 8, 12, 12);
    layout->addWidget(buttons);
    m_pane->setFocus();
}

} // namespace ui
