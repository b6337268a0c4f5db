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

Q_SIGNALS:
    void trashRequested(const QModelIndex &index);
    void copyRequested(const QModelIndex &index);
    void pasteRequested();
    void showInTextRequested(const QModelIndex &index);
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void layoutTiles();
    void updateImage(const QString &path);
};

} // namespace ui
