// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/panering.h"

#include "ui/actions/actionset.h"
#include "ui/main/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QSplitter>

namespace ui {
namespace {

bool takesKeys(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isVisible() && widget.isEnabled();
}

QList<QDockWidget *> docksOf(const MainWindow &window)
{
    return window.findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly);
}

// Qt moves what is behind a tab out of sight, without hiding it.
bool isBehindTab(const QDockWidget &dock)
{
    return dock.visibleRegion().isEmpty();
}

// Raises the panel that `widget`, which may be null, is in.
void bringToFront(const MainWindow &window, const QWidget *widget)
{
    for (QDockWidget *dock : docksOf(window)) {
        if (widget && dock->isAncestorOf(widget) && isBehindTab(*dock))
            dock->raise();
    }
}

} // namespace

QList<QWidget *> panesInSight(const MainWindow &window)
{
    QList<QWidget *> left;
    QList<QWidget *> right;
    for (QDockWidget *dock : docksOf(window)) {
        const bool isLeft = window.dockWidgetArea(dock) == Qt::LeftDockWidgetArea;
        if (dock->isVisible() && !isBehindTab(*dock))
            (isLeft ? left : right).append(dock->widget());
    }
    const auto *panes
        = window.centralWidget()->findChild<QSplitter *>(QString(), Qt::FindDirectChildrenOnly);
    for (int i = 0; panes && i < panes->count(); ++i) {
        if (panes->widget(i)->isVisible())
            left.append(panes->widget(i));
    }
    return left + right;
}

PaneRing::PaneRing(ActionSet &actions, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    connect(&actions.action(CommandId::NextPane), &QAction::triggered, this, [this] { go(1); });
    connect(&actions.action(CommandId::PreviousPane), &QAction::triggered, this,
            [this] { go(-1); });
    connect(&window, &MainWindow::panelAdded, this, &PaneRing::addPanel);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { remember(now); });
}

void PaneRing::addPanel(QWidget &panel, QAction &toggle)
{
    m_panels.insert(&toggle, &panel);
    toggle.installEventFilter(this);
    connect(&toggle, &QAction::triggered, this, [this, &panel, &toggle] {
        if (toggle.isChecked())
            enter(panel);
    });
}

bool PaneRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Shortcut)
        return QObject::eventFilter(watched, event);
    // A click on what shows a panel hides it; who presses keys wants to be in it first.
    QWidget *panel = m_panels.value(watched);
    const bool isCall = panel && panesInSight(m_window).contains(panel)
        && paneOf(QApplication::focusWidget()) != panel;
    return isCall && enter(*panel);
}

void PaneRing::go(int step)
{
    const QList<QWidget *> panes = panesInSight(m_window);
    const qsizetype count = panes.size();
    qsizetype at = panes.indexOf(paneOf(QApplication::focusWidget()));
    for (qsizetype i = 0; i < count; ++i) {
        at = (at + step + count) % count;
        if (enter(*panes.at(at)))
            return;
    }
}

bool PaneRing::enter(QWidget &pane)
{
    QWidget *place = m_places.value(&pane);
    if (!place || !takesKeys(*place)) {
        place = pane.focusProxy() ? pane.focusProxy() : pane.nextInFocusChain();
        while (place != &pane && !(pane.isAncestorOf(place) && takesKeys(*place)))
            place = place->nextInFocusChain();
    }
    if (!takesKeys(*place))
        return false;
    place->setFocus(Qt::OtherFocusReason);
    return true;
}

void PaneRing::remember(QWidget *focused)
{
    // Tab goes on into panels that lie behind another's tab.
    bringToFront(m_window, focused);
    if (const QWidget *pane = paneOf(focused))
        m_places.insert(pane, focused);
}

QWidget *PaneRing::paneOf(const QWidget *widget) const
{
    for (QWidget *pane : panesInSight(m_window)) {
        if (widget && (pane == widget || pane->isAncestorOf(widget)))
            return pane;
    }
    return nullptr;
}

} // namespace ui
