// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actions/command.h"

#include <QObject>

#include <map>

class QAction;
class QActionGroup;

namespace ui {

class ThemeController;

/// A QAction for each command. A pane's controller connects those that it carries out.
class ActionSet final : public QObject
{
    Q_OBJECT

public:
    explicit ActionSet(const ThemeController &theme, QObject *parent = nullptr);

    [[nodiscard]] QAction &action(CommandId id) const;

private:
    void updateIcons();

    const ThemeController &m_theme;
    std::map<CommandId, QAction *> m_actions;
};

/// A command's name as menus show it, translated, without mnemonic and ellipsis.
[[nodiscard]] QString plainText(const Command &command);
[[nodiscard]] QString plainText(const QAction &action);

/// A menu's name, translated, with mnemonic.
[[nodiscard]] QString menuTitle(MenuId menu);

} // namespace ui
