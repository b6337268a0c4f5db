// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace app {

/// What an exported page looks like; each has light and dark colours, by the reader's choice.
enum class PageTheme {
    Standard, ///< As GitHub shows a README, with type that sets Korean well.
    Serif, ///< To be read at length.
    Minimal,
};

/// By its name: "standard", "serif", "minimal".
[[nodiscard]] std::optional<PageTheme> pageThemeFromName(QStringView name);

/// File of a style sheet among the resources of exports that comes on top of page.css; empty for
/// none.
[[nodiscard]] QString themeStyleName(PageTheme theme);

} // namespace app
