// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

class QFile;

namespace app {

/// What a file is by its first bytes, whatever its name says.
enum class ImageFormat { Unknown, Png, Jpeg, Gif, WebP, Bmp, Tiff, Ico, Svg, Avif, Heic };

/// Of the first bytes of a file (4 kB are enough).
[[nodiscard]] ImageFormat imageFormat(const QByteArray &start);

/// The name of the format as QImageReader has it; empty for those that Byline never decodes in its
/// own process (SVG: 600 bytes can hang it) or that Qt has no decoder for.
[[nodiscard]] QByteArray decoderName(ImageFormat format);

/// The usual ending of a file of this format, without dot; empty for Unknown.
[[nodiscard]] QString suffix(ImageFormat format);

struct ImageHeader {
    ImageFormat format = ImageFormat::Unknown;
    QSize pixelSize; ///< As it is shown, turned as its metadata say; invalid where not known.

    bool operator==(const ImageHeader &) const = default;
};

/// Reads a regular file's first kilobytes, never its pixels. Unknown where it can't be read.
[[nodiscard]] ImageHeader readImageHeader(const QString &path);
/// The same of a file that is open.
[[nodiscard]] ImageHeader readImageHeader(QFile &file);

} // namespace app
