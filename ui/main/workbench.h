// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/fields/sitemarkdownwatcher.h"
#include "app/markdown/worker/renderservice.h"
#include "app/post/postplace.h"
#include "app/site/templatesiteloader.h"
#include "ui/actions/actionset.h"
#include "ui/main/mainwindow.h"
#include "ui/main/postrendering.h"
#include "ui/theme/themecontroller.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace ui {

class AssetPanelController;
class ChecksController;
class ConflictController;
class EditorController;
class EncodingController;
class ExportController;
class FileController;
class FrontMatterFormController;
class HistoryController;
class OutlineController;
class PaperController;
class PostListController;
class PreviewController;
class PreviewDressing;
class RecoveryController;
class RichCopyController;
class Session;
class StatusBar;
class ViewController;

/// The composition root: makes every service and pane, and is the only place where panes meet.
class Workbench final : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlives this. `workerProgram` is the path of byline-cli.
    Workbench(app::Settings &settings, const QString &workerProgram, QObject *parent = nullptr);
    ~Workbench() override;

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] FileController &files() { return *m_files; }
    [[nodiscard]] HistoryController &history() { return *m_history; }
    [[nodiscard]] ConflictController &conflicts() { return *m_conflicts; }
    [[nodiscard]] RecoveryController &recovery() { return *m_recovery; }
    [[nodiscard]] ExportController &exports() { return *m_export; }
    [[nodiscard]] EditorController &editor() { return *m_editor; }
    [[nodiscard]] PreviewController &preview() { return *m_preview; }
    [[nodiscard]] PaperController &paper() { return *m_paper; }
    [[nodiscard]] PreviewDressing &dressing() { return *m_dressing; }
    [[nodiscard]] const PostRendering &rendering() const { return m_rendering; }
    [[nodiscard]] ActionSet &actions() { return m_actions; }

    void show();
    /// Opens the first of `paths` that is a post; a folder becomes the blog whose posts are listed.
    void open(const QStringList &paths);

    /// The session may end at any moment: keeps what is not saved, and where writing went on, for
    /// the next start. Closing the window asks nothing then, until the text is edited again.
    void prepareToEnd();

private:
    void arrange();
    void arrangePanels();
    void connectFiles();
    void connectPostList();
    void connectOutput();
    void connectRendering();
    void connectVersions();
    void connectNavigation();
    void connectImages();
    void connectCopying();
    void setPost(app::PostDocument *post);
    void showReadingPlace();
    void updatePlace(app::PostDocument *post);
    void updateTitle(app::PostDocument *post);
    void report(const app::Error &error);
    /// Files that were dropped on the text: posts are opened, images become images of the post.
    void takeFiles(const QStringList &paths);
    void continueLastPost();
    void rememberSession();
    void close();

    app::Settings &m_settings;
    ThemeController m_theme;
    ActionSet m_actions;
    app::RenderService m_renderer;
    PostRendering m_rendering;
    app::SiteMarkdownWatcher m_siteMarkdown;
    app::TemplateSiteLoader m_templateSite;
    MainWindow m_window;
    // After the window: a controller may still touch its widgets while it goes.
    std::unique_ptr<FileController> m_files;
    std::unique_ptr<EncodingController> m_encoding;
    std::unique_ptr<HistoryController> m_history;
    std::unique_ptr<ConflictController> m_conflicts;
    std::unique_ptr<RecoveryController> m_recovery;
    std::unique_ptr<ExportController> m_export;
    std::unique_ptr<PaperController> m_paper;
    std::unique_ptr<ViewController> m_view;
    std::unique_ptr<EditorController> m_editor;
    std::unique_ptr<Session> m_session; ///< Looks at the editor.
    std::unique_ptr<PreviewController> m_preview;
    std::unique_ptr<PreviewDressing> m_dressing; ///< Looks at the preview.
    std::unique_ptr<RichCopyController> m_richCopy;
    std::unique_ptr<FrontMatterFormController> m_form;
    std::unique_ptr<AssetPanelController> m_assets;
    std::unique_ptr<PostListController> m_posts;
    std::unique_ptr<OutlineController> m_outline;
    std::unique_ptr<ChecksController> m_checks;
    StatusBar *m_statusBar; ///< Belongs to the window.
    app::PostPlace m_place;
    bool m_isPreparedToEnd = false;
};

} // namespace ui
