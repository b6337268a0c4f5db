// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/renderedpost.h"

#include <QString>

namespace app {

// What a page says about its post where the front matter doesn't.

/// Graphemes of a description that search engines show.
constexpr int MaximumDescriptionLength = 160;

/// The text of the first paragraph that has any, cut between words where it is too long ("…"
/// included in the length).
[[nodiscard]] QString firstParagraph(const RenderedPost &post);

/// BCP 47 language of a text by its letters: "ko" where a tenth of them is Hangul, "ja" where a
/// tenth is kana, else "en".
[[nodiscard]] QString guessedLanguage(const QString &text);

/// Open Graph's locale of a language ("ko" → "ko_KR", "pt-BR" → "pt_BR"); empty where unknown.
[[nodiscard]] QString openGraphLocale(const QString &language);

} // namespace app
