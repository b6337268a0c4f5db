// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "ui/preview/sandbox.h"

#include <QString>

namespace ui {

/// Why a page may not be made where the sandbox is `sandbox`, for the user; empty where it may.
[[nodiscard]] QString absenceReason(Sandbox sandbox);

/// Why the plugin that makes the page was not loaded, for the user.
[[nodiscard]] QString absenceReason(const app::Error &error);

} // namespace ui
