// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QString>

#include <optional>

namespace app {

/// The value at `key` (a path, as readField takes it) on one line of JSON, the keys of maps in the
/// order of the file. Nothing where there is none; FrontMatter::read's errors.
[[nodiscard]] Result<std::optional<QString>> fieldJson(const QString &postText, const QString &key);

} // namespace app
