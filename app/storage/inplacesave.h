// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/storage/filedescriptor.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <sys/types.h>

namespace app {

/// What lies beside a file while it is written in place: should the program die, it says what the
/// file held and what it was to hold. A hidden file itself (HiddenName::Role::Record).
struct InPlaceRecord {
    QByteArray fileName; ///< Without its folder, encoded.
    ino_t inode = 0;
    QByteArray before;
    QByteArray after;

    /// True where `bytes` can be what a save that was broken off left: each byte is the old or the
    /// new one (a power cut does not keep to the order of writes, and may leave zeros).
    [[nodiscard]] bool isBetween(const QByteArray &bytes) const;
};

[[nodiscard]] QByteArray recordBytes(const InPlaceRecord &record);
/// Nothing where it is not whole.
[[nodiscard]] std::optional<InPlaceRecord> parseRecord(const QByteArray &bytes);

/// Writes into the file itself: for a file with several names, or with an owner or attributes that
/// a new one can't be given. `file` is open for reading and writing, `target` its encoded path,
/// `path` for errors. Conflict where it does not hold what `seen` (a contentHash(); empty for
/// whatever it is) stands for. Others that open the file wait meanwhile, where the system can make
/// them (see filelease.h); where it can't, what they write in these milliseconds may be mixed up
/// with what is saved, which is an error then.
[[nodiscard]] Result<void> saveInPlace(const FileDescriptor &file, const QByteArray &target,
                                       const QString &path, const QByteArray &bytes,
                                       const QByteArray &seen);

} // namespace app
