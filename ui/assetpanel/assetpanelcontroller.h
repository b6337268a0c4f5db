// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imagescanner.h"
#include "app/assets/imagetasks.h"
#include "app/assets/movedreferences.h"
#include "app/assets/pastedpicture.h"
#include "app/blog/generator.h"
#include "app/fields/blogfields.h"
#include "app/markdown/renderedpost.h"
#include "app/post/postdocument.h"
#include "app/post/postplace.h"
#include "ui/assetpanel/assetcommands.h"
#include "ui/assetpanel/imageintake.h"
#include "ui/assetpanel/imagerelocator.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <memory>

class QWidget;

namespace app {
class Settings;
}

namespace ui {

class ActionSet;
class AddedImages;
class AssetModel;
class AssetPanelWidget;
class RemoteImageIntake;
class ThemeController;

/// The images of the post that is open: shows them, brings new ones in, renames them with their
/// references, moves them to the trash.
class AssetPanelController final : public QObject
{
    Q_OBJECT

public:
    /// All three outlive this.
    AssetPanelController(ActionSet &actions, const ThemeController &theme, app::Settings &settings,
                         QObject *parent = nullptr);
    ~AssetPanelController() override;

    /// Owned by this until a parent widget takes it.
    [[nodiscard]] QWidget &widget();

    /// Tells of images that were just added; to be put below the text. Owned by this until a parent
    /// widget takes it.
    [[nodiscard]] QWidget &addedBar();

    /// Null where nothing is open. Forgets what was shown and what was on its way.
    void setPost(app::PostDocument *document);
    /// Of the post that is open or is handed over next.
    void setPlace(const app::PostPlace &place);
    /// The blog around that place; what was known of another one is forgotten.
    void setSite(const app::Site &site);
    /// How that blog's fields refer to images; known a moment later.
    void setBlog(const app::BlogFields &blog);
    /// Ignored where it is not of the document's newest text.
    void setRendered(const app::RenderedPostPtr &post);

    /// Asks where files are that are missing.
    [[nodiscard]] ImageRepair &imageRepair() { return m_commands.repair(); }

    /// The files of the images that the post uses: absolute paths, newest text. Reads folders.
    [[nodiscard]] QStringList filesOfPost() const;

    /// What becomes of the post's references when it lies at `path`. Nothing while its newest text
    /// is not parsed: without places nothing is changed by guess.
    [[nodiscard]] app::MovedReferences referencesAt(const QString &path) const;

public Q_SLOTS:
    /// Brings the image files into the post's folder, then asks for their references to be
    /// inserted. An untitled post asks to be saved first and does it then.
    void addFiles(const QStringList &paths);
    /// The same for a picture without a file. One of the web that did not come along is referred to
    /// and downloaded.
    void addImage(const app::PastedPicture &picture);

Q_SIGNALS:
    /// References to images, to be inserted at the cursor.
    void insertRequested(const QString &markdown);
    void lineRequested(int line);
    /// A line of another text of the blog.
    void placeRequested(const QString &path, int line);
    /// The keyboard goes back to the text.
    void textFocusRequested();
    /// Images wait for the untitled post to be saved.
    void saveRequested();
    void failed(const app::Error &error);
    /// What the post's images are was looked up anew.
    void imagesFound(const app::PostImages &images);
    /// Image files have come, gone or changed.
    void filesChanged();
    /// The destinations of images that are being written, before the text refers to them.
    void arrivingChanged(const QStringList &destinations);

private:
    void connectView();
    void connectTasks();
    void connectAdded();
    void connectOptions();
    void showOptions();
    void updateSnapshot();
    void updateActions();
    [[nodiscard]] bool isEditable() const;
    void showImages();
    void tellChangedFiles();
    void chooseFiles();
    void openFolder();
    void cleanUp();
    void paste();

    ActionSet &m_actions;
    const ThemeController &m_theme;
    app::Settings &m_settings;
    QPointer<app::PostDocument> m_document;
    app::PostPlace m_place;
    app::Site m_site;
    app::RenderedPostPtr m_rendered;
    QString m_sourceFolder; ///< That images were last chosen from; empty at first.
    QStringList m_fileStates; ///< Path and time of each file, as filesChanged() told last.
    QString m_selectNext; ///< Path to be selected once it is listed.
    app::ImageScanner m_scanner;
    app::ImageTasks m_tasks;
    AssetModel *m_model;
    QPointer<AssetPanelWidget> m_widget;
    ImageRelocator m_relocator;
    std::unique_ptr<AddedImages> m_added;
    ImageIntake m_intake;
    std::unique_ptr<RemoteImageIntake> m_remote;
    AssetCommands m_commands;
};

} // namespace ui
