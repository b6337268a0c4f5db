// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/inlinetext.h"

namespace app::goldmark {

/// A tag, comment and the like (CommonMark §6.6).
[[nodiscard]] SpanId readHtml(InlineText &text);

} // namespace app::goldmark
