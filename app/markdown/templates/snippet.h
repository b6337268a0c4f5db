// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/templates/liquidvalue.h"
#include "app/markdown/templates/templatesite.h"

#include <QString>

#include <optional>

namespace app::templates {

/// What Liquid makes of `text`, a file of `_includes` or what a `capture` encloses: expressions,
/// `if`, `unless`, `case`, `assign`, `capture`, `comment`, `raw` and further includes. Nothing
/// where something in it can't be known here: loops, other tags, the rest of the site.
[[nodiscard]] std::optional<QString> expandSnippet(const QString &text, const Scope &scope,
                                                   const TemplateSite &site);

/// What `{% include NAME ARGUMENTS %}` comes to; `markup` is what stands behind `include`.
[[nodiscard]] std::optional<QString> expandInclude(const QString &markup, const Scope &scope,
                                                   const TemplateSite &site);

} // namespace app::templates
