// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/postrendering.h"

#include "app/blog/headerguess.h"
#include "app/post/postdocument.h"

namespace ui {

PostRendering::PostRendering(app::RenderService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    connect(&m_service, &app::RenderService::rendered, this,
            [this](const app::RenderedPostPtr &post) {
                m_current = post;
                Q_EMIT rendered(post);
            });
    connect(&m_service, &app::RenderService::begun, this, [this](const app::RenderedPostPtr &post) {
        if (!m_current)
            Q_EMIT begun(post);
    });
    connect(&m_service, &app::RenderService::failed, this,
            [this](app::Revision revision, const app::Error &error) {
                if (m_post && revision == m_post->revision())
                    Q_EMIT failed(error);
            });
}

void PostRendering::setPost(app::PostDocument *post, const app::RenderOptions &options)
{
    if (m_post)
        disconnect(m_post, nullptr, this, nullptr);
    m_service.cancel();
    m_post = post;
    m_options = options;
    m_options.site = m_site;
    m_current.reset();
    m_frontMatter.clear();
    if (!m_post) {
        Q_EMIT headerRead({});
        Q_EMIT rendered(nullptr);
        return;
    }
    connect(m_post, &app::PostDocument::edited, this, &PostRendering::follow);
    readHeader(m_post->text());
    startRendering();
}

void PostRendering::setOptions(const app::RenderOptions &options)
{
    const app::RenderOptions before = m_options;
    m_options = options;
    m_options.site = m_site;
    if (m_post && m_options != before)
        startRendering();
}

void PostRendering::setSite(const app::TemplateSite &site)
{
    m_site = site;
    setOptions(m_options);
}

void PostRendering::startRendering()
{
    m_service.follow([document = m_post] { return document ? document->text() : QString(); },
                     m_options, m_post->revision());
}

void PostRendering::follow(const app::TextDelta &delta)
{
    m_service.edited({{delta.position, delta.removed}, delta.inserted}, m_post->revision());
    // Without any it may come to be anywhere: "---" opens it, a later line closes it.
    if (m_frontMatter.isEmpty() || delta.position <= m_frontMatter.size())
        updateHeader();
}

void PostRendering::updateHeader()
{
    const QString text = m_post->text();
    const auto span = app::findFrontMatter(text);
    const QStringView frontMatter
        = span ? QStringView(text).mid(span->whole.start, span->whole.length) : QStringView();
    if (frontMatter != m_frontMatter)
        readHeader(text);
}

void PostRendering::readHeader(const QString &text)
{
    const auto span = app::findFrontMatter(text);
    m_frontMatter = span ? text.mid(span->whole.start, span->whole.length) : QString();
    const auto frontMatter = app::FrontMatter::read(text);
    // While a key is being typed the YAML is often broken for a moment.
    Q_EMIT headerRead(frontMatter ? app::postHeader(*frontMatter)
                                  : app::guessedHeader(m_frontMatter));
}

} // namespace ui
