// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/site/articlematch.h"
#include "app/site/elementpath.h"

#include <QString>

namespace app {

/// What a part of a page is to the post on it.
enum class PageRegion {
    Around, ///< May speak of the post.
    Aside, ///< Navigation, sidebars and lists, which are about other posts too.
    Article, ///< The post itself, which the live one takes the place of.
};

[[nodiscard]] bool isAside(HtmlNode node);

/// Has no element in it.
[[nodiscard]] bool isLeaf(HtmlNode element);

/// All text in `element`.
[[nodiscard]] QString textOf(HtmlNode element);

/// Calls `visit(node, region)` for all nodes of the body, in document order.
template <typename Visitor>
void walkAround(const HtmlTree &page, const ArticlePlace &article, Visitor visit)
{
    int asides = 0;
    int articles = 0;
    walkHtml(bodyOf(page), [&](HtmlNode node, HtmlVisit step) {
        const bool isEntering = step == HtmlVisit::Enter;
        const int depth = isEntering ? 1 : -1;
        const bool isArticle = node
            == (article.first ? (isEntering ? article.first : article.last) : article.element);
        if (isArticle && isEntering)
            ++articles;
        if (isAside(node))
            asides += depth;
        if (isEntering) {
            visit(node,
                  articles > 0     ? PageRegion::Article
                      : asides > 0 ? PageRegion::Aside
                                   : PageRegion::Around);
        }
        if (isArticle && !isEntering)
            --articles;
    });
}

} // namespace app
