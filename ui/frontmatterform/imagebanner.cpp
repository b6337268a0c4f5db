// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/imagebanner.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {
namespace {

constexpr int BandHeight = 88;
constexpr int CornerRadius = 5;

} // namespace

ImageBanner::ImageBanner(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(BandHeight);
}

void ImageBanner::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void ImageBanner::paintEvent(QPaintEvent *)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath band;
    band.addRoundedRect(rect(), CornerRadius, CornerRadius);
    painter.setClipPath(band);
    QSizeF size = m_image.size();
    size.scale(rect().size(), Qt::KeepAspectRatioByExpanding);
    QRectF target(QPointF(), size);
    target.moveCenter(QRectF(rect()).center());
    painter.drawImage(target, m_image);
}

} // namespace ui
