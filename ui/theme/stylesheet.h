// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ui {

struct Theme;

/// The application's style sheet: resources/themes/byline.qss with `@role` replaced by the theme's
/// colour of that role.
[[nodiscard]] QString styleSheet(const Theme &theme);

} // namespace ui
