// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app::templates {

// What Liquid 5.4 with Jekyll 4.3 knows and can read.

/// A tag that goes up to its `end…`.
[[nodiscard]] bool isLiquidBlock(const QString &name);
/// A tag that encloses nothing.
[[nodiscard]] bool isLiquidTag(const QString &name);
/// Whether `name` (`else`, `elsif`, `when`) may stand in a `block`.
[[nodiscard]] bool isLiquidBranch(const QString &name, const QString &block);
/// Whether what stands behind a tag's name is as the build needs it.
[[nodiscard]] bool isLiquidMarkup(const QString &tag, const QString &markup);
/// Of the comparison that a condition makes first; the others may never be made.
[[nodiscard]] bool hasKnownOperator(const QString &condition);
/// Whether a filter in `{{ … }}` is without what it can't do without.
[[nodiscard]] bool lacksArgument(const QString &expression);

} // namespace app::templates
