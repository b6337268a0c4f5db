// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace app {

class PostDocument;

/// Notices that another program changed or removed the file of a post. Saves of the post itself
/// are not reported, nor is a file that was written again with the same bytes.
class PostWatcher final : public QObject
{
    Q_OBJECT

public:
    /// `post` must outlive this. Follows it when it is saved under another name.
    explicit PostWatcher(PostDocument &post, QObject *parent = nullptr);

public Q_SLOTS:
    /// Looks at the file now: for file systems that don't tell of changes (network mounts), when
    /// the window becomes active.
    void check();

Q_SIGNALS:
    /// Once per state of the file.
    void changedOnDisk();
    /// The post counts as modified by then.
    void removedFromDisk();
    /// A file that was removed is there again and holds what the post last saw.
    void returnedToDisk();

private:
    void watch();

    PostDocument &m_post;
    QFileSystemWatcher m_watcher;
    QTimer m_delay;
    QByteArray m_reportedHash; ///< Empty while the file holds what the post last saw.
    bool m_isReportedRemoved = false;
};

} // namespace app
