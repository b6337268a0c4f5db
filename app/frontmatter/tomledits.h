// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/fieldedits.h"
#include "app/frontmatter/tomlscan.h"

namespace app {

/// Lines of keys and tables, and what stands between brackets.
class TomlEdits final : public FieldEdits
{
public:
    explicit TomlEdits(const EditedPost &post);

    Result<EditWays> add(const FieldPath &path, const QVariant &value) override;
    Result<EditWays> remove(const FieldPath &path, const FieldPlace &place) override;
    Result<EditWays> rename(const FieldPath &path, const FieldPlace &place,
                            const QString &newKey) override;
    Result<EditWays> move(const FieldPath &path, const FieldPlace &place, int index) override;
    Result<EditWays> insert(const FieldPlace &place, int index, const QVariant &value) override;

private:
    [[nodiscard]] EditWays addLine(const FieldPath &table, const QStringList &keys,
                                   const QVariant &value) const;
    [[nodiscard]] EditWays addTable(const FieldPath &table, const TomlLine &below,
                                    const QStringList &keys, const QVariant &value) const;
    [[nodiscard]] QList<TextRange> linesOf(const FieldPath &path) const;
    [[nodiscard]] TextRange inPost(TextRange range) const;

    std::vector<TomlLine> m_lines; ///< Positions count from the start of the content.
};

} // namespace app
