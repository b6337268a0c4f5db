// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"
#include "app/markdown/renderer.h"

#include <QString>

namespace app {

/// Adds the tasks, code blocks and footnotes below `root`, which `body` at `place` of the post was
/// parsed to, to `post`.
void collectParts(MarkdownNode root, const QString &body, const BodyPlace &place,
                  RenderedPost &post);

} // namespace app
