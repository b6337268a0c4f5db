// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/inlinetext.h"

namespace app::goldmark {

/// Code between backticks (CommonMark §6.1), or the backticks as text.
[[nodiscard]] SpanId readCode(InlineText &text);

} // namespace app::goldmark
