// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/windowplace.h"

namespace ui {
namespace {

constexpr QSize Comfortable(1280, 800);
/// What a window manager draws around a window. Qt learns of it when the window has been shown,
/// which is when its status bar would be below the screen already.
constexpr QSize Frame(8, 44);

} // namespace

QSize firstSize(QSize available)
{
    return Comfortable.boundedTo(available - Frame);
}

QRect placedWithin(const QRect &window, const QRect &available)
{
    if (available.contains(window))
        return window;
    const QRect room = available.marginsRemoved({0, Frame.height(), Frame.width(), 0});
    const QSize size = window.size().boundedTo(room.size());
    const int x = qBound(room.left(), window.left(), room.right() + 1 - size.width());
    const int y = qBound(room.top(), window.top(), room.bottom() + 1 - size.height());
    return {QPoint(x, y), size};
}

} // namespace ui
