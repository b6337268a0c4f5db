// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/recovery/recoverydialog.h"

#include "ui/common/postname.h"
#include "ui/diff/diffpane.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int ListWidth = 300; // Pixels.

QString stateText(const app::UnsavedText &text)
{
    if (text.path.isEmpty())
        return RecoveryDialog::tr("never saved");
    switch (text.file) {
    case app::FileSinceCrash::Untouched:
        return RecoveryDialog::tr("not saved");
    case app::FileSinceCrash::Changed:
        return RecoveryDialog::tr("the file has changed since");
    case app::FileSinceCrash::Gone:
        break;
    }
    return RecoveryDialog::tr("the file is gone");
}

QString rowText(const app::UnsavedText &text)
{
    QString row = postName(text.path) + u'\n'
        + QLocale().toString(text.lastChange.toLocalTime(), QLocale::ShortFormat)
        + QStringLiteral(" · ") + stateText(text);
    if (text.isCutOff)
        row += u'\n' + RecoveryDialog::tr("The last moments may be missing.");
    return row;
}

} // namespace

RecoveryDialog::RecoveryDialog(const ThemeController &theme, const app::Settings &settings,
                               QWidget *parent)
    : QDialog(parent)
    , m_intro(new QLabel(this))
    , m_list(new QListWidget)
    , m_pane(new DiffPane(theme, settings))
{
    setWindowTitle(tr("Recovered Texts"));
    resize(1180, 720);
    m_intro->setWordWrap(true);
    m_intro->setContentsMargins(16, 14, 16, 12);
    m_list->setAccessibleName(tr("Recovered texts"));
    m_list->setSpacing(2);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ListWidth, width() - ListWidth});

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 12);
    buttons->setSpacing(8);
    auto *later = new QPushButton(tr("Decide Later"));
    later->setAutoDefault(false);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(later);
    buttons->addStretch();
    addButton(Answer::Discard, tr("Keep the File's Text"), *buttons);
    addButton(Answer::SaveAs, tr("Save As…"), *buttons);
    addButton(Answer::Merge, tr("Merge…"), *buttons);
    addButton(Answer::Restore, tr("Restore"), *buttons);
    m_buttons[Answer::Restore]->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_intro);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryDialog::showText);
    m_list->setFocus();
}

void RecoveryDialog::addButton(Answer answer, const QString &text, QLayout &layout)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, answer] {
        if (const int row = m_list->currentRow(); row >= 0)
            Q_EMIT answered(app::UnsavedText(m_texts[row]), answer);
    });
    m_buttons.insert(answer, button);
    layout.addWidget(button);
}

void RecoveryDialog::setTexts(const QList<app::UnsavedText> &texts)
{
    if (texts.isEmpty()) {
        accept();
        return;
    }
    const int row = qBound(0, m_list->currentRow(), int(texts.size()) - 1);
    m_texts = texts;
    m_intro->setText(tr("Byline ended before %n text(s) were saved. Nothing is lost: choose what "
                        "shall become of each.",
                        nullptr, int(texts.size())));
    m_list->clear();
    for (const app::UnsavedText &text : texts) {
        auto *entry = new QListWidgetItem(rowText(text), m_list);
        entry->setToolTip(QDir::toNativeSeparators(text.path));
    }
    m_list->setCurrentRow(row);
}

void RecoveryDialog::showText(int index)
{
    if (index < 0)
        return;
    const app::UnsavedText &text = m_texts[index];
    const bool hasFile = text.file != app::FileSinceCrash::Gone;
    m_pane->setTitles(hasFile ? tr("In the file now") : tr("No file"), tr("Recovered text"));
    m_pane->compare(text.onDisk, text.text.text);
    m_buttons[Answer::Merge]->setVisible(text.file == app::FileSinceCrash::Changed);
    m_buttons[Answer::Discard]->setText(hasFile ? tr("Keep the File's Text") : tr("Discard"));
}

} // namespace ui
