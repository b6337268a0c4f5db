// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/dropmark.h"

#include "ui/theme/themecontroller.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int Height = 6;
constexpr int SideMargin = 10;

} // namespace

DropMark::DropMark(const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropMark::showAt(int y)
{
    setGeometry(SideMargin, y - Height / 2, parentWidget()->width() - 2 * SideMargin, Height);
    raise();
    show();
}

void DropMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.theme().accent);
    painter.drawRoundedRect(QRectF(0, Height / 2.0 - 1, width(), 2), 1, 1);
    painter.drawEllipse(QRectF(0, 0, Height, Height));
}

} // namespace ui
