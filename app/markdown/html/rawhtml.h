// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"
#include "app/markdown/renderedpost.h"

#include <QList>

namespace app {

/// The raw HTML that the author wrote below `root`. To be asked before passes add some of their
/// own.
[[nodiscard]] QList<MarkdownNode> rawHtmlBelow(MarkdownNode root);

/// Leaves `html` out, as engines do that are not told to keep it. A notice for each line that loses
/// some; the first line of the parsed text is `firstLine` of the file.
[[nodiscard]] QList<Notice> omitRawHtml(const QList<MarkdownNode> &html, int firstLine);

} // namespace app
