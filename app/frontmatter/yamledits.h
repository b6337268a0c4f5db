// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/fieldedits.h"

namespace app {

/// Entries on lines of their own, and between brackets.
class YamlEdits final : public FieldEdits
{
public:
    explicit YamlEdits(const EditedPost &post)
        : FieldEdits(post)
    { }

    Result<EditWays> add(const FieldPath &path, const QVariant &value) override;
    Result<EditWays> remove(const FieldPath &path, const FieldPlace &place) override;
    Result<EditWays> rename(const FieldPath &path, const FieldPlace &place,
                            const QString &newKey) override;
    Result<EditWays> move(const FieldPath &path, const FieldPlace &place, int index) override;
    Result<EditWays> insert(const FieldPlace &place, int index, const QVariant &value) override;

private:
    [[nodiscard]] EditWays addLines(const FieldNode &map, bool isRoot, const QStringList &keys,
                                    const QVariant &value) const;
    [[nodiscard]] EditWays addBelow(const FieldPlace &place, const QStringList &keys,
                                    const QVariant &value) const;
    [[nodiscard]] QStringList newLines(const QStringList &keys, const QVariant &value, QString lead,
                                       ValuePlace place) const;
    [[nodiscard]] TextPosition endOfEntries(bool isLast) const;
    [[nodiscard]] EditList keyRemoval(const FieldPlace &place) const;
};

} // namespace app
