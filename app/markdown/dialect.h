// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace app {

/// Whose Markdown the body is written in.
enum class Dialect { GitHub, Jekyll, Hugo, Hexo };

/// "GitHub", "Jekyll" …: a proper name, never translated.
[[nodiscard]] QString displayName(Dialect dialect);

/// "github", "jekyll", "hugo", "hexo": names on the command line and in settings.
[[nodiscard]] QString name(Dialect dialect);
[[nodiscard]] std::optional<Dialect> dialectFromName(QStringView name);

} // namespace app
