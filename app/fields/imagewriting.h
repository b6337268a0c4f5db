// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/fields/blogfields.h"
#include "app/post/postplace.h"

#include <QString>

namespace app {

/// How the field `key` refers to the image `file` (absolute): in the way of `before`, the value
/// that it had, else of most of the blog's posts, else of the generator. The ways: from the post's
/// folder (`img/a.png`), from the site's root with a slash (`/img/a.png`; Hugo's `static/` and
/// Hexo's `source/` are that root) or without one (themes that put the address before it). Where
/// such a value has its file in another folder (Hugo's `assets/`), that is a root, too. Never an
/// empty text: Unsupported, with the path, where the file is in none of these. Links are resolved.
[[nodiscard]] Result<QString> imageDestination(const QString &file, const QString &before,
                                               const QString &key, const BlogFields &blog,
                                               const PostPlace &place);

/// imageDestination() of any image file on the disk: one that is not the blog's is brought as it is
/// into the folder that `key` has its images in, else that of the post's images, else the site's
/// own: the first that the field can refer to. importImageFile()'s errors. Reads and writes files:
/// not for the GUI thread.
[[nodiscard]] Result<QString> bringImage(const QString &file, const QString &before,
                                         const QString &key, const BlogFields &blog,
                                         const PostPlace &place);

} // namespace app
