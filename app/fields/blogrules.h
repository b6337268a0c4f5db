// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/fields/fieldtype.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace app {

/// What a blog's own rules say of one field.
struct FieldRule {
    QString key; ///< A path in a group: `author.name`.
    std::optional<FieldType> type;
    QString label;
    QString description;
    QStringList choices;
    QVariant startValue; ///< Written when the field is added; invalid where none is given.
    bool isRequired = false;
};

/// The rules in `.byline.yml` at the blog's root: see docs/FIELDS.md.
struct BlogRules {
    QList<FieldRule> fields; ///< In the order of the file.
    QList<Error> problems; ///< With lines. What they concern is left out, all else counts.

    /// Null where there is none.
    [[nodiscard]] const FieldRule *rule(const QString &key) const;
};

/// The name of that file.
[[nodiscard]] QString rulesFileName();

/// The rules in `text`; `path` is for the problems.
[[nodiscard]] BlogRules parseBlogRules(const QString &text, const QString &path);

/// No rules where the blog has no such file. Safe on any thread.
[[nodiscard]] BlogRules readBlogRules(const QString &siteRoot);

} // namespace app
