// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/post/postplace.h"

#include <QString>

namespace app {

/// An image that was moved to the desktop's trash.
struct TrashedImage {
    QString path; ///< Where it was.
    QString trashed; ///< Where it is.
};

/// Moves one regular file to the trash; it is never unlinked. InvalidArgument for what is no image
/// or lies outside of the post's folder and its blog (also through links); Conflict where another
/// file of the blog (`path` of the error) uses it. Reads the blog's texts: not for the GUI thread.
[[nodiscard]] Result<TrashedImage> trashImage(const QString &path, const PostPlace &place);

/// Puts it back. AlreadyExists where another file took its place, LinkLoop where a symbolic link
/// leads away from where it was.
[[nodiscard]] Result<void> restoreImage(const TrashedImage &image);

} // namespace app
