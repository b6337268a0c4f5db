// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace ui {

class ActionSet;

/// Every command with its shortcut, by menu, made from the table of commands. Filterable.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const ActionSet &actions, QWidget *parent = nullptr);
};

} // namespace ui
