// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/mentionindex.h"
#include "app/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace app {

/// A place in a text of the blog that names an image.
struct BlogUse {
    QString path; ///< Of the text.
    int line = 1; ///< 1-based; 0 where it is the text as a whole.

    bool operator==(const BlogUse &) const = default;
};

/// An image file of a blog.
struct BlogImage {
    enum class State {
        Used,
        Doubtful, ///< Perhaps used: a text names it in words or code, or a template may.
        Unused,
    };

    QString path; ///< Absolute, canonical.
    FileStamp stamp;
    State state = State::Unused;
    /// References where Used; what the doubt comes from where Doubtful.
    QList<BlogUse> uses;
    QString duplicateOf; ///< Another image with the same bytes, rather a used one; mostly empty.

    bool operator==(const BlogImage &) const = default;
};

struct BlogImages {
    QList<BlogImage> images; ///< By path.
    QStringList unreadable; ///< Texts and folders that may hold references nobody knows of.
};

/// What each image of the blog is used by. References of layouts, styles, data and configuration
/// count, percent-encoded names, other cases and forms of Unicode too; also what only may be one.
/// `index` is up to date. Reads texts: not for the GUI thread. `isCancelled` is asked between
/// files; once it is true there are no images.
[[nodiscard]] BlogImages findBlogImages(const MentionIndex &index, const PostPlace &place,
                                        const std::function<bool()> &isCancelled = {});

/// Where the image at `path` is used. Fast: reads the texts that name it, no others.
[[nodiscard]] QList<BlogUse> usesOfImage(const MentionIndex &index, const PostPlace &place,
                                         const QString &path);

} // namespace app
