// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/html/htmltree.h"

#include <QString>

namespace app {

/// Names an element so that it is found again in other pages of the same layout:
/// "body>main.page-content:1>article.post.h-entry:1>div.post-content:1". Each step has the tag, the
/// id and the classes, and which of its parent's children with that tag it is, from 1.
[[nodiscard]] QString elementPath(HtmlNode element);

/// The element of `page` that `path` leads to; null where there is none. A step takes the child
/// that agrees in most: an id or a class may differ from post to post ("post-123").
[[nodiscard]] HtmlNode elementAt(const HtmlTree &page, const QString &path);

/// The value of an attribute; empty where `element` has none of that name.
[[nodiscard]] QByteArray attributeValue(HtmlNode element, QByteArrayView name);

/// The <body> of a page; null where there is none.
[[nodiscard]] HtmlNode bodyOf(const HtmlTree &page);

} // namespace app
