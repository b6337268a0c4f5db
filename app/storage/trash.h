// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace app {

// The desktop's trash, as file managers have it: FreeDesktop.org "Trash specification" 1.0. A file
// goes there and back by one rename on its own disk, after a note of where it was lies on the disk:
// whatever cuts that off, the file is in its place or can be brought back. QFile::moveToTrash()
// writes its note afterwards; what a kill leaves then has no way back.

/// Moves a file or folder there and says where it lies now; a symbolic link is moved itself.
/// `path` is absolute, its folder canonical: LinkLoop where a link was put on the way since. Never
/// removes it for good: where there is no trash for it, it stays and the result is an Error.
[[nodiscard]] Result<QString> moveToTrash(const QString &path);

/// A file that lies in the trash.
struct TrashedFile {
    QString path; ///< Where it was; absolute.
    QString trashed; ///< Where it is.
    QDateTime deleted; ///< Local time.
};

/// What lies in the trash of the user's home, and of the disk that `folder` is on, and was in
/// `folder` or below; newest first.
[[nodiscard]] QList<TrashedFile> trashedFiles(const QString &folder);

/// Moves it back, into a folder that is made anew where it is gone. NotFound where it is not in the
/// trash any more; AlreadyExists, and it stays there, where something else has its path now;
/// LinkLoop where a symbolic link is on its way.
[[nodiscard]] Result<void> restoreFromTrash(const TrashedFile &file);

} // namespace app
