// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"

#include <QString>

namespace app {

/// The Error that `errno` stands for right now; `step` names the system call that failed.
[[nodiscard]] Error systemError(const QString &path, const char *step);

} // namespace app
