// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/editor/editorhint.h"

#include "ui/actions/actionset.h"
#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int IconSize = 40;

} // namespace

EditorHint::EditorHint(const ActionSet &actions, const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *picture = new QLabel;
    picture->setAlignment(Qt::AlignCenter);
    auto *title = new QLabel(tr("No post is open"));
    title->setAlignment(Qt::AlignCenter);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    title->setFont(large);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const CommandId id : {CommandId::NewPost, CommandId::OpenPost, CommandId::OpenFolder}) {
        QAction &action = actions.action(id);
        auto *button = new QPushButton(plainText(command(id)));
        button->setFlat(true);
        connect(button, &QPushButton::clicked, &action, &QAction::trigger);
        auto *keys = new QLabel(action.shortcut().toString(QKeySequence::NativeText));
        keys->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(button, row, 0);
        grid->addWidget(keys, row++, 1);
    }

    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(picture);
    column->addWidget(title);
    column->addLayout(grid);
    column->setAlignment(grid, Qt::AlignHCenter);
    column->addStretch(3);

    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const auto updatePicture = [picture, &theme] {
        picture->setPixmap(
            icon(QLatin1StringView("file-text"), theme.theme().syntaxMark).pixmap(IconSize));
    };
    updatePicture();
    connect(&theme, &ThemeController::themeChanged, picture, updatePicture);
}

} // namespace ui
