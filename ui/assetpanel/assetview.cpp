// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/assetview.h"

#include "app/assets/thumbnailcache.h"
#include "ui/assetpanel/assetdelegate.h"
#include "ui/assetpanel/assetmodel.h"
#include "ui/common/imagetile.h"
#include "ui/theme/themecontroller.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

namespace ui {
namespace {

constexpr int MinimumTileWidth = 112;
constexpr int ScrollStep = 40; ///< Pixels for a notch of the wheel, times three.

} // namespace

AssetView::AssetView(const ThemeController &theme, app::ThumbnailCache &thumbnails, QWidget *parent)
    : QListView(parent)
{
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setDragDropMode(QAbstractItemView::DragOnly);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMouseTracking(true);
    setAccessibleName(tr("Images"));
    setItemDelegate(new AssetDelegate(theme, thumbnails, this));
    connect(&thumbnails, &app::ThumbnailCache::loaded, this, &AssetView::updateImage);
    connect(&theme, &ThemeController::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

bool AssetView::event(QEvent *event)
{
    // Of the window it would take back what was written in the text.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void AssetView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
    } else if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoRequested();
    } else if (event->matches(QKeySequence::Copy) && index.isValid()) {
        Q_EMIT copyRequested(index);
    } else if (event->matches(QKeySequence::Delete) && index.isValid()) {
        Q_EMIT trashRequested(index);
    } else if (event->key() == Qt::Key_Return && event->modifiers() == Qt::ShiftModifier
               && index.isValid()) {
        Q_EMIT showInTextRequested(index);
    } else {
        QListView::keyPressEvent(event);
    }
}

void AssetView::resizeEvent(QResizeEvent *event)
{
    const bool wasInSight
        = QRect(QPoint(), event->oldSize()).intersects(visualRect(currentIndex()));
    layoutTiles();
    QListView::resizeEvent(event);
    // What is told of an image below the grid takes room from it.
    if (wasInSight)
        scrollTo(currentIndex());
}

void AssetView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isMouse ? indexAt(event->pos()) : currentIndex();
    const QPoint place = isMouse
        ? event->globalPos()
        : viewport()->mapToGlobal(index.isValid() ? visualRect(index).center() : QPoint(8, 8));
    Q_EMIT menuRequested(index, place);
}

void AssetView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentImageChanged();
}

void AssetView::startDrag(Qt::DropActions actions)
{
    const QModelIndexList indexes = selectedIndexes();
    if (indexes.isEmpty() || !indexes.first().flags().testFlag(Qt::ItemIsDragEnabled))
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(indexes));
    const QRect tile = visualRect(indexes.first());
    drag->setPixmap(
        viewport()->grab(tile).scaledToWidth(tile.width() * 2 / 3, Qt::SmoothTransformation));
    drag->exec(actions, Qt::CopyAction);
}

void AssetView::layoutTiles()
{
    const int width = viewport()->width();
    const int columns = m_isList ? 1 : std::max(1, width / MinimumTileWidth);
    // One pixel less, or rounding makes the last column wrap.
    const int share = std::max(1, (width - 1) / columns);
    const QSize tile
        = m_isList ? AssetDelegate::rowSize(share, fontMetrics()) : tileSize(share, fontMetrics());
    if (tile == gridSize())
        return;
    setGridSize(tile);
    verticalScrollBar()->setSingleStep(ScrollStep);
}

void AssetView::setList(bool isList)
{
    m_isList = isList;
    layoutTiles();
}

void AssetView::updateImage(const QString &path)
{
    if (!model())
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(AssetModel::PathRole).toString() == path)
            update(index);
    }
}

} // namespace ui
