// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imageprocessing.h"

#include <QRect>
#include <QSize>

namespace app {

/// What an author does to a picture: it is turned, then cropped, then scaled.
struct ImageEdit {
    int quarterTurns = 0; ///< Clockwise.
    QRect crop; ///< Pixels of the turned picture; empty for all of it.
    int width = 0; ///< Pixels of the result, whose height follows; 0: as it is. Never enlarges.

    [[nodiscard]] bool isEmpty() const
    {
        return quarterTurns % 4 == 0 && crop.isEmpty() && width == 0;
    }
    bool operator==(const ImageEdit &) const = default;
};

/// The size of a picture of `size` pixels once it is turned.
[[nodiscard]] QSize turnedSize(QSize size, int quarterTurns);
/// Where `crop` of a picture of `size` pixels lies once that is turned once more, clockwise.
[[nodiscard]] QRect turnedCrop(const QRect &crop, QSize size);
/// The size of what becomes of a picture of `size` pixels.
[[nodiscard]] QSize editedSize(QSize size, const ImageEdit &edit);

/// The same format, with the orientation that metadata state worked in and the rest of them gone.
/// Unsupported for what is animated, or can't be decoded or written here; TooComplex above 50
/// megapixels. Safe on any thread.
[[nodiscard]] Result<ProcessedImage> editedImage(const QByteArray &bytes, const ImageEdit &edit);

} // namespace app
