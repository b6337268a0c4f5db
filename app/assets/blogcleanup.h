// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imagecleanup.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace app {

/// What a look for unneeded images found.
struct CleanupLook {
    QList<UnneededImage> unneeded;
    QStringList unreadable; ///< Texts and folders: while there are any, nothing is unneeded.
    int doubtful = 0; ///< Images that a template may use.
    QList<TrashedImage> trashed; ///< Images of the blog that lie in the trash; newest first.
};

/// Looks for the images that a blog does not need, moves them to the trash and back, on a thread of
/// its own. Lives on the GUI thread and never blocks it.
class BlogCleanup final : public QObject
{
    Q_OBJECT

public:
    explicit BlogCleanup(QObject *parent = nullptr);
    /// Waits for what is being moved; a look ends with the file that is being read.
    ~BlogCleanup() override;

    /// `kept` are images that a text uses which is not saved yet: absolute paths. Takes the place
    /// of a look that has not ended: that one reports nothing.
    void look(const PostPlace &place, const QStringList &kept);
    void clean(const PostPlace &place, const QStringList &paths);
    void restore(const QList<TrashedImage> &images);

Q_SIGNALS:
    void looked(const app::CleanupLook &look);
    /// `errors` has one for each that stayed.
    void cleaned(int count, const QList<app::Error> &errors);
    void restored(int count, const QList<app::Error> &errors);

private:
    void cancelLook();

    std::shared_ptr<std::atomic_bool> m_isLookCancelled; ///< Of the last look.
    std::shared_ptr<MentionIndex> m_index; ///< Used on m_pool's one thread alone.
    QThreadPool m_pool;
};

} // namespace app
