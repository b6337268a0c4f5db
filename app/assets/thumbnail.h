// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace app {

/// Images of more pixels are not decoded: 48 kB of PNG can say 20,000 × 20,000.
constexpr qint64 MaximumThumbnailPixels = 50'000'000;

/// The image in `path` (canonical: openCanonical()), turned as its metadata say and scaled down to
/// fit `bounds` (pixels of the screen), never up. TooComplex above the limit, Unsupported for what
/// Byline does not decode itself (SVG, AVIF without a plugin), InvalidSyntax for a broken file.
/// Safe on any thread.
[[nodiscard]] Result<QImage> readThumbnail(const QString &path, QSize bounds);

} // namespace app
