// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/templates/liquidvalue.h"

#include <QString>

namespace app::templates {

/// The value of `name.key["x"] | filter: "a", b`, what stands between `{{` and `}}` (Liquid 5.4).
/// Not known where it is written in a way that Liquid only guesses at, or uses what needs the whole
/// site.
[[nodiscard]] KnownValue evaluate(const QString &expression, const Scope &scope);

/// Whether the condition of an `if` holds: values, comparisons, `contains`, `and`, `or`.
[[nodiscard]] std::optional<bool> evaluateCondition(const QString &condition, const Scope &scope);

/// The arguments of `{% include name key="x" other=value %}` behind the name. Nothing where one is
/// not known.
[[nodiscard]] std::optional<QVariantMap> evaluateArguments(const QString &arguments,
                                                           const Scope &scope);

} // namespace app::templates
