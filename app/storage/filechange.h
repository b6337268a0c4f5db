// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace app {

/// A step that gives a file another path.
struct FileMove {
    QString from; ///< Absolute.
    QString to; ///< Absolute; must be free. Its folder is made where it is missing.

    bool operator==(const FileMove &) const = default;
};

/// A step that gives a file other bytes.
struct FileRewrite {
    QString path; ///< Absolute.
    QByteArray before; ///< What must be in it, else nobody writes.
    QByteArray after;

    bool operator==(const FileRewrite &) const = default;
};

/// One change of several files, which a kill at any moment leaves done or undone. Paths are
/// canonical as far as they exist, and followed by descriptors: see AnchoredFolder.
struct FileChange {
    QString title; ///< For whoever tells about it; not for the machine.
    QList<FileMove> moves;
    QList<FileRewrite> rewrites;

    [[nodiscard]] bool isEmpty() const { return moves.isEmpty() && rewrites.isEmpty(); }
    /// The change that takes this one back.
    [[nodiscard]] FileChange reversed() const;
    bool operator==(const FileChange &) const = default;
};

/// Writes the change down in a file in `folder`, carries it out and removes the note. Where a step
/// is not possible (Conflict: a file is not what it was; AlreadyExists), those before it are taken
/// back and nothing is changed. Not for the GUI thread.
[[nodiscard]] Result<void> carryOut(const FileChange &change, const QString &folder);

/// What a change that was cut off came to.
struct FinishedChange {
    FileChange change;
    /// Files that somebody else wrote in between: they are as that left them.
    QStringList foreign;
};

/// Finishes the changes that were noted in `folder` and cut off by a kill: forward, as far as each
/// file is as it was before the change. A note that was not completed belongs to a change that
/// never began. Those that a living process carries out are left to it.
[[nodiscard]] QList<FinishedChange> finishInterrupted(const QString &folder);

} // namespace app
