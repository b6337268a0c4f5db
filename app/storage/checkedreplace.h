// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/storage/temporaryfile.h"

#include <QByteArray>
#include <QString>

namespace app {

/// contentHash() of the two versions that meet in a save.
struct SavedVersions {
    QByteArray seen; ///< What the target held when it was last looked at.
    QByteArray saved; ///< What `temporary` holds.
};

/// Gives `temporary`, which is complete, the name of `target` (encoded; of a regular file), if that
/// still holds the version that was seen. Another program may write up to the last moment: the two
/// files change places in one step, and only then is looked at what came out. Where that is another
/// version, or where somebody is writing it, they change back and the result is a Conflict.
/// Should others have written to the target in between, too, then that is kept beside it as a
/// conflict copy, whose path is the error's.
///
/// On file systems that can't exchange files, the target is compared right before it is replaced;
/// what is written between these two steps (microseconds) is lost there. `path` is for errors.
[[nodiscard]] Result<void> replaceSeenTarget(TemporaryFile &temporary, const QByteArray &target,
                                             const QString &path, const SavedVersions &versions);

} // namespace app
