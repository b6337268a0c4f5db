// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/post/postplace.h"
#include "app/storage/filechange.h"
#include "app/text/textedit.h"

#include <QList>
#include <QString>

namespace app {

/// What decides whether the address of a post on the site follows the name of its folder.
enum class PostAddress {
    OfFolder, ///< As generators make it.
    OfItsOwn, ///< The post's front matter says it: `permalink`, `url`, `slug`, `path`.
};

/// By the front matter of the post `text`.
[[nodiscard]] PostAddress postAddress(const QString &text);

/// The edits, ascending, that make links to a post, and to files beside it, follow the folder that
/// it has for itself from `move.from` to `move.to`: as a file (`../old/index.md`, `{% link %}`,
/// `ref`) and, where `address` follows the folder, as a page (`/posts/old/`, `../old/#top`). `text`
/// will lie at `place`. Code, comments and words are left as they are. Looks for files.
[[nodiscard]] QList<TextEdit> folderLinkEdits(const QString &text, const PostPlace &place,
                                              const FileMove &move, PostAddress address);

} // namespace app
