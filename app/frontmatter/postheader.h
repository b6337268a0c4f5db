// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/frontmatter.h"

#include <QString>
#include <QStringList>

namespace app {

/// A part of a post's header.
enum class HeaderField { Image, Title, Subtitle, Date, Author, Tags, Categories, Draft };

/// What a reader sees of the front matter, whatever keys the theme uses for it. Preview header,
/// exported page and post list draw it.
struct PostHeader {
    QString title;
    QString subtitle; ///< `subtitle`.
    QString description; ///< `description`, `summary`, `excerpt`, else empty.
    QString date; ///< As written.
    QString image; ///< As written: `header-img`, `image`, `cover`, `featuredImage`, `heroImage` …
    QString author;
    QString language; ///< `lang` or `language`; empty where missing.
    QStringList tags;
    QStringList categories;
    bool isDraft = false; ///< `draft: true` or `published: false`.

    bool operator==(const PostHeader &) const = default;
};

/// The keys under which themes keep the picture of a post, the most usual ones first.
[[nodiscard]] QStringList imageKeys();

[[nodiscard]] PostHeader postHeader(const FrontMatter &frontMatter);

/// The key that postHeader() takes `field` from; empty where it finds none.
[[nodiscard]] QString headerKey(const FrontMatter &frontMatter, HeaderField field);

} // namespace app
