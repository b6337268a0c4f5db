// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imageprocessing.h"

#include <QImage>

namespace app {

// Bytes to picture and back, by the decoders that are installed. Safe on any thread.

[[nodiscard]] bool canBeDecoded(ImageFormat format);

/// Turned as its metadata say. Unsupported without a decoder, TooComplex above 50 megapixels,
/// InvalidSyntax for a broken file.
[[nodiscard]] Result<QImage> decodedImage(const QByteArray &bytes, ImageFormat format);

/// What a PNG costs where ImageOptions::makesPngSmaller does not ask for more.
enum class PngEffort {
    Usual,
    Quick, ///< Half the time for a large picture, 11 to 15 % larger.
};

/// With the quality, and as small a PNG, as `options` say; what was clear is white in JPEG.
[[nodiscard]] Result<QByteArray> writtenImage(const QImage &image, ImageFormat format,
                                              const ImageOptions &options,
                                              PngEffort effort = PngEffort::Usual);

/// A GIF, WebP or PNG of several pictures: written anew, only the first would be left.
[[nodiscard]] bool isAnimated(const QByteArray &bytes, ImageFormat format);

} // namespace app
