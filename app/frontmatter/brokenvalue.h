// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/frontmatter/fieldnode.h"

#include <QStringView>

namespace app {

/// A top-level key with the lines below it that belong to it.
struct YamlPart {
    QStringView text;
    TextPosition start = 0; ///< From the start of the content.
    int line = 1; ///< 1-based, from the start of the content.
};

/// `error`, which reading `part` gave, by the name of what is likely meant: libyaml can't tell text
/// behind a value from a wrong indentation, nor a template from a mistake.
[[nodiscard]] Error named(const Error &error, const YamlPart &part);

/// Adds `key:` and what follows as it is written to `map`, where it stands in the text; nothing
/// where the part has no key.
void addBroken(FieldNode &map, const YamlPart &part, FieldProblem problem);

} // namespace app
