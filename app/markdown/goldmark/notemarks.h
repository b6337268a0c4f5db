// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/inlinetext.h"

namespace app::goldmark {

/// `[^label]` of a note that is defined (goldmark: "Footnote extension"). An exclamation mark in
/// front is text.
[[nodiscard]] SpanId readNoteMark(InlineText &text);

} // namespace app::goldmark
