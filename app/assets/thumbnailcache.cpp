// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/thumbnailcache.h"

#include "app/assets/thumbnail.h"
#include "app/base/whenfinished.h"

#include <QtConcurrentRun>

namespace app {
namespace {

constexpr int CacheKilobytes = 32 * 1024;
constexpr qint64 StoredBytes = 64 << 20;
constexpr int Threads = 2;
// More than a screen holds: what was scrolled past long ago is not decoded.
constexpr qsizetype MaximumWaiting = 150;

} // namespace

ThumbnailCache::ThumbnailCache(QObject *parent)
    : ThumbnailCache(ThumbnailStore::ofUser(), parent)
{ }

ThumbnailCache::ThumbnailCache(const ThumbnailStore &store, QObject *parent)
    : QObject(parent)
    , m_images(CacheKilobytes)
    , m_store(store)
{
    m_writing.setMaxThreadCount(1);
    m_writing.setThreadPriority(QThread::LowestPriority);
    m_pool.setMaxThreadCount(Threads);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_writing.start([kept = m_store] { kept.thin(StoredBytes); });
}

ThumbnailCache::~ThumbnailCache()
{
    m_pool.clear();
    m_pool.waitForDone();
    m_writing.clear();
    m_writing.waitForDone();
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
    whenFinished(QtConcurrent::run(&m_pool, [this, key] { return made(key); }), this,
                 [this, key](const QImage &image) { finish(key, image); });
}

QImage ThumbnailCache::made(const Key &key)
{
    const QString stored = ThumbnailStore::keyOf(key.path, key.bounds);
    if (const QImage image = m_store.thumbnail(stored); !image.isNull())
        return image;
    const QImage image = readThumbnail(key.path, key.bounds).value_or(QImage());
    if (image.isNull() || stored.isEmpty())
        return image;
    m_writing.start([store = m_store, stored, image] { store.keep(stored, image); });
    return image;
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
