// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"
#include "app/markdown/marked/options.h"

#include <QString>

namespace app::marked {

/// The tree of a post as marked 15 reads it with what hexo-renderer-marked 7 adds: what Hexo 8
/// uses. Its rules are ordered ones: each of a block's, then each of a text's; lists, quotes and
/// emphasis follow others than CommonMark's, so that cmark and passes over its tree agreed on two
/// of five hard posts. `text` is the body; lines count from 1 at its first one.
[[nodiscard]] MarkdownTree buildTree(const QString &text, const Options &options);

} // namespace app::marked
