// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QString>

namespace app {

/// Moves a file or folder to the desktop's trash and says where it lies now. Never removes it for
/// good: where there is no trash for it, it stays and the result is an Error.
[[nodiscard]] Result<QString> moveToTrash(const QString &path);

} // namespace app
