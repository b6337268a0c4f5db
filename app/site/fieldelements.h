// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/postheader.h"
#include "app/site/framewriter.h"

#include <QDate>

namespace app {

/// What a page says of its post outside of the article.
struct PostWords {
    PostHeader header;
    QDate day; ///< On which it was published; invalid where that is not known.
    bool isAnothers = false; ///< The page is that of another post than the one that is shown in it.
};

/// Where `page` says it: the title and the subtitle by their text, in whatever element, a date in
/// the ways that sites write dates, the author, the post's tags where they stand together, its
/// picture by its file's name. Only what is around `article`: a list of other posts keeps what it
/// says. Where the title's text is nowhere, since it has changed since the page was built, its
/// element is told by its name or as the heading of the page.
[[nodiscard]] FieldElements fieldElements(const HtmlTree &page, const ArticlePlace &article,
                                          const PostWords &words);

} // namespace app
