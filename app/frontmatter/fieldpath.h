// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/fieldnode.h"

#include <QList>
#include <QStringView>

#include <optional>
#include <variant>

namespace app {

/// The way from the front matter to a value: keys, and numbers of list items from 0.
using FieldPath = QList<std::variant<QString, int>>;

/// `author.name`, `tags[1]`. A key that `root` has is itself, dots or not; so is a word that can't
/// be read as a path.
[[nodiscard]] FieldPath fieldPath(const FieldNode &root, const QString &text);

/// A value in its collection.
struct FieldPlace {
    const FieldNode *parent = nullptr;
    const FieldNode *key = nullptr; ///< Null for an item of a list.
    const FieldNode *value = nullptr;
    int index = 0; ///< Of the key or item.
    bool isInFlow = false;
};

/// Nothing where a step is missing. What it points to belongs to `root`.
[[nodiscard]] std::optional<FieldPlace> findPlace(const FieldNode &root, const FieldPath &path);

} // namespace app
