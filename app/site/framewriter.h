// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/markdown/html/htmltree.h"
#include "app/site/articlematch.h"
#include "app/site/publishedsite.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace app {

enum class FramePurpose {
    ShowPost, ///< The post's own children give way to a slot for the live ones.
    ChooseArticle, ///< The page as it is; elements that may hold the article say their path.
};

/// A place of the page that shows something of the post's front matter.
struct FieldPlace {
    /// "title", "subtitle", "date", "author", "image"; "tags" and "categories" for what holds a
    /// list of them, "tag" for one of its items.
    QByteArray field;
    /// Of a date: a DateShape's text, with "{author}" for the author, and its language.
    QByteArray shape;
    QByteArray language;
};

/// Elements and texts of a page, by HtmlNode::id().
struct FieldElements {
    QHash<const void *, FieldPlace> places;
    QSet<const void *> omitted; ///< What another post's page must not say of this one.
    bool areForeign = false; ///< The places are not seen before the live post's words are in them.
};

/// `page` without anything that runs or loads from elsewhere than its site, as a document of its
/// own: style sheets, structure, classes. In it:
/// - `<span data-byline="post">` is where the live post belongs;
/// - `<template data-byline="code">`, `"plain-code"` and `"inline-code"` show what the site puts
///   around code, with "language-LANG" for the language, where the page has an example;
/// - `data-byline-field` marks what `fields` tells, with `data-byline-shape` and `-language` for a
///   date's; a text that stands beside elements is in a `<span>` of its own then;
/// - `data-byline-empty` hides those that must not be seen yet;
/// - `data-byline-path`, an elementPath(), marks what may be chosen (ChooseArticle).
///
/// TooComplex over the limits of sanitize().
[[nodiscard]] Result<QByteArray> writeFrame(const HtmlTree &page, const ArticlePlace &article,
                                            const FieldElements &fields, const PublishedSite &site,
                                            FramePurpose purpose);

} // namespace app
