// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/settings.h"
#include "ui/actions/command.h"

#include <QList>
#include <QMainWindow>

class QDockWidget;
class QSplitter;
class QToolBar;

namespace ui {

class ActionSet;
class MessageBar;
class PanelDock;
class ThemeController;

/// The frame: menus, toolbar, docks, the editor beside the preview. Knows nothing of posts.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Objects handed over outlive the window.
    MainWindow(ActionSet &actions, const ThemeController &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes both widgets. To be called once.
    void setCentralPanes(QWidget &editor, QWidget &preview);
    /// Puts `panel` into a dock that `toggle` shows and hides. `name` is the key of its place in
    /// the saved layout.
    QDockWidget &addPanel(const QString &name, QWidget &panel, QAction &toggle,
                          Qt::DockWidgetArea area);
    /// The layout of a first start; to be called after all panels were added.
    void arrangePanels();
    /// The layout that saveState() gave; also before the window is shown for the first time.
    void restoreLayout(const QByteArray &state);

    /// Puts `menu` behind `command` in the latter's menu.
    void insertMenu(QMenu &menu, CommandId command);

    [[nodiscard]] MessageBar &messageBar() { return *m_messageBar; }

    void setViewMode(app::ViewMode mode);
    /// Hides all but the text and comes back to what was shown before.
    void setDistractionFree(bool isOn);
    [[nodiscard]] bool isDistractionFree() const { return m_isDistractionFree; }

Q_SIGNALS:
    /// The user wants the window closed; it stays open until closeConfirmed() was called.
    void closeRequested();
    /// The window was painted for the first time.
    void firstPainted();
    /// A panel that `toggle` shows and hides.
    void panelAdded(QWidget &panel, QAction &toggle);

public Q_SLOTS:
    void closeConfirmed();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void addMenus();
    void addToolBar();
    void updateDockTitles();

    ActionSet &m_actions;
    const ThemeController &m_theme;
    QToolBar *m_toolBar = nullptr;
    QSplitter *m_panes;
    MessageBar *m_messageBar;
    QList<PanelDock *> m_docks;
    QByteArray m_stateBefore; ///< Layout before distraction-free writing.
    bool m_wasFullScreen = false;
    bool m_hadPreview = false;
    bool m_isDistractionFree = false;
    bool m_isClosing = false;
    bool m_mayClose = false;
    bool m_wasPainted = false;
};

} // namespace ui
