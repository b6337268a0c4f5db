// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagescanner.h"

#include "app/base/whenfinished.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <chrono>
#include <utility>

namespace app {
namespace {

using namespace std::chrono_literals;

// Typing and copying many files come in bursts.
constexpr auto ScanDelay = 250ms;

} // namespace

ImageScanner::ImageScanner(QObject *parent)
    : QObject(parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(ScanDelay);
    connect(&m_delay, &QTimer::timeout, this, &ImageScanner::start);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_delay,
            qOverload<>(&QTimer::start));
}

ImageScanner::~ImageScanner() = default;

void ImageScanner::setPost(const PostSnapshot &post)
{
    if (post == m_post)
        return;
    const bool isOther = post.place != m_post.place;
    if (isOther)
        clear();
    m_post = post;
    if (isOther)
        start();
    else
        m_delay.start();
}

void ImageScanner::rescan()
{
    start();
}

void ImageScanner::clear()
{
    ++m_generation;
    m_delay.stop();
    m_isRunning = false;
    m_isStale = false;
    m_post = {};
    m_images = {};
    m_text.clear();
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
}

void ImageScanner::start()
{
    m_delay.stop();
    if (m_isRunning) {
        m_isStale = true;
        return;
    }
    m_isRunning = true;
    const quint64 generation = m_generation;
    const auto scan = [post = m_post, previous = m_images, arriving = m_arriving] {
        return findPostImages(post, previous, arriving);
    };
    whenFinished(QtConcurrent::run(scan), this,
                 [this, generation, text = m_post.text](const PostImages &images) {
                     finish(generation, text, images);
                 });
}

void ImageScanner::finish(quint64 generation, const QString &text, const PostImages &images)
{
    if (generation != m_generation)
        return;
    m_isRunning = false;
    m_images = images;
    m_text = text;
    watchFolders();
    Q_EMIT scanned();
    if (std::exchange(m_isStale, false))
        start();
}

void ImageScanner::watchFolders()
{
    QStringList folders;
    // The folder above tells when the image folder is made.
    for (const QString &folder : {m_images.folder.path, m_post.place.folder()}) {
        if (QFileInfo(folder).isDir() && !folders.contains(folder))
            folders.append(folder);
    }
    const QStringList watched = m_watcher.directories();
    for (const QString &folder : watched) {
        if (!folders.contains(folder))
            m_watcher.removePath(folder);
    }
    for (const QString &folder : std::as_const(folders)) {
        if (!watched.contains(folder))
            m_watcher.addPath(folder);
    }
}

} // namespace app
