// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/storage/filechange.h"
#include "app/storage/fileio.h"
#include "app/text/textedit.h"

#include <QDate>
#include <QList>
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

/// What goes along with a post to another folder.
struct PostCompanions {
    /// Absolute; those that lie in the post's folder or below are copied to the same place relative
    /// to the new path. Images elsewhere and missing ones stay as they are.
    QStringList images;
    QList<FileMove> copies; ///< Others that the new place needs; each `to` is free.
    QList<TextEdit> edits; ///< Ascending: what the text has to say there.
};

/// Saves `post` as `path` with its companions. AlreadyExists, before anything is written, where an
/// image's new place holds other bytes; after a failure no copy is left, and the text is as before.
[[nodiscard]] Result<void> savePostAs(PostDocument &post, const QString &path,
                                      OnConflict onConflict, const PostCompanions &companions);

} // namespace app
