// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/postimages.h"
#include "app/base/result.h"
#include "app/text/textedit.h"

#include <QList>
#include <QString>

namespace app {

/// A new name for an image and what follows from it in the post.
struct ImageRename {
    QString oldPath;
    QString newPath;
    QList<TextEdit> edits; ///< For PostDocument::apply(), once the file has its new name.
    /// Lines that name the file in a way that is left alone (code, comments).
    QList<int> untouchedLines;

    bool operator==(const ImageRename &) const = default;
};

/// Plans the rename of `image` (one of findPostImages() of the same snapshot) to a safe form of
/// `newName`; the old ending is kept where the new name has none. Only the name changes in each
/// reference: folder, quotes, query and all else stay. Errors:
/// AlreadyExists   another file has the name;
/// Conflict        another file of the blog (`path`) uses the image;
/// Unsupported     a use on `line` could not be located with certainty;
/// InvalidArgument it is no image, or no file of the post or its blog.
/// Reads the blog's texts: not for the GUI thread.
[[nodiscard]] Result<ImageRename> planRename(const PostSnapshot &post, const PostImage &image,
                                             const QString &newName);

/// Gives the file its new name; never replaces another one.
[[nodiscard]] Result<void> renameFile(const ImageRename &rename);

} // namespace app
