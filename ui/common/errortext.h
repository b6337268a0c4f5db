// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"

namespace ui {

/// What went wrong in the user's language: one sentence that names the file, then the details.
[[nodiscard]] QString errorText(const app::Error &error);

} // namespace ui
