// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/post/postplace.h"

#include <QList>
#include <QString>

namespace app {

/// Where a reference to an image leads.
struct ImageLocation {
    enum class Kind {
        BesidePost, ///< Relative to the post's folder.
        SiteRoot, ///< Relative to the blog's folder (`/img/x`, or `img/x` not found beside the
                  ///< post).
        StaticRoot, ///< In the generator's folder of files that are copied as they are (`static/`,
                    ///< `public/`, `source/`).
        Remote, ///< http, https or a protocol-relative address.
        Embedded, ///< data:
        Refused, ///< Leaves the post's folder and the blog, or another scheme.
        Missing, ///< No such file anywhere it could be; `path` is where it was expected.
    };

    Kind kind = Kind::Missing;
    QString path; ///< Absolute and canonical for the first three and Missing (empty where the place
                  ///< is not known, as with an unknown template variable); else empty.

    [[nodiscard]] bool isFile() const
    {
        return kind == Kind::BesidePost || kind == Kind::SiteRoot || kind == Kind::StaticRoot;
    }
    bool operator==(const ImageLocation &) const = default;
};

/// A place where a destination may have its file.
struct ImageCandidate {
    ImageLocation::Kind kind = ImageLocation::Kind::Missing;
    QString base; ///< Absolute folder that the destination counts from.
    QString path; ///< Absolute, without `.` and `..`; links are not resolved.
};

/// The places that locateImage() looks at, best first, whether there is a file or not. Empty where
/// the destination is no path of the blog or its template's value is not known.
[[nodiscard]] QList<ImageCandidate> imageCandidates(const QString &destination,
                                                    const PostPlace &place);

/// Resolves `destination` as it stands in a post (percent-encoding decoded once, query and fragment
/// dropped, `{{ site.baseurl }}` and `relative_url` understood): beside the post first, then in
/// the folder that Hexo names like the post, then the site's root, then its static folder; at last
/// an address that has the site's own path before it (see siteBase()) in those two. Never leads
/// outside of the post's folder or the blog, also not through symbolic links.
[[nodiscard]] ImageLocation locateImage(const QString &destination, const PostPlace &place);

} // namespace app
