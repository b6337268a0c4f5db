// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/assetpanelcontroller.h"

#include "app/assets/imagerelocation.h"
#include "app/assets/rootedpath.h"
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/assetpanel/addedimagebar.h"
#include "ui/assetpanel/addedimages.h"
#include "ui/assetpanel/assetcommands.h"
#include "ui/assetpanel/assetmodel.h"
#include "ui/assetpanel/assetpanelwidget.h"
#include "ui/assetpanel/assetview.h"
#include "ui/assetpanel/cleanupdialog.h"
#include "ui/assetpanel/importoptionsmenu.h"
#include "ui/assetpanel/remoteimageintake.h"
#include "ui/common/imagedialog.h"
#include "ui/common/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace ui {

AssetPanelController::AssetPanelController(ActionSet &actions, const ThemeController &theme,
                                           app::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_theme(theme)
    , m_settings(settings)
    , m_model(new AssetModel(this))
    , m_widget(new AssetPanelWidget(actions, theme, *m_model))
    , m_relocator(m_tasks, theme, m_widget->messageBar())
    , m_added(std::make_unique<AddedImages>(m_tasks, m_relocator, m_widget->thumbnails(), theme))
    , m_intake(m_tasks, m_scanner, *m_added)
    , m_remote(std::make_unique<RemoteImageIntake>(m_scanner, m_widget->downloadBar()))
    , m_commands(actions, m_tasks, m_relocator, m_scanner, *m_model, *m_widget)
{
    connect(&actions.action(CommandId::AddImages), &QAction::triggered, this,
            &AssetPanelController::chooseFiles);
    connect(&actions.action(CommandId::OpenImageFolder), &QAction::triggered, this,
            &AssetPanelController::openFolder);
    connect(&actions.action(CommandId::CleanUpImages), &QAction::triggered, this,
            &AssetPanelController::cleanUp);
    connect(&m_scanner, &app::ImageScanner::scanned, this, &AssetPanelController::showImages);
    connectTasks();
    connectAdded();
    connectOptions();
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

void AssetPanelController::connectOptions()
{
    const auto remember = [this](const app::ImageOptions &options) {
        m_settings.setImageOptions(m_place.siteRoot, options);
        showOptions();
    };
    connect(&m_widget->importMenu(), &ImportOptionsMenu::optionsChosen, this,
            [this, remember](const app::ImageOptions &options) { remember(options); });
    connect(m_added.get(), &AddedImages::chosenForBlog, this,
            [this, remember](app::ImageOptions options) {
                // What is not asked of one image stays as it is for all.
                options.keepsOriginal = m_widget->importMenu().options().keepsOriginal;
                remember(options);
            });
}

void AssetPanelController::showOptions()
{
    const app::ImageOptions options = m_settings.imageOptions(m_place.siteRoot);
    m_widget->setImportOptions(options);
    m_intake.setOptions(options);
    m_remote->setOptions(options);
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
    connect(&m_intake, &ImageIntake::arrived, this, [this](const QString &path) {
        m_selectNext = path;
        m_scanner.rescan();
    });
    connect(&m_intake, &ImageIntake::arrivingChanged, this, [this](const QStringList &arriving) {
        m_scanner.setArriving(arriving);
        Q_EMIT arrivingChanged(arriving);
    });
    connect(&m_tasks, &app::ImageTasks::pictureLost, &m_scanner, &app::ImageScanner::rescan);
    connect(&m_commands, &AssetCommands::downloadRequested, m_remote.get(),
            &RemoteImageIntake::download);
    connect(m_remote.get(), &RemoteImageIntake::arrived, this, [this](const QString &path) {
        m_selectNext = path;
        m_scanner.rescan();
    });
    connect(m_remote.get(), &RemoteImageIntake::failed, this, &AssetPanelController::failed);
    connect(&m_intake, &ImageIntake::insertRequested, this, &AssetPanelController::insertRequested);
    connect(&m_intake, &ImageIntake::saveRequested, this, &AssetPanelController::saveRequested);
    connect(&m_intake, &ImageIntake::downloadRequested, m_remote.get(),
            &RemoteImageIntake::download);
    connect(&m_intake, &ImageIntake::failed, this, &AssetPanelController::failed);
    connect(&m_commands, &AssetCommands::insertRequested, this,
            &AssetPanelController::insertRequested);
    connect(&m_commands, &AssetCommands::lineRequested, this, &AssetPanelController::lineRequested);
    connect(&m_commands, &AssetCommands::placeRequested, this,
            &AssetPanelController::placeRequested);
    connect(&m_commands, &AssetCommands::failed, this, &AssetPanelController::failed);
    connect(&m_commands, &AssetCommands::returned, this, [this](const QString &path) {
        m_selectNext = path;
        m_scanner.rescan();
    });
}

void AssetPanelController::connectView()
{
    AssetView &view = m_widget->view();
    connect(m_widget, &AssetPanelWidget::filesDropped, &m_intake, &ImageIntake::addFiles);
    connect(m_widget, &AssetPanelWidget::imageDropped, &m_intake, &ImageIntake::addImage);
    connect(&view, &AssetView::pasteRequested, this, &AssetPanelController::paste);
    connect(&view, &AssetView::undoRequested, this, [this] {
        // What was done to a file is taken back by the message that tells of it.
        if (!m_widget->messageBar().takeFirstChoice())
            m_actions.action(CommandId::Undo).trigger();
    });
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
    m_intake.setPost(document);
    m_remote->setPost(document);
    m_commands.setPost(document);
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
    showOptions();
    updateSnapshot();
    m_commands.setPlace(place);
    m_remote->setPlace(place);
    m_intake.setPlace(place);
}

void AssetPanelController::setSite(const app::Site &site)
{
    m_added->setDialect(app::dialect(site.generator));
    if (site == m_site)
        return;
    m_site = site;
    app::BlogFields blog;
    blog.site = site;
    setBlog(blog);
}

void AssetPanelController::setBlog(const app::BlogFields &blog)
{
    m_commands.setBlog(blog);
    m_remote->setBlog(blog);
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
    m_intake.forgetReplaced();
}

void AssetPanelController::updateActions()
{
    m_actions.action(CommandId::AddImages).setEnabled(isEditable());
    m_actions.action(CommandId::EditAddedImage).setEnabled(isEditable() && !m_added->isEmpty());
    m_actions.action(CommandId::CleanUpImages).setEnabled(!m_place.siteRoot.isEmpty());
    m_actions.action(CommandId::OpenImageFolder)
        .setEnabled(m_document != nullptr && !m_place.file.isEmpty());
}

QStringList AssetPanelController::filesOfPost() const
{
    if (!m_intake.hasPlace())
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

app::MovedReferences AssetPanelController::referencesAt(const QString &path) const
{
    const bool isParsed = m_rendered && m_document && m_intake.hasPlace()
        && m_rendered->revision == m_document->revision();
    if (!isParsed)
        return {};
    return app::movedReferences({m_document->text(), m_rendered->references, m_place},
                                {path, app::findSite(path).root});
}

bool AssetPanelController::isEditable() const
{
    return m_document && !m_document->isReadOnly();
}

void AssetPanelController::addFiles(const QStringList &paths)
{
    m_intake.addFiles(paths);
}

void AssetPanelController::addImage(const app::PastedPicture &picture)
{
    m_intake.addImage(picture);
}

void AssetPanelController::showImages()
{
    m_widget->keepPlace([this] { m_model->setImages(m_scanner.images(), m_scanner.post().place); });
    if (!m_selectNext.isEmpty() && m_widget->select(m_selectNext))
        m_selectNext.clear();
    m_commands.showDetails();
    m_added->setFound(m_scanner.images(), m_scanner.text());
    tellChangedFiles();
    Q_EMIT imagesFound(m_scanner.images());
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

void AssetPanelController::chooseFiles()
{
    QFileDialog *dialog = makeImageDialog(m_widget->window(), tr("Add Images"), m_sourceFolder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        m_sourceFolder = QFileInfo(paths.value(0)).path();
        m_intake.addFiles(paths);
    });
    dialog->open();
}

void AssetPanelController::cleanUp()
{
    QStringList kept;
    for (const app::PostImage &image : m_scanner.images().images) {
        if (image.state == app::PostImage::State::Used)
            kept.append(image.path);
    }
    auto *dialog = new CleanupDialog(m_place, kept, m_theme, m_widget->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CleanupDialog::filesChanged, this, [this] { m_scanner.rescan(); });
    dialog->open();
}

void AssetPanelController::openFolder()
{
    const QString folder = m_scanner.images().folder.path;
    const bool isThere = QFileInfo(folder).isDir();
    QDesktopServices::openUrl(QUrl::fromLocalFile(isThere ? folder : m_place.folder()));
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
        m_intake.addFiles(files);
    else if (const auto picture = app::pastedPicture(*data))
        m_intake.addImage(*picture);
}

} // namespace ui
