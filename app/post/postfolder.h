// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/storage/fileio.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace app {

class PostDocument;

// A post has a folder of its own: `YYYY-MM-DD-slug/index.md`, with its images in `img/`.

/// Makes such a folder, with an empty `img`, in `parent` (made where it is missing). The path that
/// index.md will have; the file itself is not written. Where the name is taken, the folder ends
/// in -2, -3 …
[[nodiscard]] Result<QString> createPostFolder(const QString &parent, const QString &title,
                                               const QDate &date);

/// Saves `post` as `path` and takes along those of `images` (absolute) that lie in the post's
/// folder or below: each is copied to the same place relative to the new path. Images elsewhere and
/// missing ones stay as they are. AlreadyExists, before anything is written, where an image's new
/// place holds other bytes; an image that a failure leaves behind is removed again.
[[nodiscard]] Result<void> savePostAs(PostDocument &post, const QString &path,
                                      OnConflict onConflict, const QStringList &images);

} // namespace app
