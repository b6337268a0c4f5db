// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/dialect.h"

#include <QString>

#include <optional>

namespace app {

/// The program that makes the site out of the posts.
enum class Generator { None, Jekyll, Hugo, Hexo, Eleventy, Astro, Zola, Pelican, Gatsby };

/// "Jekyll", "Hugo" …; "Markdown" for None. A proper name: never translated.
[[nodiscard]] QString displayName(Generator generator);
/// By its display name, in any case; None has none.
[[nodiscard]] std::optional<Generator> generatorFromName(QStringView name);

/// The nearest dialect that Byline speaks. Pelican's is Jekyll's: both bold before a Korean
/// particle and know `{: .class}`, which GitHub's does not.
[[nodiscard]] Dialect dialect(Generator generator);
/// Whether that is but the nearest one: the generator's own engine is another.
[[nodiscard]] bool isDialectNearest(Generator generator);

/// A blog on disk: its folder and what makes the site.
struct Site {
    QString root; ///< Absolute; empty where no blog was found around the post.
    Generator generator = Generator::None;

    bool operator==(const Site &) const = default;
};

/// The folder whose files are published as they are, at the site's root: Hugo, Zola and Gatsby
/// `static`, Hexo `source`, Astro `public`; the blog's own elsewhere. Need not exist.
[[nodiscard]] QString publicFolder(const Site &site);

/// Looks at `path` (a post or a folder, which need not exist yet) and the folders above it for what
/// a generator's sites have; the nearest one wins. The user's home folder, those above it and the
/// file system's root are never a blog. Where no configuration is found, in this order:
/// - a folder `_posts` or `_drafts` makes the folder above it a Jekyll blog (`source/_posts`: the
///   one above `source`, a Hexo blog);
/// - a post whose front matter says `layout: post`, as Jekyll's `new post` does, is Jekyll's, with
///   an empty `root`.
/// Reads a few small files; does not follow the posts.
[[nodiscard]] Site findSite(const QString &path);

} // namespace app
