// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/html/htmltree.h"
#include "app/site/publishedsite.h"

#include <QByteArray>

namespace app {

/// Templates of what the generator puts around code, taken from examples within `article`: see
/// writeFrame(). Empty where there is none, or `article` is null.
[[nodiscard]] QByteArray codeShapes(HtmlNode article, const PublishedSite &site);

} // namespace app
