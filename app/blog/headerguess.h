// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/postheader.h"

#include <QString>

namespace app {

/// What the lines of front matter that FrontMatter can't read (broken YAML, TOML) seem to say:
/// `key: value` and `key = value` without nesting, a value's quotes dropped, lists between brackets
/// taken apart at commas. Good enough for a list of posts or a page's title, never for an edit.
[[nodiscard]] PostHeader guessedHeader(const QString &frontMatter);

} // namespace app
