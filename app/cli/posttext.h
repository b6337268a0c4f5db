// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QString>

namespace app::cli {

/// The text of the post in `path`; errors name `path` as it was given.
[[nodiscard]] Result<QString> readPostText(const QString &path);

} // namespace app::cli
