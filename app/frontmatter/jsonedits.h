// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/fieldedits.h"

namespace app {

/// Everything stands between brackets.
class JsonEdits final : public FieldEdits
{
public:
    explicit JsonEdits(const EditedPost &post)
        : FieldEdits(post)
    { }

    Result<EditWays> add(const FieldPath &path, const QVariant &value) override;
    Result<EditWays> remove(const FieldPath &path, const FieldPlace &place) override;
    Result<EditWays> rename(const FieldPath &path, const FieldPlace &place,
                            const QString &newKey) override;
    Result<EditWays> move(const FieldPath &path, const FieldPlace &place, int index) override;
    Result<EditWays> insert(const FieldPlace &place, int index, const QVariant &value) override;
};

/// The keys of `path` behind its first `depth` steps; an Error where one is a number.
[[nodiscard]] Result<QStringList> newKeys(const FieldPath &path, int depth);

/// The ranges of all entries between brackets.
[[nodiscard]] QList<TextRange> flowRanges(const FieldNode &collection);

} // namespace app
