// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/storage/filedescriptor.h"

#include <QByteArray>
#include <QString>

namespace app {

// Steps of reading and saving on open descriptors. `path` is for errors only.

/// From the start to the end of the file; TooComplex above `maximumSize` bytes.
[[nodiscard]] Result<QByteArray> readAll(const FileDescriptor &file, const QString &path,
                                         qint64 maximumSize);

/// Makes `bytes` the whole content: written from the start, cut off behind, flushed to the disk,
/// read back and compared.
[[nodiscard]] Result<void> writeAll(const FileDescriptor &file, const QString &path,
                                    const QByteArray &bytes);

/// Puts the names in a folder on the disk: without it a power cut can undo a rename.
[[nodiscard]] Result<void> syncFolder(const QByteArray &folder, const QString &path);

/// The folder of an encoded path; "." for a bare name.
[[nodiscard]] QByteArray folderOf(const QByteArray &path);

} // namespace app
