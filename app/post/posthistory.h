// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/storage/versionstore.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace app {

class PostDocument;

/// Keeps a version of a post each time that it is saved, and of what another program made of it.
/// Before the first one it keeps what the file held when the post was opened. All on a thread of
/// its own: no save waits for it, and none fails because of it.
class PostHistory final : public QObject
{
    Q_OBJECT

public:
    /// `post` must outlive this.
    PostHistory(PostDocument &post, VersionStore store, const VersionLimits &limits,
                QObject *parent = nullptr);
    /// Waits until all is written.
    ~PostHistory() override;

    /// Keeps what lies at the post's path now, whoever wrote it: before it is overwritten.
    void keepFile();

Q_SIGNALS:
    /// A version could not be written. Once until it works again.
    void failed(const app::Error &error);

private:
    void keepOpened();
    void keepDiskText();
    void follow(const QString &path);
    void run(const std::function<Result<void>()> &work);

    PostDocument &m_post;
    VersionStore m_store;
    VersionLimits m_limits;
    QString m_path; ///< Under which the versions so far are kept.
    DecodedText m_opened; ///< What the file held at first, until that is kept.
    QDateTime m_openedTime; ///< When it was last changed then; null once it is kept.
    bool m_hasFailed = false;
    QThreadPool m_writer; ///< One thread: versions are written in their order.
};

} // namespace app
