// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

#include <QString>

namespace app {

/// `address` as hexo-util 3 encodes it ("encodeURL"): that of a web server as browsers resolve it,
/// a relative one with its percent-encoding made anew, any other as it is.
[[nodiscard]] QString hexoAddress(const QString &address);

/// Gives links and images the addresses that hexo-renderer-marked writes, and images without a
/// description none, not an empty one.
void shapeHexoLinks(MarkdownNode root);

} // namespace app
