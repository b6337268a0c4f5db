// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/frontmatter/yamlmarks.h"

#include <QStringView>

struct yaml_parser_s;

namespace app {

/// Why `parser` stopped in `text`: libyaml's words for the mistakes that are usual in posts become
/// a FieldProblem at the line to blame.
[[nodiscard]] Error yamlProblem(const yaml_parser_s &parser, QStringView text,
                                const YamlMarks &marks);

} // namespace app
