// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/postlock.h"

#include "app/post/postdocument.h"

#include <utility>

namespace app {

PostLock::PostLock(PostDocument &post, QString folder, QObject *parent)
    : QObject(parent)
    , m_post(post)
    , m_folder(std::move(folder))
{
    connect(&m_post, &PostDocument::pathChanged, this, &PostLock::follow);
    connect(&m_post, &PostDocument::saved, this, &PostLock::renew);
    follow(m_post.path());
}

void PostLock::follow(const QString &path)
{
    const bool before = mayEdit();
    m_lock = EditLock(); // First: the new path may lead to the same file.
    if (!path.isEmpty())
        m_lock = EditLock(path, m_folder);
    if (mayEdit() != before)
        Q_EMIT mayEditChanged(mayEdit());
}

void PostLock::renew()
{
    const bool before = mayEdit();
    if (!m_post.path().isEmpty())
        m_lock.renew();
    if (mayEdit() != before)
        Q_EMIT mayEditChanged(mayEdit());
}

} // namespace app
