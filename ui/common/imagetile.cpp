// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/common/imagetile.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

namespace ui {
namespace {

constexpr int Padding = 5; ///< Between the tile's edge and what is drawn.
constexpr int TextGap = 5; ///< Between picture and name.
constexpr int IconSize = 24;
constexpr qreal PictureRadius = 5;
constexpr qreal TileRadius = 8;
// Thumbnails are made in steps of width, so that a drag of a dock's edge makes few.
constexpr int WidthStep = 64;

int pictureHeight(int width)
{
    return width * 3 / 4;
}

QRectF frameOf(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

} // namespace

QSize tileSize(int width, const QFontMetrics &metrics)
{
    const int texts = TextGap + 2 * metrics.height();
    return {width, 2 * Padding + pictureHeight(width - 2 * Padding) + texts};
}

QRect tilePicture(const QRect &tile)
{
    const int width = tile.width() - 2 * Padding;
    return {tile.left() + Padding, tile.top() + Padding, width, pictureHeight(width)};
}

QRect tileName(const QRect &tile, const QFontMetrics &metrics)
{
    const QRect picture = tilePicture(tile);
    return {picture.left(), picture.bottom() + 1 + TextGap, picture.width(), metrics.height()};
}

QFont tileFactsFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

void paintTileBackground(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isSelected ? theme.selection : theme.hover);
        painter.drawRoundedRect(option.rect, TileRadius, TileRadius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75), TileRadius,
                                TileRadius);
    }
}

bool paintThumbnail(QPainter &painter, const QRect &rect, const QString &path,
                    const QDateTime &changed, app::ThumbnailCache &thumbnails, const Theme &theme)
{
    const QRectF frame = frameOf(rect);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.window);
    painter.drawRoundedRect(frame, PictureRadius, PictureRadius);
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int wanted = static_cast<int>(rect.width() * ratio);
    const int width = (wanted + WidthStep - 1) / WidthStep * WidthStep;
    const QImage image = thumbnails.thumbnail({path, changed, QSize(width, pictureHeight(width))});
    if (image.isNull())
        return false;
    const QSizeF natural = QSizeF(image.size()) / ratio;
    const QSizeF bounds = frame.size();
    const bool fits = natural.width() <= bounds.width() && natural.height() <= bounds.height();
    const QSizeF size = fits ? natural : natural.scaled(bounds, Qt::KeepAspectRatio);
    QRectF target(QPointF(), size);
    target.moveCenter(frame.center());
    QPainterPath clip;
    clip.addRoundedRect(frame, PictureRadius, PictureRadius);
    painter.save();
    painter.setClipPath(clip);
    painter.drawImage(target, image);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, PictureRadius, PictureRadius);
    return true;
}

void paintCachedIcon(QPainter &painter, const QRect &rect, QLatin1StringView name,
                     const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QString key
        = QStringLiteral("tile-%1-%2-%3-%4").arg(name, color.name()).arg(rect.width()).arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = icon(name, color).pixmap(rect.size(), ratio);
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(rect, pixmap);
}

void paintTilePlaceholder(QPainter &painter, const QRect &rect, QLatin1StringView iconName,
                          const QString &word, const Theme &theme)
{
    QRect iconRect(0, 0, IconSize, IconSize);
    iconRect.moveCenter(rect.center() - QPoint(0, word.isEmpty() ? 0 : 18));
    paintCachedIcon(painter, iconRect, iconName, theme.mutedText);
    if (word.isEmpty())
        return;
    painter.setPen(theme.mutedText);
    const QRect label(rect.left(), iconRect.bottom() + 1, rect.width(), 18);
    painter.drawText(label, Qt::AlignCenter, word);
}

void paintTileTexts(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
                    Qt::Alignment alignment, const TileTexts &texts, const Theme &theme)
{
    const int flags = static_cast<int>(alignment) | Qt::TextSingleLine;
    painter.setFont(option.font);
    painter.setPen(theme.text);
    painter.drawText(line, flags,
                     option.fontMetrics.elidedText(texts.name, Qt::ElideMiddle, line.width()));
    const QFont small = tileFactsFont(option.font);
    painter.setFont(small);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.setPen(isSelected ? theme.text : theme.mutedText);
    painter.drawText(line.translated(0, line.height()), flags,
                     QFontMetrics(small).elidedText(texts.facts, Qt::ElideRight, line.width()));
}

} // namespace ui
