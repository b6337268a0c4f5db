// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imageprocessing.h"

#include <QString>

#include <optional>

namespace app {

// How settings and the command line say what happens to images that come in.

/// "webp", "jpeg" (or "jpg"), "png"; empty for Unknown. Nothing for other words.
[[nodiscard]] std::optional<ImageFormat> imageFormatOf(QStringView word);
/// "keep", "no-place" or "none": what of the description stays.
[[nodiscard]] std::optional<MetadataRemoval> metadataRemovalOf(QStringView word);

/// `max-side=1600 quality=75 format=webp metadata=none png=smaller original=keep folder=/img/`,
/// percent-encoded, without what is as it is by itself.
[[nodiscard]] QString wordsOf(const ImageOptions &options);
/// The reverse. What is not understood counts as not said.
[[nodiscard]] ImageOptions imageOptionsOf(const QString &words);

} // namespace app
