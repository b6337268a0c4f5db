// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/thumbnailcache.h"

#include "app/assets/thumbnail.h"
#include "app/base/whenfinished.h"

#include <QtConcurrentRun>

namespace app {
namespace {

constexpr int CacheKilobytes = 48 * 1024;
constexpr int Threads = 2;
// More than a screen holds: what was scrolled past long ago is not decoded.
constexpr qsizetype MaximumWaiting = 150;

} // namespace

ThumbnailCache::ThumbnailCache(QObject *parent)
    : QObject(parent)
    , m_images(CacheKilobytes)
{
    m_pool.setMaxThreadCount(Threads);
    m_pool.setThreadPriority(QThread::LowPriority);
}

ThumbnailCache::~ThumbnailCache()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QImage ThumbnailCache::thumbnail(const Key &key)
{
    if (const QImage *image = m_images.object(key))
        return *image;
    if (m_running.contains(key))
        return {};
    m_waiting.removeOne(key);
    m_waiting.append(key);
    if (m_waiting.size() > MaximumWaiting)
        m_waiting.removeFirst();
    startNext();
    return {};
}

void ThumbnailCache::cancel()
{
    m_waiting.clear();
}

void ThumbnailCache::startNext()
{
    if (m_running.size() >= Threads || m_waiting.isEmpty())
        return;
    const Key key = m_waiting.takeLast();
    m_running.insert(key);
    const auto read = [key] {
        return readThumbnail(key.path, key.bounds).value_or(QImage());
    };
    whenFinished(QtConcurrent::run(&m_pool, read), this,
                 [this, key](const QImage &image) { finish(key, image); });
}

void ThumbnailCache::finish(const Key &key, const QImage &image)
{
    m_running.remove(key);
    const qsizetype cost = 1 + image.sizeInBytes() / 1024;
    m_images.insert(key, new QImage(image), cost);
    startNext();
    Q_EMIT loaded(key.path);
}

} // namespace app
