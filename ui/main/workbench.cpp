// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/workbench.h"

#include "app/blog/generator.h"
#include "app/post/postdocument.h"
#include "app/post/recovery.h"
#include "app/settings/settings.h"
#include "ui/assetpanel/assetpanelcontroller.h"
#include "ui/assetpanel/imageerrortext.h"
#include "ui/checks/checkscontroller.h"
#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"
#include "ui/common/postname.h"
#include "ui/editor/editorcontroller.h"
#include "ui/files/conflictcontroller.h"
#include "ui/files/encodingcontroller.h"
#include "ui/files/exportcontroller.h"
#include "ui/files/filecontroller.h"
#include "ui/files/folderrenamer.h"
#include "ui/files/papercontroller.h"
#include "ui/files/postremover.h"
#include "ui/files/recentmenu.h"
#include "ui/findbar/findbar.h"
#include "ui/frontmatterform/frontmatterformcontroller.h"
#include "ui/history/historycontroller.h"
#include "ui/main/session.h"
#include "ui/main/statusbar.h"
#include "ui/main/viewcontroller.h"
#include "ui/outline/outlinecontroller.h"
#include "ui/postlist/postlistcontroller.h"
#include "ui/preview/previewcontroller.h"
#include "ui/preview/previewdressing.h"
#include "ui/recovery/recoverycontroller.h"
#include "ui/richcopy/richcopycontroller.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <limits>

namespace ui {

Workbench::Workbench(app::Settings &settings, const QString &workerProgram, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(settings)
    , m_actions(m_theme)
    , m_renderer(workerProgram)
    , m_rendering(m_renderer)
    , m_window(m_actions, m_theme)
    , m_files(std::make_unique<FileController>(m_actions, settings, m_window.messageBar(), m_window,
                                               app::recoveryFolder()))
    , m_encoding(std::make_unique<EncodingController>(*m_files, m_window.messageBar(), m_theme))
    , m_history(std::make_unique<HistoryController>(m_actions, m_theme, settings, m_window,
                                                    app::VersionStore::ofUser()))
    , m_conflicts(std::make_unique<ConflictController>(m_theme, settings, m_window))
    , m_recovery(std::make_unique<RecoveryController>(
          m_actions, m_theme, settings, m_window.messageBar(), m_window, app::recoveryFolder(),
          app::VersionStore::ofUser()))
    , m_export(std::make_unique<ExportController>(m_actions, m_window.messageBar(), m_window))
    , m_paper(std::make_unique<PaperController>(m_actions, m_window.messageBar(), m_window))
    , m_view(std::make_unique<ViewController>(m_actions, settings, m_window))
    , m_editor(std::make_unique<EditorController>(m_actions, m_theme, settings))
    , m_session(std::make_unique<Session>(*m_editor, m_actions, settings))
    , m_preview(std::make_unique<PreviewController>(m_actions, m_theme, settings))
    , m_dressing(std::make_unique<PreviewDressing>(m_actions, settings, *m_preview, m_window))
    , m_richCopy(std::make_unique<RichCopyController>(m_actions, workerProgram))
    , m_form(std::make_unique<FrontMatterFormController>(m_actions, m_theme))
    , m_assets(std::make_unique<AssetPanelController>(m_actions, m_theme, m_settings))
    , m_posts(std::make_unique<PostListController>(m_actions, m_theme, settings))
    , m_outline(std::make_unique<OutlineController>(m_theme))
    , m_checks(std::make_unique<ChecksController>(m_actions, m_theme))
    , m_statusBar(new StatusBar(m_theme, &m_window))
{
    arrange();
    connectFiles();
    connectPostList();
    connectOutput();
    connectRendering();
    connectVersions();
    connectNavigation();
    connectImages();
    connectCopying();
    setPost(nullptr);
}

Workbench::~Workbench()
{
    // What is told of that, the find bar for one, reaches for controllers, which go before the
    // window.
    m_window.hide();
    // The views let go of the post before it dies with its controller.
    setPost(nullptr);
}

void Workbench::arrange()
{
    auto *writing = new QWidget;
    writing->setFocusProxy(&m_editor->widget());
    auto *column = new QVBoxLayout(writing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(&m_encoding->notice());
    column->addWidget(&m_editor->widget(), 1);
    column->addWidget(&m_assets->addedBar());
    auto *findBar = new FindBar(m_actions, m_theme, m_editor->searchTarget());
    column->addWidget(findBar);
    findBar->leavesCommands = m_editor->leavesZoom = [this] {
        return m_preview->isInCharge();
    };
    m_window.setCentralPanes(*writing, m_preview->widget());
    m_window.setStatusBar(m_statusBar);
    m_window.insertMenu(m_encoding->saveMenu(), CommandId::SaveAs);
    m_window.insertMenu(m_encoding->reopenMenu(), CommandId::SaveAs);
    m_statusBar->setEncodingMenus({&m_encoding->reopenMenu(), &m_encoding->saveMenu()});
    arrangePanels();
    m_view->restoreLayout();
    connect(&m_window, &MainWindow::closeRequested, this, &Workbench::close);
    connect(&m_actions.action(CommandId::Quit), &QAction::triggered, &m_window, &QWidget::close);
    // The editor is there before WebEngine is so much as loaded.
    connect(&m_window, &MainWindow::firstPainted, m_preview.get(), &PreviewController::load);
}

void Workbench::arrangePanels()
{
    const auto addPanel = [this](const char *name, QWidget &panel, CommandId toggle,
                                 Qt::DockWidgetArea area) -> QDockWidget & {
        return m_window.addPanel(QLatin1String(name), panel, m_actions.action(toggle), area);
    };
    addPanel("posts", m_posts->widget(), CommandId::ShowPosts, Qt::LeftDockWidgetArea);
    addPanel("outline", m_outline->widget(), CommandId::ShowOutline, Qt::LeftDockWidgetArea);
    QDockWidget &form = addPanel("frontmatter", m_form->widget(), CommandId::ShowFrontMatter,
                                 Qt::RightDockWidgetArea);
    addPanel("images", m_assets->widget(), CommandId::ShowImages, Qt::RightDockWidgetArea);
    QDockWidget &checks
        = addPanel("checks", m_checks->widget(), CommandId::ShowChecks, Qt::RightDockWidgetArea);
    connect(m_preview.get(), &PreviewController::fieldActivated, m_form.get(),
            [this, &form](const QString &key) {
                form.show();
                form.raise();
                m_form->focusField(key);
            });
    connect(m_statusBar, &StatusBar::noticesRequested, &checks, [&checks] {
        checks.show();
        checks.raise();
    });
}

void Workbench::connectFiles()
{
    m_files->commitComposition = [this] {
        m_editor->commitComposition();
    };
    m_files->imagesOfPost = [this] {
        return m_assets->filesOfPost();
    };
    m_files->referencesAt = [this](const QString &path) {
        return m_assets->referencesAt(path);
    };
    connect(&m_settings, &app::Settings::storingFailed, this, &Workbench::report);
    connect(m_files.get(), &FileController::postChanged, this, &Workbench::setPost);
    connect(m_files.get(), &FileController::postSaved, m_form.get(),
            &FrontMatterFormController::refreshBlog);
    connect(m_files.get(), &FileController::postCreated, this, [this] {
        m_editor->goToLine(std::numeric_limits<int>::max()); // The end, where the body begins.
    });
    auto *recent = new RecentMenu(m_settings, &m_window);
    m_window.insertMenu(*recent, CommandId::OpenFolder);
    connect(recent, &RecentMenu::openRequested, m_files.get(), &FileController::open);
}

void Workbench::connectPostList()
{
    PostListController *posts = m_posts.get();
    auto *folders = new FolderRenamer(*m_files, m_window.messageBar(), m_window, this);
    auto *remover = new PostRemover(*m_files, m_window.messageBar(), this);
    connect(posts, &PostListController::openRequested, m_files.get(), &FileController::open);
    connect(posts, &PostListController::folderRenameRequested, folders, &FolderRenamer::ask);
    connect(posts, &PostListController::removalRequested, remover, &PostRemover::remove);
    connect(m_files.get(), &FileController::postSaved, posts, &PostListController::refresh);
    connect(m_files.get(), &FileController::postCreated, posts, &PostListController::refresh);
    connect(folders, &FolderRenamer::renamed, posts, &PostListController::refresh);
    connect(remover, &PostRemover::postsChanged, posts, &PostListController::refresh);
}

void Workbench::connectOutput()
{
    m_export->commitComposition = m_files->commitComposition;
    m_export->theme = [this] {
        return m_dressing->pageTheme();
    };
    m_paper->commitComposition = m_files->commitComposition;
    m_paper->printToPdf = [this](const QPageLayout &layout, const auto &done) {
        m_preview->printToPdf(layout, done);
    };
    m_paper->print = [this] {
        return m_preview->print();
    };
}

void Workbench::connectRendering()
{
    const PostRendering *rendering = &m_rendering;
    connect(rendering, &PostRendering::begun, m_preview.get(), &PreviewController::setBeginning);
    connect(rendering, &PostRendering::rendered, m_preview.get(), &PreviewController::setRendered);
    connect(rendering, &PostRendering::rendered, m_assets.get(),
            &AssetPanelController::setRendered);
    connect(rendering, &PostRendering::rendered, m_checks.get(), &ChecksController::setRendered);
    connect(rendering, &PostRendering::rendered, m_outline.get(), &OutlineController::setRendered);
    connect(rendering, &PostRendering::rendered, m_export.get(), &ExportController::setRendered);
    connect(rendering, &PostRendering::headerRead, m_preview.get(), &PreviewController::setHeader);
    connect(rendering, &PostRendering::failed, m_preview.get(), &PreviewController::showFailure);
    connect(rendering, &PostRendering::failed, m_export.get(), &ExportController::fail);
    connect(&m_siteMarkdown, &app::SiteMarkdownWatcher::optionsChanged, &m_rendering,
            &PostRendering::setOptions);
    connect(&m_templateSite, &app::TemplateSiteLoader::siteChanged, &m_rendering,
            &PostRendering::setSite);
    // Posts and snippets that other programs made meanwhile.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, &m_templateSite,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive)
                    m_templateSite.refresh();
            });
}

void Workbench::connectVersions()
{
    m_history->commitComposition = m_files->commitComposition;
    m_conflicts->commitComposition = m_files->commitComposition;
    m_files->keepFile = [this] {
        m_history->keepFile();
    };
    m_recovery->openPost = [this](std::unique_ptr<app::PostDocument> post) {
        return m_files->take(std::move(post));
    };
    m_recovery->askSavePath = [this](const QString &suggestion) {
        return m_files->askSavePath(suggestion);
    };
    connect(m_files.get(), &FileController::compareRequested, m_conflicts.get(),
            &ConflictController::compare);
    connect(m_files.get(), &FileController::mergeRequested, m_conflicts.get(),
            &ConflictController::merge);
    connect(m_files.get(), &FileController::compareWithCopyRequested, m_conflicts.get(),
            &ConflictController::compareWithCopy);
    connect(m_conflicts.get(), &ConflictController::keepMineRequested, m_files.get(),
            &FileController::keepMine);
    connect(m_conflicts.get(), &ConflictController::takeTheirsRequested, m_files.get(),
            &FileController::takeTheirs);
    connect(m_conflicts.get(), &ConflictController::merged, &m_window.messageBar(),
            &MessageBar::dismiss);
    connect(m_conflicts.get(), &ConflictController::failed, this, &Workbench::report);
    connect(m_recovery.get(), &RecoveryController::failed, this, &Workbench::report);
    connect(m_history.get(), &HistoryController::failed, this, [this](const app::Error &error) {
        m_statusBar->showMessage(tr("No version was kept: %1").arg(errorText(error)));
    });
}

void Workbench::connectNavigation()
{
    connect(m_editor.get(), &EditorController::cursorMoved, m_statusBar, &StatusBar::setCursor);
    connect(m_editor.get(), &EditorController::cursorMoved, m_outline.get(),
            &OutlineController::setCurrentLine);
    connect(m_editor.get(), &EditorController::readingPlaceChanged, m_preview.get(),
            &PreviewController::scrollTo);
    connect(m_preview.get(), &PreviewController::scrolled, m_editor.get(),
            &EditorController::scrollTo);
    connect(m_preview.get(), &PreviewController::failed, this, &Workbench::report);
    connect(m_preview.get(), &PreviewController::positionActivated, m_editor.get(),
            &EditorController::goToPosition);
    connect(m_editor.get(), &EditorController::cursorMoved, m_checks.get(),
            &ChecksController::setCurrentLine);
    connect(m_checks.get(), &ChecksController::lineRequested, m_editor.get(),
            &EditorController::goToLine);
    connect(m_checks.get(), &ChecksController::countChanged, m_statusBar,
            &StatusBar::setNoticeCount);
    connect(m_outline.get(), &OutlineController::lineRequested, m_editor.get(),
            &EditorController::goToLine);
    connect(m_encoding.get(), &EncodingController::lineRequested, m_editor.get(),
            &EditorController::goToLine);
    connect(m_form.get(), &FrontMatterFormController::lineRequested, m_editor.get(),
            &EditorController::goToLine);
    connect(m_assets.get(), &AssetPanelController::lineRequested, m_editor.get(),
            &EditorController::goToLine);
}

void Workbench::connectImages()
{
    connect(m_assets.get(), &AssetPanelController::insertRequested, m_editor.get(),
            &EditorController::insertText);
    connect(m_assets.get(), &AssetPanelController::imagesFound, m_checks.get(),
            &ChecksController::setImages);
    connect(m_assets.get(), &AssetPanelController::arrivingChanged, m_preview.get(),
            &PreviewController::setArrivingImages);
    connect(m_assets.get(), &AssetPanelController::filesChanged, m_preview.get(),
            &PreviewController::reloadImages);
    connect(m_assets.get(), &AssetPanelController::filesChanged, m_form.get(),
            &FrontMatterFormController::updateImages);
    connect(m_assets.get(), &AssetPanelController::saveRequested, m_files.get(),
            &FileController::save);
    connect(m_editor.get(), &EditorController::filesDropped, this, &Workbench::takeFiles);
    connect(m_editor.get(), &EditorController::imagePasted, m_assets.get(),
            &AssetPanelController::addImage);
    connect(m_preview.get(), &PreviewController::filesDropped, this, &Workbench::takeFiles);
    connect(m_preview.get(), &PreviewController::imageDropped, m_assets.get(),
            &AssetPanelController::addImage);
    connect(m_assets.get(), &AssetPanelController::placeRequested, this,
            [this](const QString &path, int line) {
                if (m_files->open(path))
                    m_editor->goToLine(line);
            });
    connect(m_form.get(), &FrontMatterFormController::blogRead, m_assets.get(),
            &AssetPanelController::setBlog);
    connect(m_assets.get(), &AssetPanelController::textFocusRequested, m_editor.get(),
            [this] { m_editor->widget().setFocus(); });
    connect(m_assets.get(), &AssetPanelController::failed, this, [this](const app::Error &error) {
        m_window.messageBar().showMessage(MessageBar::Tone::Error, imageErrorText(error));
    });
}

void Workbench::connectCopying()
{
    m_richCopy->selectedText = [this] {
        return m_editor->selectedText();
    };
    m_richCopy->renderOptions = [this] {
        return m_rendering.options();
    };
    m_richCopy->copyFromPage = [this] {
        return m_preview->copySelection();
    };
    connect(m_richCopy.get(), &RichCopyController::copied, this,
            [this] { m_statusBar->showMessage(tr("Copied")); });
    connect(m_richCopy.get(), &RichCopyController::failed, this, &Workbench::report);
}

void Workbench::show()
{
    m_renderer.start();
    m_window.show();
    m_session->restoreScroll();
    showReadingPlace();
}

// What puts the text somewhere without the user tells nobody.
void Workbench::showReadingPlace()
{
    m_preview->scrollTo(m_editor->readingPlace());
}

void Workbench::open(const QStringList &paths)
{
    if (paths.isEmpty() && !m_files->post())
        continueLastPost();
    bool isPostOpen = false;
    for (const QString &path : paths) {
        const bool isFolder = QFileInfo(path).isDir();
        if (isFolder || !isPostOpen)
            isPostOpen |= m_files->open(path) && !isFolder;
    }
    m_window.raise();
    m_window.activateWindow();
}

void Workbench::takeFiles(const QStringList &paths)
{
    QStringList posts;
    QStringList others;
    for (const QString &path : paths)
        (FileController::isPost(path) ? posts : others).append(path);
    if (!posts.isEmpty())
        open(posts);
    else
        m_assets->addFiles(others);
}

void Workbench::continueLastPost()
{
    const QString last = m_session->lastPost();
    if (!last.isEmpty())
        m_files->open(last);
}

void Workbench::setPost(app::PostDocument *post)
{
    m_session->setPost(post); // Before the editor turns away from the former one.
    m_encoding->setPost(post);
    m_editor->setPost(post);
    m_form->setPost(post);
    m_assets->setPost(post);
    m_preview->setPost(post);
    m_richCopy->setPost(post);
    m_export->setPost(post);
    m_paper->setPost(post);
    m_checks->setPost(post);
    m_history->setPost(post);
    m_conflicts->setPost(post);
    m_statusBar->setPost(post);
    updatePlace(post);
    updateTitle(post);
    if (!post)
        return;
    m_session->restoreView();
    showReadingPlace();
    m_editor->widget().setFocus();
    connect(post, &app::PostDocument::modifiedChanged, this, [this, post] { updateTitle(post); });
    connect(post, &app::PostDocument::edited, this, [this] { m_isPreparedToEnd = false; });
    connect(post, &app::PostDocument::pathChanged, this, [this, post] {
        updatePlace(post);
        updateTitle(post);
    });
}

void Workbench::updatePlace(app::PostDocument *post)
{
    const app::Site site = post ? app::findSite(post->path()) : app::Site();
    m_place = {};
    if (post && !post->path().isEmpty())
        m_place = {post->path(), site.root};
    m_preview->setPlace(m_place);
    m_dressing->setPost(post, site);
    m_form->setPlace(m_place);
    m_assets->setSite(site);
    m_assets->setPlace(m_place);
    m_checks->setPlace(m_place);
    m_export->setPlace(m_place);
    m_posts->setCurrentPost(m_place);
    m_statusBar->setGenerator(site.generator);
    m_siteMarkdown.setSite(site);
    m_templateSite.setPost(site, m_place.file);
    m_rendering.setSite(m_templateSite.site());
    m_rendering.setPost(post, m_siteMarkdown.options());
}

void Workbench::updateTitle(app::PostDocument *post)
{
    m_window.setWindowModified(post && post->isModified());
    if (!post) {
        m_window.setWindowTitle(QStringLiteral("Byline"));
        return;
    }
    m_window.setWindowTitle(postName(post->path()) + QStringLiteral("[*]"));
}

void Workbench::report(const app::Error &error)
{
    m_window.messageBar().showMessage(MessageBar::Tone::Error, errorText(error));
}

void Workbench::rememberSession()
{
    m_view->saveLayout();
    m_session->remember();
}

void Workbench::prepareToEnd()
{
    m_files->keepUnsaved();
    rememberSession();
    m_isPreparedToEnd = true;
}

void Workbench::close()
{
    if (!m_isPreparedToEnd && !m_files->mayClose())
        return;
    rememberSession();
    m_window.closeConfirmed();
}

} // namespace ui
