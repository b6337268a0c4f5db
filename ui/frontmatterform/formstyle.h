// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ui {

struct Theme;

/// The style sheet of what only the form has: field labels, text boxes, the frame around chips.
[[nodiscard]] QString formStyle(const Theme &theme);

} // namespace ui
