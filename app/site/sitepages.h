// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/fields/siteconfig.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace app {

/// Addresses of what the site publishes, below its root, by the names that a tag may use. Posts
/// that are hidden (drafts, `published: false`, a date to come) are none of it. `files` are
/// filesBelow() the blog's folder.

/// For Jekyll's `post_url` (`2019-09-26-slug`) and `link` (`_posts/2019-09-26-slug.md`).
[[nodiscard]] QMap<QString, QString> jekyllPages(const Site &site, const SiteConfig &config,
                                                 const QStringList &files);
/// For Hugo's `ref` and `relref`: paths below `content` with and without suffix, and names that
/// only one page has; all in lower case.
[[nodiscard]] QMap<QString, QString> hugoPages(const Site &site, const SiteConfig &config,
                                               const QStringList &files);
/// For Hexo's `post_link` and `post_path`, by slugs and titles; `titles` gets those of the posts.
[[nodiscard]] QMap<QString, QString> hexoPages(const Site &site, const SiteConfig &config,
                                               const QStringList &files,
                                               QMap<QString, QString> &titles);

} // namespace app
