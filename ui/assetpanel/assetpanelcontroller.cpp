// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/assetpanelcontroller.h"

#include "app/assets/imagereference.h"
#include "app/assets/rootedpath.h"
#include "ui/actions/actionset.h"
#include "ui/assetpanel/addedimagebar.h"
#include "ui/assetpanel/addedimages.h"
#include "ui/assetpanel/assetmodel.h"
#include "ui/assetpanel/assetpanelwidget.h"
#include "ui/assetpanel/assetview.h"
#include "ui/common/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace ui {
namespace {

QString joinedMarkdown(const QList<app::ImportedImage> &images)
{
    QStringList markdown;
    for (const app::ImportedImage &image : images)
        markdown.append(image.markdown());
    return markdown.join(QStringLiteral("\n\n"));
}

} // namespace

AssetPanelController::AssetPanelController(ActionSet &actions, const ThemeController &theme,
                                           QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_sourceFolder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
    , m_model(new AssetModel(this))
    , m_widget(new AssetPanelWidget(actions, theme, *m_model))
    , m_relocator(m_tasks, theme, m_widget->messageBar())
    , m_added(std::make_unique<AddedImages>(m_tasks, m_relocator, m_widget->thumbnails(), theme))
{
    connect(&actions.action(CommandId::AddImages), &QAction::triggered, this,
            &AssetPanelController::chooseFiles);
    connect(&actions.action(CommandId::OpenImageFolder), &QAction::triggered, this,
            &AssetPanelController::openFolder);
    connect(&m_scanner, &app::ImageScanner::scanned, this, &AssetPanelController::showImages);
    connectTasks();
    connectAdded();
    connectView();
    updateActions();
    m_relocator.finishInterrupted();
}

AssetPanelController::~AssetPanelController()
{
    if (m_widget && !m_widget->parent())
        delete m_widget;
}

QWidget &AssetPanelController::widget()
{
    return *m_widget;
}

QWidget &AssetPanelController::addedBar()
{
    return m_added->bar();
}

void AssetPanelController::connectAdded()
{
    QAction &edit = m_actions.action(CommandId::EditAddedImage);
    connect(&edit, &QAction::triggered, m_added.get(), &AddedImages::takeFocus);
    connect(m_added.get(), &AddedImages::emptyChanged, this, &AssetPanelController::updateActions);
    connect(m_added.get(), &AddedImages::textFocusRequested, this,
            &AssetPanelController::textFocusRequested);
    connect(m_added.get(), &AddedImages::trashRequested, this,
            [this](const QString &path) { m_tasks.trash(path, m_place); });
}

void AssetPanelController::connectTasks()
{
    connect(&m_tasks, &app::ImageTasks::failed, this, &AssetPanelController::failed);
    connect(&m_relocator, &ImageRelocator::relocated, this,
            [this](const QString &, const QString &path) {
                m_selectNext = path;
                // Where the text follows, its parse brings the new list.
                if (m_rendered && m_rendered->revision == m_document->revision())
                    m_scanner.rescan();
            });
    connect(&m_tasks, &app::ImageTasks::trashed, this, &AssetPanelController::offerRestore);
    connect(&m_tasks, &app::ImageTasks::pictureWritten, this,
            [this](const app::ImportedImage &image, const app::ReservedImage &reserved) {
                tellPicture(image, reserved);
                m_selectNext = image.path;
                m_scanner.rescan();
            });
    connect(&m_tasks, &app::ImageTasks::pictureLost, this,
            [this](const app::ReservedImage &reserved, const app::Error &error) {
                settlePicture({}, reserved);
                Q_EMIT failed(error);
            });
    connect(&m_tasks, &app::ImageTasks::imported, this,
            [this](const QList<app::ImportedImage> &images) {
                m_selectNext = images.last().path;
                m_scanner.rescan();
                Q_EMIT insertRequested(joinedMarkdown(images));
                tellFiles(images);
            });
}

void AssetPanelController::connectView()
{
    AssetView &view = m_widget->view();
    connect(m_widget, &AssetPanelWidget::filesDropped, this, &AssetPanelController::addFiles);
    connect(m_widget, &AssetPanelWidget::imageDropped, this, &AssetPanelController::addImage);
    connect(&view, &AssetView::activated, this, &AssetPanelController::insert);
    connect(&view, &AssetView::trashRequested, this, &AssetPanelController::trash);
    connect(&view, &AssetView::copyRequested, this, &AssetPanelController::copy);
    connect(&view, &AssetView::pasteRequested, this, &AssetPanelController::paste);
    connect(&view, &AssetView::showInTextRequested, this, &AssetPanelController::showInText);
    connect(&view, &AssetView::menuRequested, this, &AssetPanelController::showMenu);
    connect(m_model, &AssetModel::renameRequested, this,
            [this](const app::PostImage &renamed, const QString &newName) {
                m_relocator.relocate(renamed.path, app::renamedPath(renamed.path, newName));
            });
}

void AssetPanelController::setPost(app::PostDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_rendered.reset();
    m_waitingFiles.clear();
    m_waitingImages.clear();
    m_reserved.clear();
    m_relocator.setPost(document);
    m_added->setPost(document);
    m_selectNext.clear();
    m_tasks.forget();
    m_scanner.clear();
    m_model->setImages({}, {});
    m_widget->messageBar().dismiss();
    m_widget->setHasPost(document != nullptr);
    if (document != nullptr)
        connect(document, &app::PostDocument::readOnlyChanged, this,
                &AssetPanelController::updateActions);
    updateActions();
}

void AssetPanelController::setPlace(const app::PostPlace &place)
{
    m_place = place;
    m_relocator.setPlace(place);
    m_added->setPlace(place);
    updateActions();
    updateSnapshot();
    addWaiting();
}

void AssetPanelController::setDialect(app::Dialect dialect)
{
    m_added->setDialect(dialect);
}

void AssetPanelController::setRendered(const app::RenderedPostPtr &post)
{
    m_rendered = post;
    updateSnapshot();
}

void AssetPanelController::updateSnapshot()
{
    const bool isSamePost = m_document && m_document->path() == m_place.file;
    if (!isSamePost || !m_rendered || m_rendered->revision != m_document->revision())
        return;
    m_scanner.setPost({m_document->text(), m_rendered->references, m_place});
}

void AssetPanelController::updateActions()
{
    m_actions.action(CommandId::AddImages).setEnabled(isEditable());
    m_actions.action(CommandId::EditAddedImage).setEnabled(isEditable() && !m_added->isEmpty());
    m_actions.action(CommandId::OpenImageFolder)
        .setEnabled(m_document != nullptr && !m_place.file.isEmpty());
}

QStringList AssetPanelController::filesOfPost() const
{
    if (!hasPlace())
        return {};
    const QList<app::Reference> references
        = m_rendered ? m_rendered->references : QList<app::Reference>();
    const app::PostImages found
        = app::findPostImages({m_document->text(), references, m_place}, m_scanner.images());
    // As seen from the post, which may have been opened through a link.
    const QString realFolder = app::canonicalPath(m_place.folder());
    QStringList files;
    for (const app::PostImage &one : found.images) {
        if (one.state != app::PostImage::State::Used)
            continue;
        const bool isBeside = app::isWithin(one.path, realFolder);
        files.append(isBeside ? m_place.folder() + one.path.sliced(realFolder.size()) : one.path);
    }
    return files;
}

bool AssetPanelController::isEditable() const
{
    return m_document && !m_document->isReadOnly();
}

bool AssetPanelController::hasPlace() const
{
    // The place may be another post's while one post takes over from another.
    return m_document && !m_place.file.isEmpty() && m_document->path() == m_place.file;
}

app::PostSnapshot AssetPanelController::snapshotForImport() const
{
    if (m_scanner.post().place == m_place)
        return m_scanner.post();
    return {m_document->text(), {}, m_place};
}

void AssetPanelController::addFiles(const QStringList &paths)
{
    if (!isEditable() || paths.isEmpty())
        return;
    m_waitingFiles += paths;
    addWaiting();
    if (!hasPlace())
        Q_EMIT saveRequested();
}

void AssetPanelController::addImage(const QImage &image)
{
    if (!isEditable() || image.isNull())
        return;
    m_waitingImages += image;
    addWaiting();
    if (!hasPlace())
        Q_EMIT saveRequested();
}

void AssetPanelController::addWaiting()
{
    if (!hasPlace())
        return;
    const app::PostSnapshot post = snapshotForImport();
    if (!m_waitingFiles.isEmpty())
        m_tasks.importFiles(post, std::exchange(m_waitingFiles, {}));
    for (const QImage &image : std::exchange(m_waitingImages, {}))
        addPicture(post, image);
}

void AssetPanelController::addPicture(const app::PostSnapshot &post, const QImage &picture)
{
    const app::ReservedImage reserved = app::reservedImage(post, m_reserved.keys());
    m_reserved.insert(reserved.name, picture);
    m_tasks.importImage(m_place, picture, reserved);
    Q_EMIT insertRequested(app::imageMarkdown({}, reserved.destination()));
}

void AssetPanelController::settlePicture(const QString &written, const app::ReservedImage &reserved)
{
    m_reserved.remove(reserved.name);
    if (!m_document || written == reserved.destination())
        return;
    // The picture was there already, or its name was taken: the reference follows.
    const QString before = app::imageMarkdown({}, reserved.destination());
    const qsizetype at = m_document->text().lastIndexOf(before);
    const QString after = written.isEmpty() ? QString() : app::imageMarkdown({}, written);
    if (at >= 0)
        m_document->apply({{{at, before.size()}, after}}, app::UndoStep::JoinLast);
}

void AssetPanelController::tellPicture(const app::ImportedImage &image,
                                       const app::ReservedImage &reserved)
{
    const QImage picture = m_reserved.value(reserved.name);
    settlePicture(image.destination, reserved);
    if (m_reserved.isEmpty())
        m_added->show({{image, {{}, picture}, {}}});
}

void AssetPanelController::tellFiles(const QList<app::ImportedImage> &images)
{
    QList<AddedImages::Entry> entries;
    for (const app::ImportedImage &image : images)
        entries.append({image, {image.source, {}}, {}});
    m_added->show(entries);
}

void AssetPanelController::showImages()
{
    m_widget->keepPlace([this] { m_model->setImages(m_scanner.images(), m_scanner.post().place); });
    if (!m_selectNext.isEmpty() && m_widget->select(m_selectNext))
        m_selectNext.clear();
    m_added->setFound(m_scanner.images(), m_scanner.text());
    tellChangedFiles();
}

void AssetPanelController::tellChangedFiles()
{
    QStringList states;
    for (const app::PostImage &image : m_scanner.images().images) {
        if (image.isFile())
            states.append(image.path + u'\n' + image.changed.toString(Qt::ISODateWithMs));
    }
    if (states == m_fileStates)
        return;
    m_fileStates = states;
    Q_EMIT filesChanged();
}

void AssetPanelController::showMenu(const QModelIndex &index, const QPoint &globalPosition)
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
        QAction *rename = menu.addAction(tr("Rename…"), QKeySequence(Qt::Key_F2), &m_widget->view(),
                                         [this, at] { m_widget->view().edit(at); });
        rename->setEnabled(isEditable());
        menu.addAction(tr("Move to Trash"), QKeySequence::Delete, this, [this, at] { trash(at); });
        menu.addSeparator();
    }
    menu.addAction(&m_actions.action(CommandId::AddImages));
    menu.addAction(&m_actions.action(CommandId::OpenImageFolder));
    menu.exec(globalPosition);
}

void AssetPanelController::chooseFiles()
{
    auto *dialog = new QFileDialog(m_widget->window(), tr("Add Images"), m_sourceFolder,
                                   tr("Images (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif *.bmp "
                                      "*.tif *.tiff);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        m_sourceFolder = QFileInfo(paths.value(0)).path();
        addFiles(paths);
    });
    dialog->open();
}

void AssetPanelController::openFolder()
{
    const QString folder = m_scanner.images().folder.path;
    const bool isThere = QFileInfo(folder).isDir();
    QDesktopServices::openUrl(QUrl::fromLocalFile(isThere ? folder : m_place.folder()));
}

void AssetPanelController::open(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void AssetPanelController::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (!files.isEmpty())
        addFiles(files);
    else if (data->hasImage())
        addImage(qvariant_cast<QImage>(data->imageData()));
}

void AssetPanelController::copy(const QModelIndex &index)
{
    QGuiApplication::clipboard()->setText(index.data(AssetModel::MarkdownRole).toString());
}

void AssetPanelController::insert(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT insertRequested(index.data(AssetModel::MarkdownRole).toString());
}

void AssetPanelController::showInText(const QModelIndex &index)
{
    const app::PostImage *shown = image(index);
    if (shown && !shown->uses.isEmpty())
        Q_EMIT lineRequested(shown->uses.first().line);
}

void AssetPanelController::trash(const QModelIndex &index)
{
    const app::PostImage *shown = image(index);
    if (shown && shown->isImageFile())
        m_tasks.trash(shown->path, m_place);
}

void AssetPanelController::offerRestore(const app::TrashedImage &trashed)
{
    QString message = tr("%1 is in the trash.").arg(QFileInfo(trashed.path).fileName());
    const auto &images = m_model->images();
    const auto gone = std::ranges::find(images, trashed.path, &app::PostImage::path);
    const bool isNewest = m_document && m_scanner.text() == m_document->text();
    const bool isUsed = isNewest && gone != images.end() && !gone->uses.isEmpty();
    if (isUsed)
        message += u' ' + tr("Line %1 still uses it.").arg(gone->uses.first().line);
    m_scanner.rescan();
    m_widget->messageBar().showMessage(
        isUsed ? MessageBar::Tone::Warning : MessageBar::Tone::Information, message,
        {{tr("Undo"), [this, trashed] {
              const app::Result<void> restored = app::restoreImage(trashed);
              m_selectNext = trashed.path;
              m_scanner.rescan();
              if (!restored)
                  Q_EMIT failed(restored.error());
          }}});
}

const app::PostImage *AssetPanelController::image(const QModelIndex &index) const
{
    const QString path = index.data(AssetModel::PathRole).toString();
    const QString name = index.data().toString();
    for (const app::PostImage &one : m_model->images()) {
        if (index.isValid() && one.path == path && one.name == name)
            return &one;
    }
    return nullptr;
}

} // namespace ui
