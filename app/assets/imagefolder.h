// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imageuse.h"

#include <QString>

namespace app {

/// The folder that a post's images lie in, and how the post writes a reference to one of them.
struct ImageFolder {
    QString path; ///< Absolute; need not exist. Empty for an untitled post.
    QString prefix; ///< Before the file's name: `img/`, `/assets/`, `{{ site.baseurl }}/img/`.
    QString suffix; ///< After it: `" | relative_url }}`; mostly empty.
    /// True where no other post is expected to keep its images there.
    bool isOwn = true;

    /// The destination of a reference to the file `name` in this folder.
    [[nodiscard]] QString destination(const QString &name) const;
    bool operator==(const ImageFolder &) const = default;
};

/// Learned from the post: where most of its images lie, as it writes them. A post without images
/// does as the posts beside it do, with its own name in place of theirs (`/assets/img/SLUG/`,
/// Hexo's asset folder, `img/` in a folder of its own). Where they have none, either, it has `img/`
/// or `images/` beside it, or one of the blog's own folders (`/assets/img/` …) where it is no
/// `index.md` and that folder is there; else `img/` beside it, to be made; `/assets/img/` in place
/// of a folder below `_posts`, which Jekyll does not publish. Reads the posts beside it: not for
/// the GUI thread, but when an image comes.
[[nodiscard]] ImageFolder imageFolder(const PostSnapshot &post);

/// The same, unless `wish` says where: see ImageOptions::folder. From the site's root it means the
/// folder that is published there (`static`, `source`, `public`) where the blog has one. A wish
/// that leads out of post and blog counts as none.
[[nodiscard]] ImageFolder imageFolder(const PostSnapshot &post, const QString &wish);

} // namespace app
