// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/dialect.h"

#include <QString>

namespace app {

/// The program that makes the site out of the posts.
enum class Generator { None, Jekyll, Hugo, Hexo, Eleventy, Astro, Zola, Pelican, Gatsby };

/// "Jekyll", "Hugo" …; "Markdown" for None. A proper name: never translated.
[[nodiscard]] QString displayName(Generator generator);

/// The nearest dialect that Byline speaks.
[[nodiscard]] Dialect dialect(Generator generator);

/// A blog on disk: its folder and what makes the site.
struct Site {
    QString root; ///< Absolute; empty where no generator was recognised.
    Generator generator = Generator::None;

    bool operator==(const Site &) const = default;
};

/// Looks at `path` (a post or a folder) and the folders above it for what a generator's sites have.
/// A post's own name or folder may tell (`_posts/`) where no configuration is found.
[[nodiscard]] Site findSite(const QString &path);

} // namespace app
