// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace app {

/// What of an image's description does not go into the blog.
enum class MetadataRemoval {
    None,
    Place, ///< Where it was taken: GPS of Exif and XMP.
    All, ///< Exif, XMP, IPTC and comments, but not the colours nor which side is up.
};

struct StrippedImage {
    QByteArray bytes; ///< The picture's own data are those of the original, bit for bit.
    bool hadPlace = false;
};

/// `bytes` without the description. Those of formats that hold none (GIF, BMP, SVG) stay as they
/// are. InvalidSyntax for what is broken. Safe on any thread.
[[nodiscard]] Result<StrippedImage> withoutMetadata(const QByteArray &bytes,
                                                    MetadataRemoval removal);

} // namespace app
