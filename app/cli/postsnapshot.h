// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imageuse.h"
#include "app/base/result.h"

#include <QString>

namespace app::cli {

/// The post in `path` with its links and images, read as its blog's generator reads them; errors
/// name `path` as it was given.
[[nodiscard]] Result<PostSnapshot> readSnapshot(const QString &path);

} // namespace app::cli
