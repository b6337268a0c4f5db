// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/frontmatter/frontmatter.h"
#include "app/text/textedit.h"

#include <QString>

#include <optional>

namespace app {

/// The splice that puts `problem` right, one that reading `postText` gave (FrontMatter::problems(),
/// MeantFrontMatter): usual lines of dashes, the line that ends it, blanks for tabs, quotes around
/// a value that needs them, the last of keys that are there twice. Read again it has that problem
/// no more, and every other value as before. Nothing where what is meant is not for a program to
/// tell.
[[nodiscard]] std::optional<TextEdit> repair(const QString &postText, const Error &problem);

/// What a value that can't be read is meant to be, where quotes around it are all that it lacks.
[[nodiscard]] std::optional<QString> meantText(const Field &field);

} // namespace app
