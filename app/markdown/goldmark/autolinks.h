// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/inlinetext.h"

namespace app::goldmark {

/// `<address>` (CommonMark §6.5).
[[nodiscard]] SpanId readAddressInAngles(InlineText &text);
/// An address without angles, at the text's place or behind the byte there, which becomes text
/// (goldmark: "Linkify extension").
[[nodiscard]] SpanId readBareAddress(InlineText &text);

} // namespace app::goldmark
