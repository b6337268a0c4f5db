// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/common/droptarget.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace ui {

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            return {};
        files.append(url.toLocalFile());
    }
    return files;
}

DropTarget::DropTarget(QWidget &widget)
    : QObject(&widget)
{
    widget.setAcceptDrops(true);
    widget.installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter)
        return QObject::eventFilter(watched, event);
    auto *drag = static_cast<QDropEvent *>(event); // What a QDragEnterEvent is, too.
    const QMimeData &data = *drag->mimeData();
    const QStringList files = localFiles(data);
    const auto picture = isDrop && files.isEmpty() ? app::pastedPicture(data) : std::nullopt;
    const bool mayBePicture = isDrop ? picture.has_value() : data.hasImage() || data.hasHtml();
    if (files.isEmpty() && !mayBePicture) {
        drag->ignore();
        return true;
    }
    // Never a move: the source would remove its file.
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    // The file keeps its name and its bytes; the bitmap is what is left without one.
    if (isDrop && !files.isEmpty())
        Q_EMIT filesDropped(files);
    else if (picture)
        Q_EMIT imageDropped(*picture);
    return true;
}

} // namespace ui
