// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace app {

/// The whole file. Refuses what is not a regular file (Unsupported) and what is above
/// `maximumSize` bytes (TooComplex).
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maximumSize = 256LL << 20);

enum class OnConflict {
    Fail, ///< AlreadyExists, and the file stays as it is.
    Replace, ///< The file has the new bytes, or still the old ones; never a part.
    ReplaceNoLink, ///< The same, but LinkLoop where `path` itself is a symbolic link.
};

/// The one routine that writes files: temporary file beside the target, every return checked,
/// fsync, read back and compared, rename, fsync of the folder. Follows symbolic links to the real
/// file, keeps mode, owner and extended attributes; a file with several names, or with an owner
/// that a new one can't be given, is written in place (see inplacesave.h). Success means that the
/// bytes are on the disk. Clears up first what a kill left in the folder (see interruptedsave.h).
///
/// NotRegular, LinkLoop, PermissionDenied (with the folder's path where it is the folder that
/// can't be written), ReadOnly, DiskFull, QuotaExceeded, SizeLimit, Io: the file is as it was.
[[nodiscard]] Result<void> saveFile(const QString &path, const QByteArray &bytes,
                                    OnConflict onConflict = OnConflict::Replace);

/// As saveFile(), where the file still holds what `seen`, a contentHash(), stands for; or where it
/// is gone, or holds `bytes` already. Otherwise Conflict, and what another program wrote stays; the
/// error's path is `path`, or that of a copy: see checkedreplace.h.
[[nodiscard]] Result<void> replaceFile(const QString &path, const QByteArray &bytes,
                                       const QByteArray &seen);

} // namespace app
