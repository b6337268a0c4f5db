// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

#include <QString>

namespace app {

/// What becomes of `:no_such_name:smile:`.
enum class UnknownNames {
    ShareColons, ///< Its last colon begins the next name (jemoji).
    KeepColons, ///< Its colons are both its own (Hugo).
};

/// `text` with each name of an emoji between colons (`:smile:`) as that emoji. The names are
/// GitHub's.
[[nodiscard]] QString withEmoji(const QString &text, UnknownNames unknown);

/// The same in the text below `root`; not in code, addresses and raw HTML.
void shapeEmoji(MarkdownNode root);

} // namespace app
