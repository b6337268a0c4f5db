// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/blogimages.h"
#include "app/assets/imagetrash.h"
#include "app/base/result.h"

#include <QList>
#include <QString>

namespace app {

/// An image that a cleanup would throw away.
struct UnneededImage {
    QString path;
    qint64 size = 0; ///< Bytes.
    QString duplicateOf; ///< Empty where nothing else is the same.

    bool operator==(const UnneededImage &) const = default;
};

/// The images of the blog that nothing uses and about which there is no doubt. Unsupported, with
/// the path, while a text or folder of the blog can't be read: it may use any of them.
[[nodiscard]] Result<QList<UnneededImage>> unneededImages(const BlogImages &images);

struct CleanedImages {
    QList<TrashedImage> trashed;
    QList<Error> errors;
};

/// Moves those of `paths` that are unneeded now, by a new look at the blog, to the trash; an Error
/// (Conflict) for each that is not. Never unlinks, never follows a link.
[[nodiscard]] Result<CleanedImages> cleanImages(MentionIndex &index, const PostPlace &place,
                                                const QStringList &paths);

/// The images in the trash that lay in `folder` or below; newest first.
[[nodiscard]] QList<TrashedImage> trashedImages(const QString &folder);

} // namespace app
