// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace app::templates {

/// What stands between the braces of `{{ … }}` or behind `if`, as Nunjucks 3 reads it (its
/// parser.js). Nothing is evaluated.
struct NunjucksExpression {
    bool isReadable = false; ///< To its end, as one expression.
    QStringList filters; ///< Names behind `|`, in order, as far as it was read.
};

[[nodiscard]] NunjucksExpression readNunjucksExpression(const QString &source);

} // namespace app::templates
