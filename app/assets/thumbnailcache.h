// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/thumbnailstore.h"

#include <QCache>
#include <QDateTime>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSet>
#include <QSize>
#include <QString>
#include <QThreadPool>

namespace app {

/// Thumbnails that are made when they are first asked for, on threads of its own, and kept on disk;
/// what was asked for last is made first. Lives on the GUI thread and never blocks it.
class ThumbnailCache final : public QObject
{
    Q_OBJECT

public:
    /// One version of an image file at one size.
    struct Key {
        QString path; ///< Canonical.
        QDateTime changed;
        QSize bounds; ///< Pixels of the screen.

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.path, key.changed.toMSecsSinceEpoch(), key.bounds.width(),
                              key.bounds.height());
        }
    };

    explicit ThumbnailCache(QObject *parent = nullptr);
    explicit ThumbnailCache(const ThumbnailStore &store, QObject *parent = nullptr);
    /// Waits for the images that are being decoded and written.
    ~ThumbnailCache() override;

    /// Null until loaded() was emitted for its path, and for what can't be decoded.
    [[nodiscard]] QImage thumbnail(const Key &key);
    /// Forgets what waits; thumbnails that are there stay.
    void cancel();

Q_SIGNALS:
    void loaded(const QString &path);

private:
    void startNext();
    void finish(const Key &key, const QImage &image);
    [[nodiscard]] QImage made(const Key &key);

    QCache<Key, QImage> m_images; ///< Cost in kB. A null image is one that can't be decoded.
    QList<Key> m_waiting;
    QSet<Key> m_running;
    ThumbnailStore m_store;
    QThreadPool m_pool;
    QThreadPool m_writing; ///< Nobody waits for the disk to take a thumbnail.
};

} // namespace app
