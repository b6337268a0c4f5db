// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace app {

/// A place between two characters of what a reader sees of one block.
struct VisiblePlace {
    QString before; ///< The block's visible text up to the place.
    QString after; ///< What follows, at least as far as the word reaches.
};

/// Where in `source`, the lines of that block, the place is: the two are aligned letter by letter,
/// so markup, addresses and what templates insert may stand between the letters of a word.
/// Nothing where no letter of the visible text is found.
[[nodiscard]] std::optional<qsizetype> sourcePlace(QStringView source, const VisiblePlace &place);

} // namespace app
