// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/fields/fieldtype.h"
#include "app/frontmatter/fieldproblem.h"

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

/// What is wrong in a blog's rules: for who words it in the user's language.
struct RuleMistake {
    enum class Kind {
        NotYaml, ///< `yaml` says why.
        NoFields, ///< The file holds something else than `fields:`.
        UnknownWord, ///< `word` means nothing here.
        FieldsAreNoMap,
        NoRule, ///< A field has a list where its type or its rule should be.
        NoType, ///< `word` names no type.
        NoChoices, ///< The field `word` is a choice among none.
        ChoicesAreNoList,
        RequiredIsNoSwitch, ///< `required` is neither true nor false.
        BadDefault, ///< `yaml` says why.
    };

    Kind kind = Kind::NotYaml;
    int line = 0; ///< 1-based in the file.
    QString word;
    FieldProblem yaml = FieldProblem::None;

    bool operator==(const RuleMistake &) const = default;
};

/// The rules in `.byline.yml` at the blog's root: see docs/FIELDS.md.
struct BlogRules {
    QList<FieldRule> fields; ///< In the order of the file.
    QList<RuleMistake> mistakes; ///< What they concern is left out, all else counts.

    /// Null where there is none.
    [[nodiscard]] const FieldRule *rule(const QString &key) const;
};

/// The name of that file.
[[nodiscard]] QString rulesFileName();

[[nodiscard]] BlogRules parseBlogRules(const QString &text);

/// No rules where the blog has no such file. Safe on any thread.
[[nodiscard]] BlogRules readBlogRules(const QString &siteRoot);

} // namespace app
