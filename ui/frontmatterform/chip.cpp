// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/chip.h"

#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QIcon>
#include <QMouseEvent>
#include <QPainter>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int SidePadding = 8;
constexpr int CrossSize = 12;
constexpr int CrossSpace = 20;

} // namespace

Chip::Chip(const QString &text, const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setText(text);
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setToolTip(text);
    setAccessibleName(tr("%1, remove with Delete").arg(text));
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    update();
}

QSize Chip::sizeHint() const
{
    const int textWidth = fontMetrics().horizontalAdvance(m_text);
    return {SidePadding + textWidth + CrossSpace, fontMetrics().height() + 6};
}

QSize Chip::minimumSizeHint() const
{
    return {SidePadding + CrossSpace, sizeHint().height()};
}

QRect Chip::crossRect() const
{
    return {width() - CrossSpace, 0, CrossSpace, height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen doubt(theme.warning, 1, Qt::DashLine);
    const QPen calm = m_tone == Tone::Doubtful ? doubt : QPen(Qt::NoPen);
    painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : calm);
    painter.setBrush(hasFocus() ? theme.selection : theme.isDark ? theme.border : theme.hover);
    const QRectF outline = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    painter.setPen(isEnabled() ? theme.text : theme.mutedText);
    const QRect textRect = rect().adjusted(SidePadding, 0, -CrossSpace, 0);
    painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, textRect.width() + 1));
    QRect cross(0, 0, CrossSize, CrossSize);
    cross.moveCenter(crossRect().center() - QPoint(1, 0));
    icon("x"_L1, theme.mutedText).paint(&painter, cross);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint()))
        Q_EMIT removeRequested();
}

} // namespace ui
