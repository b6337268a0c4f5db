// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QLatin1StringView>

namespace ui {

struct Theme;

/// The Lucide icon `name` in the theme's colours: normal, disabled and checked. The icons that are
/// built in are listed in resources/icons/icons.txt. Sharp at every device pixel ratio.
[[nodiscard]] QIcon icon(QLatin1StringView name, const Theme &theme);

/// The same in one colour.
[[nodiscard]] QIcon icon(QLatin1StringView name, const QColor &color);

} // namespace ui
