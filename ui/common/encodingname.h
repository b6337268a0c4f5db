// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/textencoding.h"

#include <QString>

namespace ui {

/// For a menu and a sentence: "Korean (CP949)", "UTF-8 with BOM".
[[nodiscard]] QString encodingName(const app::TextEncoding &encoding);
/// For the status bar, where there is no room: "CP949".
[[nodiscard]] QString shortEncodingName(const app::TextEncoding &encoding);

} // namespace ui
