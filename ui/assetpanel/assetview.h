// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace app {
class ThumbnailCache;
}

namespace ui {

class ThemeController;

/// The grid of images. As many columns as fit; the tiles share the width.
class AssetView final : public QListView
{
    Q_OBJECT

public:
    AssetView(const ThemeController &theme, app::ThumbnailCache &thumbnails,
              QWidget *parent = nullptr);

    /// A row for each image in place of a grid of tiles.
    void setList(bool isList);
    [[nodiscard]] bool isList() const { return m_isList; }

Q_SIGNALS:
    void currentImageChanged();
    void trashRequested(const QModelIndex &index);
    void copyRequested(const QModelIndex &index);
    void pasteRequested();
    void undoRequested();
    void showInTextRequested(const QModelIndex &index);
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void layoutTiles();
    void updateImage(const QString &path);

    bool m_isList = false;
};

} // namespace ui
