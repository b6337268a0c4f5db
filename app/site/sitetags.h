// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/fields/siteconfig.h"

#include <QStringList>

#include <functional>

namespace app {

/// Template tags beyond the generator's own.
struct SiteTags {
    QStringList names;
    bool mayHaveOthers = false; ///< A plugin that Byline does not know may bring more.
};

/// Those of `_plugins`, of the plugins in the configuration and of the Gemfile (Jekyll), or of
/// `scripts`, the theme's scripts and the packages (Hexo). Reads small files.
[[nodiscard]] SiteTags readSiteTags(const Site &site, const SiteConfig &config,
                                    const std::function<bool()> &isCancelled = {});

} // namespace app
