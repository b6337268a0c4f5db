// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/blog/generator.h"
#include "app/export/pagetheme.h"
#include "app/post/postplace.h"
#include "app/site/siteframe.h"
#include "ui/preview/previewplugin.h"
#include "ui/preview/watchedfiles.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace app {
class PostDocument;
class Settings;
} // namespace app

namespace ui {

class ActionSet;
class PreviewController;

/// Decides how the preview is dressed: a look, a page of the blog's built site around the post, a
/// style sheet of the user's own, a width. Files that it is made of are watched.
class PreviewDressing final : public QObject
{
    Q_OBJECT

public:
    /// All references outlive this; `window` is the parent of dialogs.
    PreviewDressing(ActionSet &actions, app::Settings &settings, PreviewController &preview,
                    QWidget &window, QObject *parent = nullptr);

    /// Null where nothing is open. Its frame is looked for on a worker's thread.
    void setPost(app::PostDocument *post, const app::Site &site);

    /// What exported pages look like: the chosen look, where they have it.
    [[nodiscard]] app::PageTheme pageTheme() const;

    /// Asks for a style sheet; empty for none. A file dialog unless replaced.
    std::function<QString()> askStyleSheet;

private:
    void connectLooks(ActionSet &actions);
    void connectWidths(ActionSet &actions);
    void applyWidth();
    void setDressesAsSite(bool dresses);
    void chooseStyleSheet(bool isWanted);
    void readStyleSheet();
    void chooseArticle();
    void takeArticle(const QString &path);
    void findFrame(app::FramePurpose purpose);
    void takeFrame(const app::Result<app::SiteFrame> &found);
    void explain(const app::Error &error);
    void apply();

    ActionSet &m_actions;
    app::Settings &m_settings;
    PreviewController &m_preview;
    QPointer<app::PostDocument> m_post;
    app::Site m_site;
    PreviewLook m_look;
    app::FramePurpose m_purpose = app::FramePurpose::ShowPost;
    int m_search = 0; ///< Counts those for frames; what an earlier one finds is dropped.
    WatchedFiles m_frameFiles;
    WatchedFiles m_styleFile;
    bool m_lacksStyleSheet = false; ///< And the note says so.
};

} // namespace ui
