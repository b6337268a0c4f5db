// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/contenthash.h"
#include "app/storage/fileio.h"

#include <QByteArray>
#include <QString>

namespace test {

/// Saves `bytes` over what `seen` holds; true where it says that they are saved.
using Writer = bool (*)(const QString &path, const QByteArray &bytes, const QByteArray &seen);

inline bool saveProperly(const QString &path, const QByteArray &bytes, const QByteArray &seen)
{
    return app::replaceFile(path, bytes, app::contentHash(seen)).has_value();
}

// What saving must not be: proof that the harnesses would notice.

/// Empties the file and writes.
bool truncateAndWrite(const QString &path, const QByteArray &bytes, const QByteArray &seen);
/// Temporary file and rename, with one write call whose result is not looked at.
bool ignoreShortWrites(const QString &path, const QByteArray &bytes, const QByteArray &seen);
/// Looks whether the file is what was seen, and then renames over it all the same.
bool renameUnchecked(const QString &path, const QByteArray &bytes, const QByteArray &seen);

} // namespace test
