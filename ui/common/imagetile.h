// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/thumbnailcache.h"

#include <QDateTime>
#include <QFontMetrics>
#include <QRect>
#include <QString>
#include <QStyleOptionViewItem>

class QPainter;

namespace ui {

struct Theme;

// A picture with two lines of text below it, as lists of images show them.

/// The size of a tile that is `width` wide.
[[nodiscard]] QSize tileSize(int width, const QFontMetrics &metrics);
[[nodiscard]] QRect tilePicture(const QRect &tile);
[[nodiscard]] QRect tileName(const QRect &tile, const QFontMetrics &metrics);

/// The marks of selection, mouse and focus.
void paintTileBackground(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);

/// The thumbnail of the file at `path`, last changed at `changed`, in a frame; false, with nothing
/// drawn in the frame, as long as `thumbnails` has none.
bool paintThumbnail(QPainter &painter, const QRect &rect, const QString &path,
                    const QDateTime &changed, app::ThumbnailCache &thumbnails, const Theme &theme);

/// In the middle of `rect`: an icon, and a word below it where there is one.
void paintTilePlaceholder(QPainter &painter, const QRect &rect, QLatin1StringView iconName,
                          const QString &word, const Theme &theme);

/// Icons are drawings: parsing one for each tile would be felt while scrolling.
void paintCachedIcon(QPainter &painter, const QRect &rect, QLatin1StringView name,
                     const QColor &color);

struct TileTexts {
    QString name;
    QString facts;
};

/// The name in `line`, the facts in the line below it.
void paintTileTexts(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
                    Qt::Alignment alignment, const TileTexts &texts, const Theme &theme);

/// That of the second line.
[[nodiscard]] QFont tileFactsFont(QFont font);

} // namespace ui
