// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/pastedpicture.h"
#include "app/base/error.h"
#include "ui/common/imagerepair.h"
#include "ui/common/messagebar.h"
#include "ui/preview/previewplugin.h"
#include "ui/preview/remoteimagepermission.h"
#include "ui/preview/waitingprint.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace app {
class PostDocument;
class Settings;
} // namespace app

namespace ui {

class ActionSet;
class PreviewPane;
struct ActivatedTask;
class ThemeController;

/// Feeds the preview: remembers what it should show, so that the page can be made at any time and
/// again, and turns what the user does there into signals. Without the plugin everything works
/// except the picture.
class PreviewController final : public QObject
{
    Q_OBJECT

public:
    /// All three outlive this.
    PreviewController(ActionSet &actions, const ThemeController &theme, app::Settings &settings,
                      QObject *parent = nullptr);
    ~PreviewController() override;

    /// Owned by this until somebody gives it a parent.
    [[nodiscard]] QWidget &widget();
    /// Makes the page: 0.2 to 0.5 seconds on the GUI thread, so call it when the editor has been
    /// painted. Says in the pane where there can be no page. Calling it again does nothing.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_page != nullptr; }
    /// True where load() could make no page.
    [[nodiscard]] bool isUnavailable() const { return m_isLoadTried && !m_page; }

    /// Null where none is open. The page keeps the old post until setRendered() brings the new one.
    void setPost(app::PostDocument *post);
    void setPlace(const app::PostPlace &place);
    void setHeader(const app::PostHeader &header);
    /// The first screens of a long post, until setRendered() brings all of it.
    void setBeginning(const app::RenderedPostPtr &beginning);
    void setRendered(const app::RenderedPostPtr &post);
    /// The newest text could not be rendered: the last good page of this post stays, with a bar
    /// that says so.
    void showFailure(const app::Error &error);
    /// The destinations of images that are being written: they are not missing.
    void setArrivingImages(const QStringList &destinations);
    /// Image files have come, gone or changed.
    void reloadImages();
    [[nodiscard]] ImageRepair &imageRepair() { return m_repair; }
    /// Shows that place. Ignored for a moment after the user scrolled or clicked in the preview,
    /// since it is the echo of that then.
    void scrollTo(const app::ReadingPlace &place);
    void setLook(const PreviewLook &look);
    /// Width of the page in pixels at the natural size; 0 for all there is.
    void setPageWidth(int width);
    /// Says something about how the page is dressed until it is dismissed.
    void showNote(const QString &text, const QList<MessageBar::Choice> &choices = {});
    void dismissNote();
    /// Whether commands that concern the text or its picture concern the picture: the keyboard is
    /// here, or the text is not shown.
    [[nodiscard]] bool isInCharge() const;
    /// Where isInCharge() and something is selected in the page: puts it on the clipboard.
    bool copySelection();
    /// As PreviewPage's, once the page shows the newest text.
    void printToPdf(const QPageLayout &layout,
                    const std::function<void(const app::Result<QByteArray> &)> &done);
    /// As PreviewPage's. False where there is no page.
    [[nodiscard]] bool print();
    /// Process id of the renderer, 0 while there is none.
    [[nodiscard]] qint64 rendererProcessId() const;

Q_SIGNALS:
    /// On the page, for the post: absolute paths, and a picture without a file.
    void filesDropped(const QStringList &paths);
    void imageDropped(const app::PastedPicture &picture);
    /// The user clicked what stands there in the post's text.
    void positionActivated(app::TextPosition position);
    /// The user clicked the part of the header card that shows the front matter's `key`.
    void fieldActivated(const QString &key);
    /// The user scrolled the preview.
    void scrolled(const app::ReadingPlace &place);
    /// What the user asked for could not be done.
    void failed(const app::Error &error);
    /// The user clicked the element that holds the article, an elementPath(): see PreviewLook.
    void articleChosen(const QString &path);
    /// The page shows what setRendered() brought last.
    void shown();

private:
    class Listener;

    void createPage(PreviewPlugin &plugin);
    void connectCommands();
    void showPage();
    void printWaiting();
    void zoomBy(int steps);
    void act(ImageAction action, const QString &destination);
    void showRemoteImages();
    void activate(app::HeaderField field);
    void toggle(const ActivatedTask &task);

    ActionSet &m_actions;
    const ThemeController &m_theme;
    app::Settings &m_settings;
    QPointer<PreviewPane> m_pane;
    ImageRepair m_repair;
    RemoteImagePermission m_remoteImages;

    // What the page shows or will show.
    QPointer<app::PostDocument> m_post;
    app::PostPlace m_place;
    QStringList m_arrivingImages;
    app::PostHeader m_header;
    app::RenderedPostPtr m_rendered;
    app::RenderedPostPtr m_beginning; ///< Shown as long as the above is null.
    PreviewLook m_look;

    bool m_isShown = false; ///< The page shows m_rendered.
    WaitingPrint m_waitingPrint; ///< Until the page shows the newest text.

    bool m_isLoadTried = false;
    std::optional<app::ReadingPlace> m_reading; ///< For a page that is not there yet.
    QDeadlineTimer m_echoes; ///< Until then scrollTo() repeats what happened in the page.
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<PreviewPage> m_page; // Before its listener.
};

} // namespace ui
