// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/popupframe.h"

#include <QScreen>

#include <algorithm>

namespace ui {

PopupFrame::PopupFrame(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("formPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
}

void PopupFrame::showBelow(const QWidget &button)
{
    adjustSize();
    const QRect screen = button.screen()->availableGeometry();
    const QPoint below = button.mapToGlobal(QPoint(button.width() - width(), button.height() + 4));
    const QPoint above = button.mapToGlobal(QPoint(button.width() - width(), -height() - 4));
    QPoint corner = below.y() + height() <= screen.bottom() ? below : above;
    corner.setX(std::max(corner.x(), screen.left()));
    corner.setY(std::max(corner.y(), screen.top()));
    move(corner);
    show();
}

} // namespace ui
