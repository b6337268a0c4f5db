// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/postimages.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace app {

/// Keeps the list of a post's images up to date: with its text, and with what happens in its
/// folders. Looks on a thread; one look at a time, of those that wait the newest wins. Lives on the
/// GUI thread.
class ImageScanner final : public QObject
{
    Q_OBJECT

public:
    explicit ImageScanner(QObject *parent = nullptr);
    ~ImageScanner() override;

    /// Looks soon; at once where the post is another one than before.
    void setPost(const PostSnapshot &post);
    /// The destinations of images that are being written: from the next look on they are Arriving.
    void setArriving(const QStringList &destinations) { m_arriving = destinations; }
    /// The folders may have changed: looks at once.
    void rescan();
    /// Nothing is open any more; results on their way are dropped.
    void clear();

    [[nodiscard]] const PostSnapshot &post() const { return m_post; }
    /// Of the last look.
    [[nodiscard]] const PostImages &images() const { return m_images; }
    /// The post's text at that look, which ranges in images() are of.
    [[nodiscard]] const QString &text() const { return m_text; }

Q_SIGNALS:
    /// images() is new.
    void scanned();

private:
    void start();
    void finish(quint64 generation, const QString &text, const PostImages &images);
    void watchFolders();

    PostSnapshot m_post;
    PostImages m_images;
    QString m_text; ///< Of m_images.
    QStringList m_arriving;
    QTimer m_delay;
    QFileSystemWatcher m_watcher;
    quint64 m_generation = 0; ///< Counts posts: results of an earlier one are stale.
    bool m_isRunning = false;
    bool m_isStale = false; ///< Something changed since the running look started.
};

} // namespace app
