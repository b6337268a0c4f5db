// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/postimages.h"

#include <QString>

namespace app {

/// Words for a reader out of a file's name; empty for a camera's or a screenshot's ("IMG_1234").
[[nodiscard]] QString altTextOf(const QString &fileName);

/// `![altText](destination)`; `destination` stands as it is.
[[nodiscard]] QString imageMarkdown(const QString &altText, const QString &destination);

/// How one more reference to `image` (of `images`) is written: like the first one in the body,
/// else as the post refers to its image folder, else relative to the post.
[[nodiscard]] QString imageMarkdown(const PostImage &image, const PostImages &images,
                                    const PostPlace &place);

} // namespace app
