// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/taborder.h"

#include <QList>
#include <QPoint>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled()
        && widget.focusProxy() == nullptr;
}

} // namespace

QWidget *nextByPlace(const QWidget &frame, const QWidget &current, TabWay way)
{
    QList<std::pair<QPoint, QWidget *>> places;
    const QList<QWidget *> widgets = frame.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isWanted = takesTab(*widget) && widget->isVisibleTo(&frame)
            && widget->window() == frame.window();
        // The middle: what stands in one line is of different heights.
        if (isWanted || widget == &current)
            places.append({widget->mapTo(&frame, widget->rect().center()), widget});
    }
    const auto stands = [](const auto &a, const auto &b) {
        constexpr int SameLine = 8;
        const int rows = a.first.y() - b.first.y();
        return rows < -SameLine || (rows <= SameLine && a.first.x() < b.first.x());
    };
    const auto here = std::ranges::find(places, &current, &std::pair<QPoint, QWidget *>::second);
    if (here == places.end())
        return nullptr;
    std::pair<QPoint, QWidget *> next;
    for (const auto &place : std::as_const(places)) {
        const bool isBeyond = way == TabWay::Forward ? stands(*here, place) : stands(place, *here);
        const bool isNearer = next.second == nullptr
            || (way == TabWay::Forward ? stands(place, next) : stands(next, place));
        if (isBeyond && isNearer && place.second != &current)
            next = place;
    }
    return next.second;
}

QWidget *nextOutside(const QWidget &frame, QWidget &current, TabWay way)
{
    const auto step = [way](const QWidget &widget) {
        return way == TabWay::Forward ? widget.nextInFocusChain() : widget.previousInFocusChain();
    };
    for (QWidget *widget = step(current); widget != nullptr && widget != &current;
         widget = step(*widget)) {
        if (!frame.isAncestorOf(widget) && takesTab(*widget) && widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace ui
