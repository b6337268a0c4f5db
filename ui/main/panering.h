// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace ui {

class ActionSet;
class MainWindow;

/// The panes that can be seen now, from left to right: editor and preview, and the panels that are
/// not behind another's tab.
[[nodiscard]] QList<QWidget *> panesInSight(const MainWindow &window);

/// F6 goes around the panes that are in sight, as in browsers and desktops: Tab in the text is a
/// tab, so it is the keyboard's way out of it. Each pane is entered where it was left. A panel
/// behind another's tab comes forward when the keyboard gets into it, and one that is called by
/// its shortcut gets it: it is hidden by that where the keyboard is in it already.
class PaneRing final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    PaneRing(ActionSet &actions, MainWindow &window, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPanel(QWidget &panel, QAction &toggle);
    /// `step`: 1 to the next, -1 to the one before.
    void go(int step);
    /// False where nothing in the pane takes keys.
    bool enter(QWidget &pane);
    void remember(QWidget *focused);
    [[nodiscard]] QWidget *paneOf(const QWidget *widget) const;

    MainWindow &m_window;
    QHash<const QObject *, QWidget *> m_panels; ///< By the action that shows them.
    QHash<const QWidget *, QPointer<QWidget>> m_places; ///< By pane: what had the keyboard last.
};

} // namespace ui
