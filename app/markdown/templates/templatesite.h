// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace app {

/// What the blog around a post knows that the templates in the post ask for. A value: cheap to
/// copy, the same for each rendering until the blog's files change.
struct TemplateSite {
    /// False where no blog was read: nothing of the following is known then.
    bool isKnown = false;
    QVariantMap config; ///< The configuration: Jekyll's `site`, Hugo's with keys in lower case.
    QVariantMap defaults; ///< Front matter that the blog gives the post.
    QString postPath; ///< Of the post, relative to the blog's folder; empty while it is untitled.

    /// Texts of `_includes` (Jekyll) and `layouts/shortcodes` (Hugo), by the name a tag calls.
    QMap<QString, QString> snippets;
    bool mayHaveOtherSnippets = false; ///< A theme that lies elsewhere may have more.
    /// Paths of the files in the post's folder and below, relative to it (Jekyll).
    QStringList filesBeside;
    bool knowsFilesBeside = false; ///< False: another one may be there all the same.
    /// Languages and environments may give the site further values (Hugo).
    bool mayHaveOtherParameters = false;
    /// Tags that plugins bring, by name.
    QStringList pluginTags;
    /// There may be further ones: plugins that Byline does not know.
    bool mayHaveOtherTags = false;
    /// Addresses of pages below the site's root, by what a tag names them with: post_url's
    /// `2019-09-26-slug`, link's and ref's paths.
    QMap<QString, QString> pages;
    QMap<QString, QString> titles; ///< Of posts, by the names of `pages` (Hexo: post_link).
    bool knowsAllPages = false; ///< False: another page may be there all the same.

    bool operator==(const TemplateSite &) const = default;
};

} // namespace app
