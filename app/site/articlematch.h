// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/html/htmltree.h"

#include <QStringList>

namespace app {

/// Where the body of a post stands on a page.
struct ArticlePlace {
    HtmlNode element; ///< Holds it, deepest; null where nothing of the post was found.
    HtmlNode first; ///< The first of the element's children that belong to the post,
    HtmlNode last; ///< and the last one. What is outside of them is the theme's.
    double share = 0; ///< Of the post's letters that were found on the page, 0 to 1.
    int lines = 0; ///< Found.
};

/// Whether an element may hold the blocks of an article.
[[nodiscard]] bool mayHoldArticle(HtmlNode element);

/// Looks for `lines`, the articleLines() of a post, on `page`. The element is the deepest that may
/// hold blocks and has nearly all that was found: what a sidebar repeats does not count against it.
[[nodiscard]] ArticlePlace findArticle(const HtmlTree &page, const QStringList &lines);

/// The children of `element` that hold the post, as the user says that it is the right one.
[[nodiscard]] ArticlePlace articleIn(const HtmlTree &page, HtmlNode element,
                                     const QStringList &lines);

} // namespace app
