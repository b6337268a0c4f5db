// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/inlinetext.h"

#include <optional>

namespace app::goldmark {

/// `(address "title")` at the text's place.
[[nodiscard]] std::optional<Target> readTarget(InlineText &text);
/// `[label]` at the text's place, which is the text from `start` to `end` if it is blank. Says
/// whether there is a label, even if nothing is defined for it.
[[nodiscard]] std::optional<Target> readLabelledTarget(InlineText &text, qsizetype start,
                                                       qsizetype end, bool &isLabel);
/// What is defined for the text from `start` to `end`.
[[nodiscard]] std::optional<Target> targetOfLabel(InlineText &text, qsizetype start, qsizetype end);

} // namespace app::goldmark
