// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

/// The path on its server that the site of the blog in `siteRoot` begins at, as its configuration
/// says: `/notes`, percent-decoded and without a slash at its end; empty where that is the server's
/// root, and where it isn't said. Of the files that name it the first that is there counts; no
/// environment's or profile's own. Sources: Jekyll `baseurl`, Hugo `baseURL`, Hexo `root`, Zola
/// `base_url`. Reads a small file; safe on any thread.
[[nodiscard]] QString siteBase(const QString &siteRoot);

} // namespace app
