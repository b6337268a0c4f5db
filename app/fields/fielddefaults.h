// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/fields/siteconfig.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace app {

/// A value that a post gets from its blog where its own front matter has none.
struct FieldDefault {
    enum class Kind {
        Applied, ///< The generator adds it when it builds the site.
        Proposed, ///< What new posts start with (Hugo: "Archetypes", Hexo: "Scaffolds").
    };

    QString key; ///< A path in a group: `author.name`.
    QVariant value; ///< Invalid for an archetype's empty or computed value.
    Kind kind = Kind::Applied;
    QString origin; ///< The file that says so, relative to the blog's folder.

    bool operator==(const FieldDefault &) const = default;
};

/// What the blog gives the post at `postPath`: Jekyll's `defaults:`, Hugo's `cascade:` of the
/// sections around it and its archetype, Hexo's scaffold, Eleventy's data files of folders. Ordered
/// as the files have them or by key. Reads a few small files; safe on any thread.
[[nodiscard]] QList<FieldDefault> readFieldDefaults(const Site &site, const SiteConfig &config,
                                                    const QString &postPath);

} // namespace app
