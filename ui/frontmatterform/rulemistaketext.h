// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/fields/blogrules.h"

#include <QString>

namespace ui {

/// What is wrong in a blog's rules, and in which line, in the user's language.
[[nodiscard]] QString ruleMistakeText(const app::RuleMistake &mistake);

} // namespace ui
