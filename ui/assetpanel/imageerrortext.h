// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"

#include <QString>

namespace ui {

/// What went wrong with an image and what can be done about it: errorText(), or more where the
/// error's reason (app::ImageRefusal) says more.
[[nodiscard]] QString imageErrorText(const app::Error &error);

} // namespace ui
