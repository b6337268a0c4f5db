// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/frontmatter/fieldnode.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QVariant>

namespace app {

/// The values that a tree's nodes stand for, aliases resolved within YamlLimits.
class FieldValues final
{
public:
    /// `root` outlives this.
    explicit FieldValues(const FieldNode &root);

    /// See Field::value. TooComplex where aliases stand for too much or for themselves.
    Result<QVariant> value(const FieldNode &node);
    /// See Field::texts.
    [[nodiscard]] QStringList texts(const FieldNode &node) const;
    /// What an alias stands for; any other node itself.
    [[nodiscard]] const FieldNode &resolved(const FieldNode &node) const;

private:
    void collectAnchors(const FieldNode &node);
    Result<QVariant> list(const FieldNode &node);
    Result<QVariant> map(const FieldNode &node);

    QHash<quint64, const FieldNode *> m_anchors;
    QSet<quint64> m_open; ///< The anchors whose nodes are being valued.
    int m_visits = 0;
};

} // namespace app
