// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/blog/generator.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <QVariantMap>

namespace app {

/// What a blog's configuration says that matters to its posts' fields.
struct SiteConfig {
    QString file; ///< Its name in the blog's folder; empty where none was read.
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< In which dates without a zone are read.
    bool namesZone = false; ///< `zone` is written in the configuration.
    bool publishesFuture = false; ///< Posts with a date to come are on the site at once.
    QVariantMap values; ///< All of it.
};

/// Reads `_config.yml`, `hugo.toml` and their like. A configuration that can't be read gives the
/// generator's own defaults: Hugo's zone is UTC (0.111: "timeZone"), the others' the computer's.
/// Reads a small file; safe on any thread.
[[nodiscard]] SiteConfig readSiteConfig(const Site &site);

/// Names of a configuration, relative to the blog; the first that is there is read.
[[nodiscard]] QStringList siteConfigNames(Generator generator);

/// The values in a file of YAML, TOML or JSON, told by its suffix. NotFound, TooComplex and
/// FrontMatter::read()'s errors, with lines of the file.
[[nodiscard]] Result<QVariantMap> readConfigFile(const QString &path);

} // namespace app
