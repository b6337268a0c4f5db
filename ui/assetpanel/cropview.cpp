// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/cropview.h"

#include "ui/theme/themecontroller.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr qreal Margin = 12;
constexpr qreal Reach = 8; // Of an edge, for the mouse.
constexpr int KeySteps = 100; // From one side to the other.
constexpr int ShadeOpacity = 150;

} // namespace

CropView::CropView(const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Part of the picture that is kept"));
    setAccessibleDescription(tr("Arrows move it, Shift and arrows change its size"));
}

void CropView::setPicture(const QImage &image, QSize size)
{
    m_image = image;
    m_size = size;
    update();
}

void CropView::setCrop(const QRect &crop)
{
    m_crop = crop;
    update();
}

QRectF CropView::pictureRect() const
{
    const QRectF room = QRectF(rect()).adjusted(Margin, Margin, -Margin, -Margin);
    QSizeF size = QSizeF(m_size).scaled(room.size(), Qt::KeepAspectRatio);
    if (size.width() > m_size.width()) // A small picture is shown as it is.
        size = m_size;
    QRectF result({}, size);
    result.moveCenter(room.center());
    return result;
}

QRect CropView::shownCrop() const
{
    return m_crop.isEmpty() ? QRect({}, m_size) : m_crop;
}

QRectF CropView::onScreen(const QRect &crop) const
{
    const QRectF picture = pictureRect();
    const qreal scale = m_size.isEmpty() ? 1 : picture.width() / m_size.width();
    return {picture.left() + crop.x() * scale, picture.top() + crop.y() * scale,
            crop.width() * scale, crop.height() * scale};
}

QPoint CropView::inPicture(QPointF position) const
{
    const QRectF picture = pictureRect();
    const qreal scale = picture.width() > 0 ? m_size.width() / picture.width() : 1;
    const QPointF point = (position - picture.topLeft()) * scale;
    return {std::clamp(qRound(point.x()), 0, m_size.width()),
            std::clamp(qRound(point.y()), 0, m_size.height())};
}

Qt::Edges CropView::edgesAt(QPointF position) const
{
    const QRectF crop = onScreen(shownCrop());
    Qt::Edges edges;
    if (!crop.adjusted(-Reach, -Reach, Reach, Reach).contains(position))
        return edges;
    edges.setFlag(Qt::LeftEdge, std::abs(position.x() - crop.left()) <= Reach);
    edges.setFlag(Qt::RightEdge, std::abs(position.x() - crop.right()) <= Reach);
    edges.setFlag(Qt::TopEdge, std::abs(position.y() - crop.top()) <= Reach);
    edges.setFlag(Qt::BottomEdge, std::abs(position.y() - crop.bottom()) <= Reach);
    return edges;
}

QRect CropView::dragged(QPoint to) const
{
    const QRect &crop = m_drag->crop;
    const QPoint moved = to - m_drag->start;
    if (m_drag->isNew)
        return QRect(m_drag->start, QSize(moved.x(), moved.y())).normalized();
    if (!m_drag->edges) {
        return {std::clamp(crop.x() + moved.x(), 0, m_size.width() - crop.width()),
                std::clamp(crop.y() + moved.y(), 0, m_size.height() - crop.height()), crop.width(),
                crop.height()};
    }
    int left = crop.x();
    int top = crop.y();
    int right = left + crop.width();
    int bottom = top + crop.height();
    if (m_drag->edges.testFlag(Qt::LeftEdge))
        left = std::clamp(left + moved.x(), 0, right - 1);
    if (m_drag->edges.testFlag(Qt::RightEdge))
        right = std::clamp(right + moved.x(), left + 1, m_size.width());
    if (m_drag->edges.testFlag(Qt::TopEdge))
        top = std::clamp(top + moved.y(), 0, bottom - 1);
    if (m_drag->edges.testFlag(Qt::BottomEdge))
        bottom = std::clamp(bottom + moved.y(), top + 1, m_size.height());
    return {left, top, right - left, bottom - top};
}

void CropView::choose(const QRect &crop)
{
    const QRect all({}, m_size);
    const QRect chosen = crop.intersected(all);
    const QRect kept = chosen == all ? QRect() : chosen;
    if (kept == m_crop || (kept.isEmpty() && chosen != all))
        return;
    setCrop(kept);
    Q_EMIT cropChosen(kept);
}

void CropView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_size.isEmpty())
        return;
    const QPointF position = event->position();
    const Qt::Edges edges = edgesAt(position);
    // All of the picture can't be moved: there a new part is drawn.
    const bool isInside = !m_crop.isEmpty() && onScreen(m_crop).contains(position);
    m_drag = Drag{edges, inPicture(position), shownCrop(), !edges && !isInside};
}

void CropView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag)
        choose(dragged(inPicture(event->position())));
    else
        updateCursor(event->position());
}

void CropView::mouseReleaseEvent(QMouseEvent *)
{
    m_drag.reset();
}

void CropView::updateCursor(QPointF position)
{
    const Qt::Edges edges = edgesAt(position);
    const bool isWide = edges & (Qt::LeftEdge | Qt::RightEdge);
    const bool isHigh = edges & (Qt::TopEdge | Qt::BottomEdge);
    const bool isFalling
        = edges == (Qt::LeftEdge | Qt::TopEdge) || edges == (Qt::RightEdge | Qt::BottomEdge);
    if (isWide && isHigh)
        setCursor(isFalling ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor);
    else if (isWide || isHigh)
        setCursor(isWide ? Qt::SizeHorCursor : Qt::SizeVerCursor);
    else if (!m_crop.isEmpty() && onScreen(m_crop).contains(position))
        setCursor(Qt::SizeAllCursor);
    else
        setCursor(Qt::CrossCursor);
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    QPoint by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = {-1, 0};
        break;
    case Qt::Key_Right:
        by = {1, 0};
        break;
    case Qt::Key_Up:
        by = {0, -1};
        break;
    case Qt::Key_Down:
        by = {0, 1};
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    by *= std::max(1, std::max(m_size.width(), m_size.height()) / KeySteps);
    const bool isPull = event->modifiers().testFlag(Qt::ShiftModifier);
    m_drag = Drag{isPull ? Qt::RightEdge | Qt::BottomEdge : Qt::Edges(), {}, shownCrop(), false};
    choose(dragged(by));
    m_drag.reset();
}

void CropView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF picture = pictureRect();
    painter.drawImage(picture, m_image);
    const QRectF kept = onScreen(shownCrop());
    QPainterPath left;
    left.addRect(picture);
    QPainterPath hole;
    hole.addRect(kept);
    QColor shade(Qt::black);
    shade.setAlpha(ShadeOpacity);
    painter.fillPath(left.subtracted(hole), shade);
    painter.setPen(QPen(m_theme.theme().accent, hasFocus() ? 2 : 1));
    painter.drawRect(kept);
    painter.setBrush(m_theme.theme().accent);
    for (const QPointF corner :
         {kept.topLeft(), kept.topRight(), kept.bottomLeft(), kept.bottomRight()})
        painter.drawRect(QRectF(corner - QPointF(3, 3), QSizeF(6, 6)));
}

} // namespace ui
