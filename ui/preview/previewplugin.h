// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/readingplace.h"
#include "app/frontmatter/postheader.h"
#include "app/markdown/renderedpost.h"
#include "app/markdown/sourceplace.h"
#include "app/markdown/taskplace.h"
#include "app/post/postplace.h"
#include "app/settings/settings.h"
#include "app/site/siteframe.h"
#include "ui/theme/theme.h"

#include <QPageLayout>
#include <QtPlugin>
#include <QUrl>

#include <functional>
#include <memory>

class QWidget;

namespace ui {

/// Where the user clicked in the page.
struct ActivatedPlace {
    app::LineRange block; ///< Lines of the file that the block there stands for.
    int line = 1; ///< The one of them that its height suggests.
    app::VisiblePlace text; ///< Empty where there is no text.
};

/// A box to tick that the user clicked, in the page that shows the post of `revision`.
struct ActivatedTask {
    app::Revision revision;
    app::TaskPlace place;
};

/// What the user wants to be done about an image that is not shown, here or on the site.
enum class ImageAction {
    Locate, ///< Refer to another file of the blog.
    Import, ///< Bring a file into the post's folder.
    Serve, ///< Write its address so that the site finds it.
    ShowRemote, ///< Load this post's images from other sites, from now on.
    AlwaysShowRemote, ///< Those of all posts of the blog.
};

/// What is looked for in the page. An empty text ends the search.
struct PageSearch {
    enum class Direction { Forward, Backward };

    QString text;
    Direction direction = Direction::Forward;
    bool isCaseSensitive = false;
};

/// How the page is dressed.
struct PreviewLook {
    app::PreviewTheme theme = app::PreviewTheme::Byline;
    QString userStyle; ///< CSS of the user's own, on top of everything.
    /// A page of the user's site in place of the theme; null for none. Where it was made for
    /// choosing, the page shows no post but lets the user click an element.
    std::shared_ptr<const app::SiteFrame> frame;

    bool operator==(const PreviewLook &) const = default;
};

/// What the preview tells its pane. Called on the GUI thread.
class PreviewListener
{
public:
    virtual ~PreviewListener() = default;

    virtual void placeActivated(const ActivatedPlace &place) = 0;
    /// The box itself stays as it is until the post says otherwise. Not called while the page shows
    /// something older than what was handed over last.
    virtual void taskActivated(const ActivatedTask &task) = 0;
    /// The user clicked that part of the header card.
    virtual void headerActivated(app::HeaderField field) = 0;
    /// The user turned the wheel with Ctrl, 1 to enlarge, -1 to make smaller.
    virtual void zoomRequested(int steps) = 0;
    /// `destination` is that of the image as it stands in the post's HTML.
    virtual void imageActionRequested(ImageAction action, const QString &destination) = 0;
    /// Answers find(): the match that is marked now, from 1, of `count`; 0 of 0 where there is
    /// none.
    virtual void found(int match, int count) = 0;
    /// The user scrolled. Not called for scrolling that scrollTo() caused.
    virtual void scrolledTo(const app::ReadingPlace &place) = 0;
    /// The user clicked a link; `url` is as it stands in the post, so it may be relative.
    virtual void linkActivated(const QUrl &url) = 0;
    /// The user clicked the element of a site's page that holds the article: an elementPath().
    virtual void articleChosen(const QString &path) = 0;
    /// The page holds the first screens of a post that was not in it before.
    virtual void begun() = 0;
    /// The page shows the post that was handed over last; again after a restart of the renderer.
    virtual void shown() = 0;
    /// The renderer died; it is being started again and will show the same post.
    virtual void rendererStopped() = 0;
    /// It died again and again, so it is not started any more: see PreviewPage::restart().
    virtual void rendererGaveUp() = 0;
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
    /// The page is loaded anew where the frame is another one, and then shows the same place of the
    /// same post.
    virtual void setLook(const PreviewLook &look) = 0;
    /// What showHeader() and showPost() hand over from now on belongs to another post. The page
    /// keeps the old one until then and shows the new one from its top.
    virtual void beginPost() = 0;
    /// Where images are looked up from now on.
    virtual void setPlace(const app::PostPlace &place) = 0;
    virtual void showHeader(const app::PostHeader &header) = 0;
    /// Null empties the page.
    virtual void showPost(const app::RenderedPostPtr &post) = 0;
    /// Whether images are loaded from other sites; they are not unless this was told. Between
    /// beginPost() and showPost() it is meant for the next post. `hasBlog`: the reader is offered
    /// to allow it for all of the post's blog.
    virtual void setRemoteImages(bool areLoaded, bool hasBlog) = 0;
    /// The destinations of images that are being written: the page waits for those, and no longer
    /// for others that it was told of before.
    virtual void setArrivingImages(const QStringList &destinations) = 0;
    /// Looks all images up again: files have come, gone or changed.
    virtual void reloadImages() = 0;
    /// Shows that place and keeps it there while the page settles, until the user scrolls.
    virtual void scrollTo(const app::ReadingPlace &place) = 0;
    virtual void setZoom(double factor) = 0;
    /// Marks all matches and brings the next one into view, from the one that was found last on.
    virtual void find(const PageSearch &search) = 0;
    /// Puts what is selected in the page on the clipboard. False where nothing is.
    virtual bool copySelection() = 0;
    /// The page as it is shown, on paper, its pages numbered: `done` gets the PDF, NotFound
    /// where there is no page, or Cancelled where another post, another print or a dying renderer
    /// came before the images were there. It is not called where this is gone by then.
    virtual void printToPdf(const QPageLayout &layout,
                            const std::function<void(const app::Result<QByteArray> &)> &done)
        = 0;
    /// Asks for a printer and prints the page as it is shown.
    virtual void print() = 0;
    /// Process id of the page's renderer, 0 while there is none.
    [[nodiscard]] virtual qint64 rendererProcessId() const = 0;
    /// Starts the renderer again after rendererGaveUp().
    virtual void restart() = 0;
};

/// Made by the plugin `byline-preview`, the only part that links Qt WebEngine.
class PreviewPlugin
{
public:
    virtual ~PreviewPlugin() = default;

    /// `listener` outlives the page.
    [[nodiscard]] virtual std::unique_ptr<PreviewPage> createPage(PreviewListener &listener,
                                                                  const PreviewLook &look)
        = 0;
};

} // namespace ui

#define BYLINE_PREVIEW_PLUGIN_ID "io.github.byline.PreviewPlugin/2"
Q_DECLARE_INTERFACE(ui::PreviewPlugin, BYLINE_PREVIEW_PLUGIN_ID)
