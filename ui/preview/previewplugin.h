// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/postheader.h"
#include "app/markdown/renderedpost.h"
#include "app/post/postplace.h"
#include "ui/theme/theme.h"

#include <QUrl>
#include <QtPlugin>

#include <memory>

class QWidget;

namespace ui {

/// What the preview tells its pane. Called on the GUI thread.
class PreviewListener
{
public:
    virtual ~PreviewListener() = default;

    /// The user clicked in the block that starts at `line` of the file.
    virtual void lineActivated(int line) = 0;
    /// The user scrolled; `line` of the file (with a fraction) is at the top now. Not called for
    /// scrolling that scrollToLine() caused.
    virtual void scrolledTo(double line) = 0;
    virtual void linkActivated(const QUrl &url) = 0;
    /// The page shows the post that was handed over last.
    virtual void shown() = 0;
    /// The renderer died; it is being started again and will show the same post.
    virtual void rendererStopped() = 0;
};

/// A page that shows a post. Plain C++ on purpose: the plugin shares no QObject type with the
/// program, only this interface.
class PreviewPage
{
public:
    virtual ~PreviewPage() = default;

    /// Owned by this.
    [[nodiscard]] virtual QWidget *widget() = 0;
    virtual void setTheme(const Theme &theme) = 0;
    /// Where images are looked up from now on.
    virtual void setPlace(const app::PostPlace &place) = 0;
    virtual void showHeader(const app::PostHeader &header) = 0;
    /// Null empties the page.
    virtual void showPost(const app::RenderedPostPtr &post) = 0;
    virtual void scrollToLine(double line) = 0;
    virtual void setZoom(double factor) = 0;
    /// Process id of the page's renderer, 0 while there is none.
    [[nodiscard]] virtual qint64 rendererProcessId() const = 0;
};

/// Made by the plugin `byline-preview`, the only part that links Qt WebEngine.
class PreviewPlugin
{
public:
    virtual ~PreviewPlugin() = default;

    /// `listener` outlives the page.
    [[nodiscard]] virtual std::unique_ptr<PreviewPage> createPage(PreviewListener &listener) = 0;
};

} // namespace ui

#define BYLINE_PREVIEW_PLUGIN_ID "io.github.byline.PreviewPlugin/1"
Q_DECLARE_INTERFACE(ui::PreviewPlugin, BYLINE_PREVIEW_PLUGIN_ID)
