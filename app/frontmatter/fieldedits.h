// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/frontmatter/fieldpath.h"
#include "app/frontmatter/fieldtree.h"
#include "app/frontmatter/valueedits.h"

#include <memory>

namespace app {

/// A front matter that is to be edited.
struct EditedPost {
    const QString &text;
    FrontMatterSpan span;
    FieldTree tree;
};

/// Ways to make a change, the one that changes least first. Reading again tells which hold.
using EditWays = QList<EditList>;

/// How entries are added, taken out, named and ordered in one format. Values are valueedits.h.
class FieldEdits
{
public:
    virtual ~FieldEdits() = default;
    FieldEdits(const FieldEdits &) = delete;
    FieldEdits &operator=(const FieldEdits &) = delete;

    /// `path` does not exist; the maps on its way are made too.
    [[nodiscard]] virtual Result<EditWays> add(const FieldPath &path, const QVariant &value) = 0;
    [[nodiscard]] virtual Result<EditWays> remove(const FieldPath &path, const FieldPlace &place)
        = 0;
    [[nodiscard]] virtual Result<EditWays> rename(const FieldPath &path, const FieldPlace &place,
                                                  const QString &newKey)
        = 0;
    /// `index` is another one than the entry's, and there is an entry at it.
    [[nodiscard]] virtual Result<EditWays> move(const FieldPath &path, const FieldPlace &place,
                                                int index)
        = 0;
    /// `place` is that of the list; `index` may be its length.
    [[nodiscard]] virtual Result<EditWays> insert(const FieldPlace &place, int index,
                                                  const QVariant &value)
        = 0;

protected:
    explicit FieldEdits(const EditedPost &post)
        : m_post(post)
    { }

    [[nodiscard]] const QString &text() const { return m_post.text; }
    [[nodiscard]] const FieldNode &root() const { return m_post.tree.root; }
    [[nodiscard]] FrontMatterFormat format() const { return m_post.span.format; }

    // What all formats do alike between brackets.
    [[nodiscard]] EditWays addInFlow(const FieldNode &map, const QStringList &keys,
                                     const QVariant &value) const;
    [[nodiscard]] static Error sharesLine(int line);

    const EditedPost &m_post;
};

/// `post` outlives what is returned.
[[nodiscard]] std::unique_ptr<FieldEdits> fieldEdits(const EditedPost &post);

/// The refusal of an edit whose path leads through the alias in `line`.
[[nodiscard]] Error standsForOther(int line);

/// The deepest value on the way to `path` that exists, and how many steps lead there.
[[nodiscard]] std::pair<FieldPlace, int> deepestPlace(const FieldNode &root, const FieldPath &path);

} // namespace app
