// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace app {

/// Moves a file or folder to the desktop's trash and says where it lies now. Never removes it for
/// good: where there is no trash for it, it stays and the result is an Error.
[[nodiscard]] Result<QString> moveToTrash(const QString &path);

/// A file that lies in the trash.
struct TrashedFile {
    QString path; ///< Where it was; absolute.
    QString trashed; ///< Where it is.
    QDateTime deleted; ///< Local time.
};

/// What lies in the trash of the user's home, and of the disk that `folder` is on, and was in
/// `folder` or below; newest first (FreeDesktop.org Trash specification 1.0).
[[nodiscard]] QList<TrashedFile> trashedFiles(const QString &folder);

} // namespace app
