// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVariant>

namespace app {

/// What `cascade` (Hugo: "Front matter": a map, or a list of maps with a `_target`) gives the post
/// at `path`, relative to the content folder. Of several values for a key the first counts. A
/// target that asks for a language or an environment is left out: who builds the site decides.
[[nodiscard]] QVariantMap cascadeValues(const QVariant &cascade, const QString &path);

} // namespace app
