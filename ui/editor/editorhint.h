// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ui {

class ActionSet;
class ThemeController;

/// What the editor shows while no post is open: what to do, and by which keys.
class EditorHint final : public QWidget
{
    Q_OBJECT

public:
    EditorHint(const ActionSet &actions, const ThemeController &theme, QWidget *parent = nullptr);
};

} // namespace ui
