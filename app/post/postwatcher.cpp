// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/postwatcher.h"

#include "app/post/postdocument.h"
#include "app/storage/contenthash.h"

#include <QFileInfo>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace app {

namespace {

/// Long enough for a program that removes a file before it writes it again, or writes in parts.
constexpr auto SettleTime = 150ms;

} // namespace

PostWatcher::PostWatcher(PostDocument &post, QObject *parent)
    : QObject(parent)
    , m_post(post)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(SettleTime);
    connect(&m_delay, &QTimer::timeout, this, &PostWatcher::check);
    const auto wait = qOverload<>(&QTimer::start);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_delay, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_delay, wait);
    connect(&m_post, &PostDocument::pathChanged, this, &PostWatcher::watch);
    connect(&m_post, &PostDocument::saved, this, [this] { m_isReportedRemoved = false; });
    watch();
}

void PostWatcher::watch()
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    m_reportedHash.clear();
    m_isReportedRemoved = false;
    if (!m_post.path().isEmpty())
        m_watcher.addPaths({m_post.path(), QFileInfo(m_post.path()).absolutePath()});
}

void PostWatcher::check()
{
    const QString path = m_post.path();
    if (path.isEmpty())
        return;
    // A file that was replaced by another one is no longer watched. Before it is read: a write
    // after that would else be missed.
    if (!m_watcher.files().contains(path) && QFileInfo::exists(path))
        m_watcher.addPath(path);
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        if (bytes.error().kind == Error::Kind::NotFound && !m_isReportedRemoved) {
            m_isReportedRemoved = true;
            m_reportedHash.clear();
            m_post.loseFile();
            Q_EMIT removedFromDisk();
        }
        return;
    }
    const bool isBack = std::exchange(m_isReportedRemoved, false);
    const QByteArray hash = contentHash(*bytes);
    if (hash == m_post.diskHash()) {
        m_reportedHash.clear();
        if (isBack) {
            m_post.acknowledge(*bytes);
            Q_EMIT returnedToDisk();
        }
    } else if (hash != m_reportedHash) {
        m_reportedHash = hash;
        Q_EMIT changedOnDisk();
    }
}

} // namespace app
