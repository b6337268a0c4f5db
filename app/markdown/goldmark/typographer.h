// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/inlinetext.h"

namespace app::goldmark {

/// A typographic character for quotes, dots, hyphens or angles at the text's place (goldmark:
/// "Typographer extension").
[[nodiscard]] SpanId readTypography(InlineText &text);

} // namespace app::goldmark
