// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/marked/lines.h"

#include <optional>

namespace app::marked {

/// Raw HTML that is a block.
struct HtmlExtent {
    qsizetype lineCount = 0; ///< That it takes up, blank ones behind it included.
    /// In its last line, where something else follows; else -1.
    qsizetype endColumn = -1;
};

[[nodiscard]] std::optional<HtmlExtent> htmlBlockAt(const Lines &lines, qsizetype at);
/// Whether raw HTML ends a paragraph at this line.
[[nodiscard]] bool htmlEndsParagraph(QStringView line, bool isLast);

} // namespace app::marked
