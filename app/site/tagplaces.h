// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/postheader.h"
#include "app/site/framewriter.h"

namespace app {

/// Marks where the page shows the post's tags, and where its categories: the innermost elements
/// that hold all of them and no other word of that kind, so that a cloud of all tags is none.
void addTagPlaces(FieldElements &found, const HtmlTree &page, const ArticlePlace &article,
                  const PostHeader &header);

} // namespace app
