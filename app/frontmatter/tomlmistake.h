// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/frontmatter/fieldproblem.h"

#include <QString>

#include <optional>

namespace app {

// What people who know YAML write into TOML, and a parser's words do not tell them.

/// The error of a parser that stopped in `line` of `content` and said `parserWords`: by its own
/// name where the line shows what is wrong with it. 1-based line of the content.
[[nodiscard]] Error tomlError(QStringView content, int line, const QString &parserWords);

/// `line` as it is meant, where `problem` is what is wrong with it and a program can tell: quotes
/// around text, seconds, `true` for `yes`.
[[nodiscard]] std::optional<QString> mendedTomlLine(QStringView line, FieldProblem problem);

} // namespace app
