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
};

/// The one routine that writes files: temporary file beside the target, every return checked,
/// fsync, read back and compared, rename, fsync of the folder. Follows symbolic links to the real
/// file, keeps mode and extended attributes. Success means that the bytes are on the disk.
[[nodiscard]] Result<void> saveFile(const QString &path, const QByteArray &bytes,
                                    OnConflict onConflict = OnConflict::Replace);

} // namespace app
