// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/destinationscanner.h"

#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace app {

/// Candidates by what they are: a paragraph of thousands of links asks for each.
class DestinationIndex final
{
public:
    explicit DestinationIndex(const QList<DestinationCandidate> &candidates);

    /// Where `destination`, which `count` parsed links have, is written, in order. Bare addresses
    /// count only where those in brackets are not as many: `[https://x](https://x)`.
    [[nodiscard]] QList<TextRange> rangesOf(const QString &destination, qsizetype count) const;
    /// Where the raw tag stands, in order.
    [[nodiscard]] QList<TextRange> rangesOfTag(const QString &tag) const;

private:
    QHash<QString, QList<TextRange>> m_tags;
    QHash<QString, QList<TextRange>> m_bracketed;
    QList<std::pair<QString, TextRange>> m_bare; ///< Sorted by what they begin with.
};

} // namespace app
