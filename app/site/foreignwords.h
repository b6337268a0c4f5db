// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/site/articlematch.h"

#include <QSet>
#include <QString>

namespace app {

/// What around the article of `page` speaks of that post alone and can't be made to speak of
/// another one: its table of contents, how long it takes to read. By HtmlNode::id().
[[nodiscard]] QSet<const void *> foreignWords(const HtmlTree &page, const ArticlePlace &article);

/// `line`, which tells when a post was written, without how long it takes to read: " · 9 min read".
[[nodiscard]] QString withoutLength(QString line);

} // namespace app
