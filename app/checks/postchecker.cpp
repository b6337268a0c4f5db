// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/checks/postchecker.h"

#include "app/base/whenfinished.h"
#include "app/checks/filechecks.h"
#include "app/checks/frontmatterchecks.h"
#include "app/fields/blogfields.h"

#include <QtConcurrentRun>

#include <utility>

namespace app {
namespace {

QList<Notice> checkPost(const PostSnapshot &post)
{
    BlogFields blog;
    if (!post.place.file.isEmpty())
        blog.site = findSite(post.place.file);
    blog.config = readSiteConfig(blog.site);
    return checkFrontMatter(post.text, blog.dateRules(QDateTime::currentDateTime()))
        + checkLinks(post.references, post.place);
}

} // namespace

void PostChecker::check(const PostSnapshot &post, Revision revision)
{
    if (post.place != m_post.place)
        clear();
    m_post = post;
    m_postRevision = revision;
    start();
}

void PostChecker::clear()
{
    ++m_generation;
    m_isRunning = false;
    m_isStale = false;
    m_post = {};
    m_notices.clear();
    m_revision.reset();
}

void PostChecker::start()
{
    if (m_isRunning) {
        m_isStale = true;
        return;
    }
    m_isRunning = true;
    const auto look = [post = m_post] {
        return checkPost(post);
    };
    whenFinished(QtConcurrent::run(look), this,
                 [this, generation = m_generation, revision = m_postRevision](
                     const QList<Notice> &notices) { finish(generation, revision, notices); });
}

void PostChecker::finish(quint64 generation, Revision revision, const QList<Notice> &notices)
{
    if (generation != m_generation)
        return;
    m_isRunning = false;
    m_notices = notices;
    m_revision = revision;
    Q_EMIT checked();
    if (std::exchange(m_isStale, false))
        start();
}

} // namespace app
