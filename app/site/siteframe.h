// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/blog/generator.h"
#include "app/site/framewriter.h"
#include "app/site/publishedsite.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

namespace app {

struct FrameRequest {
    Site site;
    QString file; ///< The post's path.
    QString text; ///< Its text as it stands.
    QString article; ///< The elementPath() that the user chose for this blog; empty for none.
    FramePurpose purpose = FramePurpose::ShowPost;

    bool operator==(const FrameRequest &) const = default;
};

/// A published page of a blog around the place of its post.
struct SiteFrame {
    PublishedSite site;
    FramePurpose purpose = FramePurpose::ShowPost;
    QString page; ///< Relative to the site's folder.
    bool isOwnPage = false; ///< It is that of the post itself, not another's.
    QDate
        day; ///< Of the post's file name, for a post whose front matter has no date; else invalid.
    QString article; ///< elementPath() of what holds the post; empty where it was not found.
    QByteArray html; ///< See writeFrame().
    QStringList files; ///< What it was made of, absolute: a change of one may change the frame.
    QByteArray stamp; ///< Two frames with equal stamps look the same.

    bool operator==(const SiteFrame &) const = default;
};

/// Why there is no frame: Error::reason.
enum class FrameProblem {
    None,
    NoBlog, ///< NotFound: the post belongs to no blog that was recognised.
    NotBuilt, ///< NotFound: `path` is the folder where a build would put the site.
    NoPage, ///< NotFound: no published page is that of a post of the blog.
    NoArticle, ///< NotFound: `path` is the page in which no post was found.
};

/// Takes the page of the post, or that of another post of the blog, out of the built site. Reads
/// the site's folder, up to a few dozen pages and posts: for a worker's thread.
[[nodiscard]] Result<SiteFrame> siteFrame(const FrameRequest &request);

} // namespace app
