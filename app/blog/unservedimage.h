// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imagelocation.h"
#include "app/blog/generator.h"

#include <QString>

#include <optional>

namespace app {

/// Why a site won't have an image at the address that its post refers to, though its file is there.
struct UnservedImage {
    enum class Reason {
        HiddenFolder, ///< The generator publishes nothing that lies in the folder `detail`.
        OutsideOfStatic, ///< Files are published from the folder `detail` only.
        BesideSinglePost, ///< Only a post that is an `index.md` brings the files beside it along.
        CountsFromPage, ///< The address counts from the post's page, where the image is not;
                        ///< `detail` would make it count from the blog's root.
    };

    Reason reason = Reason::HiddenFolder;
    QString detail; ///< Empty for BesideSinglePost.

    bool operator==(const UnservedImage &) const = default;
};

/// Of `destination`, as it stands in a post's text, which leads to `location`. Nothing where the
/// site will have the image or that is not certain. Sources: Jekyll "Directory
/// Structure", "Static Files" and "Permalinks", Hugo "Page bundles" and "Static files", Zola "Asset
/// colocation", Hexo "Asset Folders", Astro "Project Structure". May read the blog's configuration:
/// not for the GUI thread.
[[nodiscard]] std::optional<UnservedImage> unservedImage(const QString &destination,
                                                         const ImageLocation &location,
                                                         const PostPlace &place,
                                                         Generator generator);

} // namespace app
