// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/html/htmltree.h"
#include "app/site/publishedsite.h"

#include <QByteArray>

namespace app {

/// The attributes of an element of a published page as they may stand in a frame, each with a space
/// before it: none that runs, sends, or hides members of the page's `document`; addresses only
/// where they lead into the site.
[[nodiscard]] QByteArray frameAttributes(HtmlNode element, const PublishedSite &site);

[[nodiscard]] QByteArray htmlEscaped(QByteArrayView text);

} // namespace app
