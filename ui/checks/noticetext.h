// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/renderedpost.h"

namespace ui {

/// What a notice says to its reader, translated; the notice's own English where its code is new.
[[nodiscard]] QString noticeText(const app::Notice &notice);

} // namespace ui
