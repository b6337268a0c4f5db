// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "ui/preview/previewplugin.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>

#include <memory>

namespace app {
class PostDocument;
} // namespace app

namespace ui {

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
    /// `theme` outlives this.
    explicit PreviewController(const ThemeController &theme, QObject *parent = nullptr);
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
    void setRendered(const app::RenderedPostPtr &post);
    /// The newest text could not be rendered: the last good page of this post stays, with a bar
    /// that says so.
    void showFailure(const app::Error &error);
    /// Image files have come, gone or changed.
    void reloadImages();
    /// Brings `line` of the file (with a fraction) to the top. Ignored for a moment after the user
    /// scrolled or clicked in the preview, since it is the echo of that then.
    void scrollToLine(double line);
    /// 1 is the natural size.
    void setZoom(double factor);
    /// Process id of the renderer, 0 while there is none.
    [[nodiscard]] qint64 rendererProcessId() const;

Q_SIGNALS:
    /// The user clicked what stands there in the post's text.
    void positionActivated(app::TextPosition position);
    /// The user scrolled the preview: `line` (with a fraction) is at its top.
    void scrolled(double line);
    /// The page shows what setRendered() brought last.
    void shown();

private:
    class Listener;

    void createPage(PreviewPlugin &plugin);
    void showPage();
    void toggle(const ActivatedTask &task);
    [[nodiscard]] QString reasonAgainst(const app::Error &error) const;

    const ThemeController &m_theme;
    QPointer<PreviewPane> m_pane;

    // What the page shows or will show.
    QPointer<app::PostDocument> m_post;
    app::PostPlace m_place;
    app::PostHeader m_header;
    app::RenderedPostPtr m_rendered;
    double m_zoom = 1.0;

    bool m_isLoadTried = false;
    QDeadlineTimer m_echoes; ///< Until then scrollToLine() repeats what happened in the page.
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<PreviewPage> m_page; // Before its listener.
};

} // namespace ui
