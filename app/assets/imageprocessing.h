// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imageheader.h"
#include "app/assets/imagemetadata.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QImage>

namespace app {

/// What happens to an image on its way into the blog.
struct ImageOptions {
    int maximumSide = 0; ///< Pixels of the longer side; 0: as it is. Never enlarges.
    int quality = 0; ///< 1 to 100 for JPEG and WebP; 0: 85 where the picture is written anew.
    ImageFormat format = ImageFormat::Unknown; ///< Png, Jpeg or WebP; Unknown: that of the source.
    /// Turns the pixels as the metadata say; only where they are written anew, for that costs
    /// quality and a browser turns it, too.
    MetadataRemoval removal = MetadataRemoval::Place;
    /// PNG is written with as few bits as its colours need where that is less; not one pixel
    /// changes.
    bool makesPngSmaller = false;
    /// Where the picture is written anew, the file that it came from is kept in the blog, out of
    /// reach of its generator: see originalsFolder().
    bool keepsOriginal = false;
    /// Where images go, as a post writes it before their names (`/assets/img/{slug}/`, `img/`),
    /// `{slug}` for the post's own name; empty: learned. See imageFolder().
    QString folder = {};

    bool operator==(const ImageOptions &) const = default;
};

struct ProcessedImage {
    QByteArray bytes;
    ImageFormat format = ImageFormat::Unknown;
    bool hadPlace = false; ///< Where it was taken was in it, and is not any more.
    bool isWrittenAnew = false; ///< The picture itself, not only what is said about it.
};

/// False for what most browsers don't show (HEIC, TIFF), or what is many times as large as it has
/// to be (BMP).
[[nodiscard]] bool isForTheWeb(ImageFormat format);

/// An image file's bytes by `options`. Where neither size nor format change, the picture's own data
/// stay as they are; so do those of animations and SVG, and of what can't be decoded but any
/// browser shows (AVIF). What is not for the web becomes PNG (TIFF, BMP) or JPEG (HEIC) where
/// `options` name no format: Unsupported where that can't be decoded. TooComplex above 50
/// megapixels. Safe on any thread.
[[nodiscard]] Result<ProcessedImage> processedImage(const QByteArray &bytes,
                                                    const ImageOptions &options);

/// The bytes of a picture that has no file yet: as PNG where `options` name no format.
[[nodiscard]] Result<ProcessedImage> encodedImage(const QImage &image, const ImageOptions &options);

} // namespace app
