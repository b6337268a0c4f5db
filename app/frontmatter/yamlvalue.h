// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/frontmatter/yamlnode.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QVariant>

namespace app {

/// The values that a tree's nodes stand for, aliases resolved within YamlLimits.
class YamlValues final
{
public:
    /// `root` outlives this.
    explicit YamlValues(const YamlNode &root);

    /// See Field::value. TooComplex where aliases stand for too much or for themselves.
    Result<QVariant> value(const YamlNode &node);
    /// See Field::texts.
    [[nodiscard]] QStringList texts(const YamlNode &node) const;

private:
    void collectAnchors(const YamlNode &node);
    [[nodiscard]] const YamlNode &resolved(const YamlNode &node) const;
    Result<QVariant> list(const YamlNode &node);
    Result<QVariant> map(const YamlNode &node);

    QHash<quint64, const YamlNode *> m_anchors;
    QSet<quint64> m_open; ///< The anchors whose nodes are being valued.
    int m_visits = 0;
};

} // namespace app
