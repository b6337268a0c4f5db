// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace app {

/// What an address is made of.
struct PermalinkParts {
    QDate date;
    QString slug; ///< Of the file's name or the front matter.
    QString title; ///< Where it is not the slug.
    QStringList categories;
    QString section; ///< Hugo: the folders below `content`.
    QString suffix; ///< `.html` in Jekyll's patterns: what `:output_ext` stands for.
};

/// `/:year/:month/:title/` with the parts in place; nothing where the pattern has others.
[[nodiscard]] QString permalink(const QString &pattern, const PermalinkParts &parts);

/// Jekyll's pattern behind `date`, `pretty`, `ordinal`, `weekdate` and `none` (Jekyll:
/// "Permalinks"); any other text is a pattern itself.
[[nodiscard]] QString jekyllPattern(const QString &style);

} // namespace app
