// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/fields/blogrules.h"
#include "app/fields/datereading.h"
#include "app/fields/fielddefaults.h"
#include "app/fields/fielduses.h"
#include "app/fields/siteconfig.h"
#include "app/post/postplace.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

namespace app {

/// All that the blog around a post tells of its fields. A value: cheap to copy, shared by threads.
struct BlogFields {
    Site site;
    SiteConfig config;
    BlogRules rules;
    QList<FieldDefault> defaults;
    FieldUses uses;

    /// Null where the blog gives the post no value for `key`.
    [[nodiscard]] const FieldDefault *fieldDefault(const QString &key) const;
    [[nodiscard]] DateRules dateRules(const QDateTime &now) const;
};

/// What readBlogFields() reads last: the same blog is read again in a moment.
struct BlogFieldsCache {
    QString folder;
    FieldIndex index;
};

/// Reads rules, configuration, defaults and the posts around `place`. `cache` is used and brought
/// up to date. Can take seconds in a large blog: for any thread but the GUI's. With `isCancelled`
/// true the posts' part is not complete.
[[nodiscard]] BlogFields readBlogFields(const PostPlace &place, BlogFieldsCache &cache,
                                        const std::function<bool()> &isCancelled = {});

/// Which control a field gets and what is said about it.
struct FieldSpec {
    QString key; ///< A path in a group: `author.name`.
    FieldType type = FieldType::Line;
    QString label; ///< The blog's own word; empty where its rules have none.
    QString description; ///< Likewise.
    QStringList choices; ///< Of Choice.
    bool isRequired = false;
};

/// The type comes from the blog's rules, the generator, the blog's other posts, the value: from the
/// first of them that says one which can hold the value.
[[nodiscard]] FieldSpec fieldSpec(const BlogFields &blog, const Field &field);
/// Of a field that the post does not have.
[[nodiscard]] FieldSpec fieldSpec(const BlogFields &blog, const QString &key);

/// The values that the blog has for fields that `own`, those of the post, do not say: each can be
/// shown as such. Where a post has a map of that name, Jekyll and Eleventy add what it lacks,
/// others take it as it is.
[[nodiscard]] QList<FieldDefault> givenFields(const BlogFields &blog, const QList<Field> &own);

/// What a post of this blog usually has and `present` lacks: required ones first, then those of the
/// rules, the defaults, the generator and of half of the blog's posts. No key twice.
[[nodiscard]] QStringList missingFields(const BlogFields &blog, const QStringList &present);
/// All other keys that are known here, the most used first.
[[nodiscard]] QStringList furtherFields(const BlogFields &blog, const QStringList &present);

/// What a field that is added to front matter of `format` starts with, as setField() takes it: the
/// rules' or an archetype's value, `now` in the blog's way of writing dates, true for a switch that
/// is off without it, an empty list, else nothing.
[[nodiscard]] QVariant startValue(const BlogFields &blog, const FieldSpec &spec,
                                  FrontMatterFormat format, const QDateTime &now);

/// `now` as the blog's posts write `key`, where the generator reads that as meant, else in the
/// generator's own style (newPostDate()).
[[nodiscard]] QString newDate(const BlogFields &blog, const QString &key, const QDateTime &now);

/// The format in which the blog's posts have their front matter, else the generator's usual one.
[[nodiscard]] FrontMatterFormat usualFormat(const BlogFields &blog);

/// `postText` with a front matter of `format` before it: what a new post of the blog needs, the
/// first heading as its title, `now` as its date. setField()'s errors.
[[nodiscard]] Result<QString> withFrontMatter(const QString &postText, FrontMatterFormat format,
                                              const BlogFields &blog, const QDateTime &now);

} // namespace app
