// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace app {
class ThumbnailCache;
}

namespace ui {

class ThemeController;
struct Theme;

/// Draws an image as a tile: thumbnail with a badge for its state, name, facts.
class AssetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// All outlive this.
    AssetDelegate(const ThemeController &theme, app::ThumbnailCache &thumbnails, QObject *parent);

    /// The size of a row of a list: a small picture with the texts beside it.
    [[nodiscard]] static QSize rowSize(int width, const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintPicture(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintPlaceholder(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintBadge(QPainter &painter, const QRect &picture, const QFont &font,
                    const QModelIndex &index) const;
    void paintTexts(QPainter &painter, const QRect &tile, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    const ThemeController &m_theme;
    app::ThumbnailCache &m_thumbnails;
};

} // namespace ui
