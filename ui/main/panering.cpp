// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/panering.h"

#include "ui/actions/actionset.h"
#include "ui/main/mainwindow.h"

#include <QAction>
#include <QApplication>

namespace ui {
namespace {

bool takesKeys(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isVisible() && widget.isEnabled();
}

} // namespace

PaneRing::PaneRing(ActionSet &actions, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    connect(&actions.action(CommandId::NextPane), &QAction::triggered, this, [this] { go(1); });
    connect(&actions.action(CommandId::PreviousPane), &QAction::triggered, this,
            [this] { go(-1); });
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { remember(now); });
}

void PaneRing::go(int step)
{
    const QList<QWidget *> panes = m_window.panesInSight();
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
    m_window.bringToFront(focused);
    if (const QWidget *pane = paneOf(focused))
        m_places.insert(pane, focused);
}

QWidget *PaneRing::paneOf(const QWidget *widget) const
{
    for (QWidget *pane : m_window.panesInSight()) {
        if (widget && (pane == widget || pane->isAncestorOf(widget)))
            return pane;
    }
    return nullptr;
}

} // namespace ui
