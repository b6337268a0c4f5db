// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/markdown/htmltree.h"
#include "app/site/articlematch.h"
#include "app/site/publishedsite.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace app {

enum class FramePurpose {
    ShowPost, ///< The post's own children give way to a slot for the live ones.
    ChooseArticle, ///< The page as it is; elements that may hold the article say their path.
};

/// Elements of the page that show a field of the post's front matter: "title", "subtitle", "date",
/// "image", by HtmlNode::id().
using FieldElements = QHash<const void *, QByteArray>;

/// `page` without anything that runs or loads from elsewhere than its site, as a document of its
/// own: style sheets, structure, classes. In it:
/// - `<span data-byline="post">` is where the live post belongs;
/// - `<template data-byline="code">`, `"plain-code"` and `"inline-code"` show what the site puts
///   around code, with "language-LANG" for the language, where the page has an example;
/// - `data-byline-field` marks the elements of `fields`;
/// - `data-byline-path`, an elementPath(), marks what may be chosen (ChooseArticle).
///
/// TooComplex over the limits of sanitize().
[[nodiscard]] Result<QByteArray> writeFrame(const HtmlTree &page, const ArticlePlace &article,
                                            const FieldElements &fields, const PublishedSite &site,
                                            FramePurpose purpose);

} // namespace app
