// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"
#include "app/markdown/renderedpost.h"

#include <QList>

namespace app {

/// Puts a list of `headings` in the place of each paragraph below `root` that is `[[toc]]` or
/// `[toc]` alone. Only the first few are such marks, the others stay text.
void shapeContentsMarks(MarkdownNode root, const QList<Heading> &headings);

} // namespace app
