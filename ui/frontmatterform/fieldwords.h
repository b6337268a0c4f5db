// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/generator.h"

#include <QString>

namespace ui {

/// What a key is called and what it does, in the user's language.
struct FieldWords {
    QString label; ///< The key itself where nothing better is known.
    QString description; ///< One sentence; empty where nothing is known.
};

/// `key` may be a path in a group (`taxonomies.tags`): its last part counts then.
[[nodiscard]] FieldWords fieldWords(const QString &key, app::Generator generator);

} // namespace ui
