// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imagefolder.h"
#include "app/assets/imageprocessing.h"
#include "app/base/result.h"
#include "app/post/postplace.h"

#include <QImage>
#include <QString>

namespace app {

/// An image that a post can show now.
struct ImportedImage {
    QString path; ///< Absolute.
    QString source; ///< The file that it was made from; empty for a bitmap.
    QString destination; ///< As it is written in a reference.
    QString altText; ///< Made from the file's name where that is no camera's; may be empty.
    bool isNew = true; ///< False where the same image was there already.
    qint64 sizeBefore = 0; ///< Bytes of the source; 0 where it had no file.
    qint64 size = 0; ///< Bytes.
    bool hadPlace = false; ///< Where it was taken was removed.

    /// `![alt](destination)`.
    [[nodiscard]] QString markdown() const;
    bool operator==(const ImportedImage &) const = default;
};

// Both write with saveFile(), never over another file, never outside of the post's folder and its
// blog (also not through symbolic links: Refused as PermissionDenied), and make the folder where it
// is missing. InvalidArgument for an untitled post. Not for the GUI thread.

/// Writes `source`, changed as `options` say, under a safe form of its name. A file that lies below
/// the post's folder, or is in `folder` with the same bytes, is referred to instead. Unsupported
/// for what is no image. Reasons: ImageRefusal.
[[nodiscard]] Result<ImportedImage> importImageFile(const QString &source, const PostPlace &place,
                                                    const ImageFolder &folder,
                                                    const ImageOptions &options = {});

/// Where ImageOptions::keepsOriginal puts files: `_originals` at the top of the blog, or beside a
/// post without one. No generator publishes that, and Byline does not count it among the images.
[[nodiscard]] QString originalsFolder(const PostPlace &place);

/// Writes `image`, as PNG where `options` name no format, under the next free `<slug>-01.png`.
[[nodiscard]] Result<ImportedImage> importImage(const QImage &image, const PostPlace &place,
                                                const ImageFolder &folder,
                                                const ImageOptions &options = {});

/// A name for an image that has no file yet: a post can refer to it at once, while the picture is
/// still being written.
struct ReservedImage {
    ImageFolder folder;
    QString name;
    bool isNumbered = true; ///< After the post; false for a name that the picture brought along.

    [[nodiscard]] QString destination() const { return folder.destination(name); }
};

/// The next free `<slug>-01.png` in `folder`, the post's, apart from `taken`; or a free name like
/// that of `source`, a file of the web, where it is not empty. Lists the folder.
[[nodiscard]] ReservedImage reservedImage(const ImageFolder &folder, const PostPlace &place,
                                          const QStringList &taken,
                                          const ImageOptions &options = {},
                                          const QString &source = {});

/// Writes `image` under the name that was reserved; another one where a program has taken it in the
/// meantime.
[[nodiscard]] Result<ImportedImage> importImage(const QImage &image, const PostPlace &place,
                                                const ReservedImage &reserved,
                                                const ImageOptions &options = {});

} // namespace app
