// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/frontmatter/fieldpath.h"
#include "app/frontmatter/fieldtree.h"
#include "app/frontmatter/frontmatter.h"

#include <optional>

namespace app {

/// A change that a new text is to have, and nothing but it.
struct IntendedChange {
    enum class Kind { Set, Remove, Rename, Move, Insert };

    Kind kind = Kind::Set;
    FieldPath path; ///< Of the value; of the new item for Insert.
    QVariant value; ///< Of Set and Insert, as setField takes it.
    QString newKey; ///< Of Rename.
    int index = 0; ///< Of Move.
    Aliases aliases = Aliases::Keep; ///< Of Set.
};

/// An Error where `after` differs from `before` in more than `change`, in less, or can't be read.
/// `old` is the tree of `before`.
Result<void> checkChange(const QString &before, const FrontMatterSpan &oldSpan,
                         const FieldTree &old, const QString &after, const IntendedChange &change);

/// True where `node`, read from `postText`, is what setField is to make of `wanted`. `value` is
/// the node's (FieldValues).
[[nodiscard]] bool hasValue(const QString &postText, const FieldNode &node, const QVariant &value,
                            const QVariant &wanted);

/// `node`'s characters, further lines moved out by the indentation of the first.
[[nodiscard]] QString movedOut(const QString &postText, TextRange range);

} // namespace app
