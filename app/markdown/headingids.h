// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/dialect.h"

#include <QHash>
#include <QString>

namespace app {

/// Hugo: "markup.goldmark.parser.autoHeadingIDType".
enum class HugoIds {
    GitHub,
    GitHubAscii, ///< Accents are taken off, what is not ASCII then is dropped.
    Blackfriday, ///< Whatever is neither letter nor number becomes one hyphen between two that are.
};

/// Makes the ids of one post's headings as the dialect's generator does, Hangul and all other
/// letters kept, a counter added to an id that was given out before.
class HeadingIds final
{
public:
    explicit HeadingIds(Dialect dialect)
        : m_dialect(dialect)
    { }

    void setHugoIds(HugoIds type) { m_hugoIds = type; }
    /// The id of the next heading. Empty where the generator gives none (Jekyll: the first heading
    /// of punctuation or emoji alone; the next is "-1").
    [[nodiscard]] QString next(const QString &headingText);
    /// Counts an id that the author wrote (`{#id}`).
    void take(const QString &id);

private:
    [[nodiscard]] QString nextOfHexo(const QString &id);

    Dialect m_dialect;
    HugoIds m_hugoIds = HugoIds::GitHub;
    QHash<QString, int> m_used;
};

} // namespace app
