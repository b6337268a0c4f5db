// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/frontmatter/fieldnode.h"
#include "app/frontmatter/frontmatter.h"

namespace app {

/// A front matter of any format with the place of everything in it.
struct FieldTree {
    FieldNode root; ///< A Map, or a Null where there are no fields.
    QList<Error> problems; ///< See FrontMatter::problems.
};

/// The tree of the front matter at `span`, with positions and lines of `postText`.
[[nodiscard]] Result<FieldTree> readFieldTree(const QString &postText, const FrontMatterSpan &span);

/// The top-level fields in the order of the file; a key that is there twice once, at its last
/// place.
[[nodiscard]] Result<QList<Field>> fieldsOf(const QString &postText, const FieldTree &tree);

/// See readField.
[[nodiscard]] Result<std::optional<Field>> fieldAt(const QString &postText, const FieldTree &tree,
                                                   const QString &key);

} // namespace app
