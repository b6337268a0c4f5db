// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace app {
class Settings;
}

namespace ui {

class ActionSet;
class MainWindow;

/// What is shown and in which colours: view modes, distraction-free writing, colour scheme, and
/// the dialogs that belong to no pane.
class ViewController final : public QObject
{
    Q_OBJECT

public:
    /// All references outlive this.
    ViewController(ActionSet &actions, app::Settings &settings, MainWindow &window,
                   QObject *parent = nullptr);

    /// Puts the window as it was left, or as a first start shows it. After all panels were added.
    void restoreLayout();
    void saveLayout();

private:
    void connectViewModes(ActionSet &actions);
    void connectColorSchemes(ActionSet &actions);
    void connectDialogs(ActionSet &actions);
    void showAbout();

    ActionSet &m_actions;
    app::Settings &m_settings;
    MainWindow &m_window;
};

} // namespace ui
