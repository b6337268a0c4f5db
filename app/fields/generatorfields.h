// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/generator.h"
#include "app/fields/fieldtype.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// A field that a generator, or the themes that are usual with it, reads.
struct KnownField {
    QString key; ///< A path in a group: `taxonomies.tags`.
    FieldType type = FieldType::Line;
    QStringList choices; ///< Of Choice: all that the generator knows.
};

/// Nothing where neither the generator nor any other is known to read it. Keys count in any case,
/// as Hugo reads them. Sources: the generators' pages on front matter.
[[nodiscard]] std::optional<KnownField> knownField(Generator generator, const QString &key);

/// The fields that posts of the generator usually have, in the order in which they are offered.
[[nodiscard]] QStringList usualFields(Generator generator);

} // namespace app
