// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/options.h"
#include "app/markdown/markdowntree.h"

#include <QString>

namespace app::goldmark {

/// The tree of a post as goldmark 1.5 reads it with Hugo's options and extensions. It departs from
/// CommonMark in the looseness of lists, in what a tab stands for, in which marks may open and
/// close emphasis, in definitions and notes; some of that depends on what stood before in the post.
/// `text` is the body; lines count from 1 at its first one.
[[nodiscard]] MarkdownTree buildTree(const QString &text, const Options &options);

} // namespace app::goldmark
