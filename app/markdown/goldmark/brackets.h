// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/inlinetext.h"

namespace app::goldmark {

// Links and images (CommonMark §6.3, §6.4), as goldmark finds them: from their last bracket.

[[nodiscard]] SpanId openBracket(InlineText &text);
[[nodiscard]] SpanId closeBracket(InlineText &text);
/// Makes text of the brackets that are open still.
void leaveBracketsOpen(InlineText &text);

} // namespace app::goldmark
