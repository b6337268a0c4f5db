// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/switch.h"

#include "ui/theme/themecontroller.h"

#include <QPainter>

namespace ui {
namespace {

constexpr QSize SlotSize{32, 18};
constexpr int FocusMargin = 2;

} // namespace

Switch::Switch(const ThemeController &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

QSize Switch::sizeHint() const
{
    return SlotSize.grownBy({FocusMargin, FocusMargin, FocusMargin, FocusMargin});
}

void Switch::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1.0 : 0.5);
    QRectF slot(QPointF(), SlotSize);
    slot.moveCenter(QRectF(rect()).center());
    const QColor off = theme.isDark ? theme.border.lighter(140) : theme.border.darker(118);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? theme.accent : off);
    painter.drawRoundedRect(slot, slot.height() / 2, slot.height() / 2);
    QRectF knob = slot.adjusted(2, 2, -2, -2);
    knob.setWidth(knob.height());
    if (isChecked())
        knob.moveRight(slot.right() - 2);
    painter.setBrush(isChecked() ? theme.accentText : theme.page);
    painter.drawEllipse(knob);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        const QRectF ring = slot.adjusted(-1.5, -1.5, 1.5, 1.5);
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }
}

} // namespace ui
