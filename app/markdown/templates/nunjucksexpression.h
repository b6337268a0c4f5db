// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace app::templates {

/// A call of a variable or of what it has: `name(…)`, `name.length.toFixed(…)`.
struct NunjucksCall {
    QString variable;
    QString name; ///< As it is written up to the arguments.
};

/// What stands between the braces of `{{ … }}` or behind `if`, as Nunjucks 3 reads it (its
/// parser.js). Nothing is evaluated.
struct NunjucksExpression {
    bool isReadable = false; ///< To its end, as one expression.
    QStringList filters; ///< Names behind `|`, in order, as far as it was read.
    /// The first call of each variable, as far as it was read, but for those that values decide on:
    /// behind `or`, `and`, `else`, in front of `if`.
    QList<NunjucksCall> calls;
};

[[nodiscard]] NunjucksExpression readNunjucksExpression(const QString &source);

} // namespace app::templates
