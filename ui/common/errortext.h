// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"

namespace ui {

/// What went wrong in the user's language: one sentence that names the file, then the details.
[[nodiscard]] QString errorText(const app::Error &error);

/// Where the text of a post is that could not be saved.
enum class TextSafety {
    InJournal, ///< A crash loses none of it.
    InWindow, ///< Nowhere else: the journal can't be written, either.
};

/// Why a post was not saved, and where its text is: the second says what is to be done.
[[nodiscard]] QString unsavedText(const app::Error &error, TextSafety safety);

} // namespace ui
