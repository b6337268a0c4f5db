// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/fields/fieldindex.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// A text and the number of posts that have it.
struct TextCount {
    QString text;
    int posts = 0;

    bool operator==(const TextCount &) const = default;
};

/// How the posts of a blog use one key.
struct KeyUse {
    int posts = 0; ///< That have the key.
    int filled = 0; ///< That have it with a value.
    QHash<FieldType, int> types; ///< Of the filled ones.
    QList<TextCount> texts; ///< The most used first.
};

/// How the posts of a blog use their fields.
class FieldUses final
{
public:
    FieldUses() = default;
    /// Leaves out the post at `exceptPath`: what it says of itself proves nothing.
    explicit FieldUses(const FieldIndex &index, const QString &exceptPath = {});

    [[nodiscard]] int posts() const { return m_posts; }
    /// Empty where no post has the key.
    [[nodiscard]] KeyUse use(const QString &key) const { return m_uses.value(key); }
    /// The keys, the most used first.
    [[nodiscard]] QStringList keys() const;
    /// The type that nearly all values of `key` have; Choice for a few words in many posts. Nothing
    /// where posts are too few or disagree.
    [[nodiscard]] std::optional<FieldType> type(const QString &key) const;
    /// That of most posts; nothing where none has front matter.
    [[nodiscard]] std::optional<FrontMatterFormat> format() const;
    /// The spelling of `text` that most posts use, where that is another one than `text` itself and
    /// it is used more often. Empty where there is none.
    [[nodiscard]] TextCount twin(const QString &key, const QString &text) const;

private:
    int m_posts = 0;
    QHash<QString, KeyUse> m_uses;
    QHash<FrontMatterFormat, int> m_formats;
};

} // namespace app
