// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/post/readonlyreason.h"
#include "app/storage/decodedtext.h"

#include <QByteArray>

#include <optional>

namespace app {

/// A line with more characters (UTF-16 units) than that can be read, but not edited: each key in it
/// would take longer than a quarter of a second.
constexpr qsizetype LongestEditableLine = 1'000'000;

/// A file as a post shows it.
struct OpenedText {
    DecodedText text;
    std::optional<ReadOnlyReason> readOnly; ///< Nothing where it may be edited.
};

/// Any bytes as a text. Without `chosenEncoding` it is UTF-8, or else what guessedEncodings() finds
/// likeliest, which nobody has confirmed yet. A text that may be edited gives back the same bytes.
[[nodiscard]] OpenedText openedText(const QByteArray &bytes,
                                    const std::optional<QByteArray> &chosenEncoding = {});

} // namespace app
