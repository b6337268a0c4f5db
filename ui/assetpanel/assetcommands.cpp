// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/assetcommands.h"

#include "app/assets/imagetasks.h"
#include "ui/actions/actionset.h"
#include "ui/assetpanel/assetmodel.h"
#include "ui/assetpanel/assetpanelwidget.h"
#include "ui/assetpanel/assetview.h"
#include "ui/assetpanel/imagerelocator.h"
#include "ui/common/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QUrl>

#include <algorithm>

namespace ui {

AssetCommands::AssetCommands(ActionSet &actions, app::ImageTasks &tasks, ImageRelocator &relocator,
                             app::ImageScanner &scanner, AssetModel &model,
                             AssetPanelWidget &widget, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_tasks(tasks)
    , m_relocator(relocator)
    , m_scanner(scanner)
    , m_model(model)
    , m_widget(widget)
{
    connect(&tasks, &app::ImageTasks::trashed, this, &AssetCommands::offerRestore);
    AssetView &view = widget.view();
    connect(&view, &AssetView::activated, this, &AssetCommands::insert);
    connect(&view, &AssetView::trashRequested, this, &AssetCommands::trash);
    connect(&view, &AssetView::copyRequested, this, &AssetCommands::copy);
    connect(&view, &AssetView::showInTextRequested, this, &AssetCommands::showInText);
    connect(&view, &AssetView::menuRequested, this, &AssetCommands::showMenu);
}

bool AssetCommands::isEditable() const
{
    return m_document && !m_document->isReadOnly();
}

void AssetCommands::showMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    QMenu menu;
    const QPersistentModelIndex at(index);
    const app::PostImage *shown = image(index);
    if (shown) {
        QAction *put = menu.addAction(tr("Insert at Cursor"), QKeySequence(Qt::Key_Return), this,
                                      [this, at] { insert(at); });
        put->setEnabled(isEditable());
        QAction *show = menu.addAction(tr("Show in Text"), QKeySequence(Qt::SHIFT | Qt::Key_Return),
                                       this, [this, at] { showInText(at); });
        show->setEnabled(!shown->uses.isEmpty());
        menu.addAction(tr("Copy Reference"), QKeySequence::Copy, this, [this, at] { copy(at); });
        menu.addSeparator();
    }
    if (shown && shown->isImageFile()) {
        menu.addAction(tr("Open"), this, [this, path = shown->path] { open(path); });
        QAction *rename = menu.addAction(tr("Rename…"), QKeySequence(Qt::Key_F2), &m_widget.view(),
                                         [this, at] { m_widget.view().edit(at); });
        rename->setEnabled(isEditable());
        menu.addAction(tr("Move to Trash"), QKeySequence::Delete, this, [this, at] { trash(at); });
        menu.addSeparator();
    }
    menu.addAction(&m_actions.action(CommandId::AddImages));
    menu.addAction(&m_actions.action(CommandId::OpenImageFolder));
    menu.exec(globalPosition);
}

void AssetCommands::open(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void AssetCommands::copy(const QModelIndex &index)
{
    QGuiApplication::clipboard()->setText(index.data(AssetModel::MarkdownRole).toString());
}

void AssetCommands::insert(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT insertRequested(index.data(AssetModel::MarkdownRole).toString());
}

void AssetCommands::showInText(const QModelIndex &index)
{
    const app::PostImage *shown = image(index);
    if (shown && !shown->uses.isEmpty())
        Q_EMIT lineRequested(shown->uses.first().line);
}

void AssetCommands::trash(const QModelIndex &index)
{
    const app::PostImage *shown = image(index);
    if (shown && shown->isImageFile())
        m_tasks.trash(shown->path, m_place);
}

void AssetCommands::offerRestore(const app::TrashedImage &trashed)
{
    QString message = tr("%1 is in the trash.").arg(QFileInfo(trashed.path).fileName());
    const auto &images = m_model.images();
    const auto gone = std::ranges::find(images, trashed.path, &app::PostImage::path);
    const bool isNewest = m_document && m_scanner.text() == m_document->text();
    const bool isUsed = isNewest && gone != images.end() && !gone->uses.isEmpty();
    if (isUsed)
        message += u' ' + tr("Line %1 still uses it.").arg(gone->uses.first().line);
    m_scanner.rescan();
    m_widget.messageBar().showMessage(
        isUsed ? MessageBar::Tone::Warning : MessageBar::Tone::Information, message,
        {{tr("Undo"), [this, trashed] {
              const app::Result<void> restored = app::restoreImage(trashed);
              Q_EMIT returned(trashed.path);
              if (!restored)
                  Q_EMIT failed(restored.error());
          }}});
}

const app::PostImage *AssetCommands::image(const QModelIndex &index) const
{
    const QString path = index.data(AssetModel::PathRole).toString();
    const QString name = index.data().toString();
    for (const app::PostImage &one : m_model.images()) {
        if (index.isValid() && one.path == path && one.name == name)
            return &one;
    }
    return nullptr;
}

} // namespace ui
