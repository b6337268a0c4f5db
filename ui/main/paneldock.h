// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDockWidget>

class QAction;

namespace ui {

class ThemeController;

/// A panel beside the text, which an action shows and hides. A press of it brings a panel forward
/// that is behind another one's tab.
class PanelDock final : public QDockWidget
{
    Q_OBJECT

public:
    /// Takes `panel`; `toggle` and `theme` outlive this.
    PanelDock(const QString &name, QWidget &panel, QAction &toggle, const ThemeController &theme,
              QWidget *parent);

    /// Makes the action say whether the panel is hidden: one that was never shown tells nobody.
    void updateToggle();

private:
    void setShown(bool isOn);

    QAction &m_toggle;
};

} // namespace ui
