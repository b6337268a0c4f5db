// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace app::templates {

// What Nunjucks 3 with Hexo 8 knows.

/// A tag that goes up to its `end…`.
[[nodiscard]] bool isNunjucksBlock(const QString &name);
/// A tag that encloses nothing.
[[nodiscard]] bool isNunjucksTag(const QString &name);
/// A part of a block, as `else` is.
[[nodiscard]] bool isNunjucksBranch(const QString &name);
/// Whether the branch may stand in a `block`.
[[nodiscard]] bool isNunjucksBranchOf(const QString &name, const QString &block);
[[nodiscard]] bool isNunjucksFilter(const QString &name);

/// The expression in the tag `name` with `markup` behind its name: a condition, what a loop goes
/// through, what is called or set. Nothing for tags without one; empty where it is missing.
[[nodiscard]] std::optional<QString> nunjucksValueOf(const QString &name, const QString &markup);

} // namespace app::templates
