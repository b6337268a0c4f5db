// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/blog/generator.h"

#include <QDateTime>
#include <QString>

namespace app {

/// A post that is to be made.
struct NewPost {
    QString title; ///< One line; not empty.
    QString folder; ///< Where it is to lie; made where it is missing.
    QDateTime moment; ///< Its date, in the zone in which it is to be written.
    Generator generator = Generator::None; ///< Whose front matter it gets.
};

/// The text that the post starts with: front matter with title and date in the generator's own
/// keys, format and date style, an empty list of tags, and an empty line.
[[nodiscard]] QString newPostText(const NewPost &post);

/// Makes the post and returns its absolute path: `YYYY-MM-DD-slug/index.md` with an empty `img`
/// folder. In `_posts` and `_drafts`, where Jekyll and Hexo ignore that, the file that they expect:
/// `YYYY-MM-DD-slug.md`, without the day in `_drafts` and for Hexo. Where the name is taken it ends
/// in -2, -3 … InvalidArgument where the title is empty.
[[nodiscard]] Result<QString> createPost(const NewPost &post);

/// Where new posts of a site usually lie: the first of the generator's folders that is there
/// (`content/posts`, `source/_posts`, `src/content/blog`, `_posts` …), else the site's root.
[[nodiscard]] QString usualPostFolder(const Site &site);

} // namespace app
