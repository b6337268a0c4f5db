// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QString>

namespace app {

/// Gives a file or folder another path on the same disk and puts that on the disk. Never replaces
/// what has the path already: AlreadyExists. Makes the folder that it goes to where it is missing.
/// Both paths are absolute, and canonical as far as their folders exist: LinkLoop where a link was
/// put there since, see AnchoredFolder. A link at `from` itself is moved, not followed.
[[nodiscard]] Result<void> renameFile(const QString &from, const QString &to);

} // namespace app
