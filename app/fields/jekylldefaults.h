// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVariantMap>

namespace app {

/// The values that `config`, a blog's `_config.yml`, gives the post at `path` (relative to the
/// blog's folder), by path and type of each scope (Jekyll: "Front Matter Defaults"). Scopes with
/// longer paths win, then those with a type, then later ones.
[[nodiscard]] QVariantMap jekyllDefaults(const QVariantMap &config, const QString &path);

} // namespace app
