// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/postheader.h"
#include "app/markdown/renderer.h"
#include "app/markdown/worker/renderservice.h"
#include "app/post/textdelta.h"

#include <QObject>
#include <QPointer>
#include <QString>

namespace app {
class PostDocument;
}

namespace ui {

/// Keeps the rendered form of the open post up to date: asks for it after each edit, drops what is
/// stale, and reads the header again when the front matter changed.
class PostRendering final : public QObject
{
    Q_OBJECT

public:
    /// `service` outlives this.
    explicit PostRendering(app::RenderService &service, QObject *parent = nullptr);

    /// `post` may be null.
    void setPost(app::PostDocument *post, const app::RenderOptions &options);
    /// Renders the open post anew where they are others.
    void setOptions(const app::RenderOptions &options);
    [[nodiscard]] const app::RenderOptions &options() const { return m_options; }
    /// What the blog around the post has become known to be.
    void setSite(const app::TemplateSite &site);
    /// What was rendered last of the open post; null before that.
    [[nodiscard]] const app::RenderedPostPtr &current() const { return m_current; }

Q_SIGNALS:
    /// The first screens of a long post of which nothing was rendered yet.
    void begun(const app::RenderedPostPtr &post);
    /// Null where no post is open any more.
    void rendered(const app::RenderedPostPtr &post);
    void headerRead(const app::PostHeader &header);
    /// The newest text could not be rendered; what was shown stays.
    void failed(const app::Error &error);

private:
    void follow(const app::TextDelta &delta);
    void startRendering();
    void updateHeader();
    void readHeader(const QString &text);

    app::RenderService &m_service;
    QPointer<app::PostDocument> m_post;
    app::RenderOptions m_options;
    app::TemplateSite m_site;
    app::RenderedPostPtr m_current;
    QString m_frontMatter;
};

} // namespace ui
