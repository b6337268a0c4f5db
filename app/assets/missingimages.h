// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/blogimages.h"

namespace app {

/// A reference to an image that is nowhere.
struct MissingImage {
    QString destination; ///< As it is written.
    BlogUse use;
};

/// Of all texts of the blog, by path and line. What a template puts together is not among them, nor
/// images on other sites. `index` is up to date. Reads texts: not for the GUI thread.
[[nodiscard]] QList<MissingImage> findMissingImages(const MentionIndex &index,
                                                    const PostPlace &place);

} // namespace app
