// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"
#include "app/markdown/renderedpost.h"
#include "app/post/postplace.h"

#include <QList>
#include <QString>

#include <optional>

namespace app {

/// What the images of a post are found from: one state of its text and the parse of that text.
struct PostSnapshot {
    QString text;
    QList<Reference> references; ///< Of `text`: RenderedPost::references.
    PostPlace place;

    bool operator==(const PostSnapshot &) const = default;
};

/// One place in a post that names an image.
struct ImageUse {
    enum class Origin {
        Body, ///< An image in Markdown or HTML.
        Link, ///< A link whose target is an image, as of a picture to its large version.
        FrontMatter, ///< A value of the front matter; `label` is its key.
        Mention, ///< In the text in another way: `srcset`, a shortcode, code, a comment.
    };

    Origin origin = Origin::Body;
    int line = 1; ///< 1-based in the file.
    QString label; ///< The alternative text; empty where there is none.
    QString destination; ///< As a browser gets it.
    /// The destination's own characters in the post's text; nothing where they are not known.
    std::optional<TextRange> range;

    bool operator==(const ImageUse &) const = default;
};

/// All uses that the post states, by line: values of the front matter that end like an image's name,
/// at any depth; images and links of the body; as mentions, addresses in tags that nothing of the
/// rendered page shows. Other mentions are not among them.
[[nodiscard]] QList<ImageUse> imageUses(const PostSnapshot &post);

} // namespace app
