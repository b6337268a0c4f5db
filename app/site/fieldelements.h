// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/postheader.h"
#include "app/site/framewriter.h"

namespace app {

/// The elements of `page` that show what `header`, the front matter of its post, says: the title
/// and the subtitle by their text, a date in a <time>, the post's picture by its file's name. Only
/// those around `article`: a list of other posts keeps what it says.
[[nodiscard]] FieldElements fieldElements(const HtmlTree &page, const ArticlePlace &article,
                                          const PostHeader &header);

} // namespace app
