// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/filedescriptor.h"

#include <QString>

namespace app {

/// One editor per file, whichever of its names it was opened by. Two locks of the kernel, which
/// vanish with their process, however it ends: one on the file itself, which every user and every
/// hard link has in common, and one on a file in `folder` that stands for the path, which outlives
/// that the file is replaced by another one. Nothing is written beside the post.
class EditLock final
{
public:
    enum class State {
        Held,
        Elsewhere, ///< Another process (or another EditLock of this one) edits the file.
        Unknown, ///< There is no file, or it is where locks don't work.
    };

    EditLock() = default;
    /// `folder` is made where it is missing.
    EditLock(QString path, QString folder);
    EditLock(EditLock &&) noexcept = default;
    EditLock &operator=(EditLock &&other) noexcept;
    ~EditLock();

    [[nodiscard]] State state() const { return m_state; }
    /// The process that has the file open; 0 where that is not known, or there is none.
    [[nodiscard]] qint64 otherProcess() const { return m_otherProcess; }

    /// To be called when another file may have taken the path, by a save for example: locks that
    /// one, too. Where the lock was elsewhere, tries again.
    void renew();

private:
    void take();
    void release();
    [[nodiscard]] bool lockPath(const QString &canonicalPath);
    [[nodiscard]] bool lockFile();

    QString m_path;
    QString m_folder;
    State m_state = State::Unknown;
    qint64 m_otherProcess = 0;
    FileDescriptor m_file;
    QByteArray m_pathLockName; ///< Encoded.
    FileDescriptor m_pathLock;
};

/// Where the files that stand for paths lie, in the user's data folder.
[[nodiscard]] QString lockFolder();

} // namespace app
