// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

namespace app {

/// Makes alerts of quotes below `root` that begin with a line `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`,
/// `[!WARNING]` or `[!CAUTION]` (GitHub: "Alerts"). Only those that are in no other block.
void shapeAlerts(MarkdownNode root);

} // namespace app
