// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imagelocation.h"

#include <QString>

namespace app {

/// Whether a destination means one certain image.
struct ImageLead {
    enum class Kind {
        Here, ///< To the image; also with another case or form of Unicode, where nothing else fits.
        Assembled, ///< Part of an address that a template puts together: it may be this image.
        Nowhere, ///< To no file that is there.
        Elsewhere, ///< To another file.
    };

    Kind kind = Kind::Nowhere;
    ImageCandidate candidate; ///< Of Here: how the destination leads there.
};

/// A file that is about to move counts as lying where it will.
struct PlannedMove {
    QString from;
    QString to;
};

/// `image` is absolute and canonical.
[[nodiscard]] ImageLead leadOf(const QString &destination, const PostPlace &place,
                               const QString &image, const PlannedMove &move = {});

} // namespace app
