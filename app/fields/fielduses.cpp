// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/fielduses.h"

#include "app/fields/spelling.h"

#include <algorithm>

namespace app {
namespace {

constexpr int FewestPosts = 3; ///< Fewer prove nothing of a type.
constexpr double NearlyAll = 0.9;
// A key is a choice where its words are few and come back: `layout`, `lang`, `author`.
constexpr int FewestPostsOfChoice = 6;
constexpr qsizetype MostChoices = 8;
constexpr qsizetype LongestChoice = 32;
constexpr int PostsPerChoice = 3;

using Counts = QHash<QString, int>;

QList<TextCount> sorted(const Counts &counts)
{
    QList<TextCount> texts;
    texts.reserve(counts.size());
    for (auto it = counts.begin(); it != counts.end(); ++it)
        texts.append({it.key(), it.value()});
    std::ranges::sort(texts, [](const TextCount &left, const TextCount &right) {
        return left.posts != right.posts ? left.posts > right.posts : left.text < right.text;
    });
    return texts;
}

bool isChoice(const KeyUse &use)
{
    const bool isFew = !use.texts.isEmpty() && use.texts.size() <= MostChoices
        && use.filled >= FewestPostsOfChoice
        && use.filled >= PostsPerChoice * static_cast<int>(use.texts.size());
    return isFew && std::ranges::all_of(use.texts, [](const TextCount &count) {
               return count.text.size() <= LongestChoice;
           });
}

} // namespace

FieldUses::FieldUses(const FieldIndex &index, const QString &exceptPath)
{
    QHash<QString, Counts> texts;
    for (auto post = index.posts.begin(); post != index.posts.end(); ++post) {
        if (post.key() == exceptPath)
            continue;
        ++m_posts;
        if (post->format && *post->format != FrontMatterFormat::Other)
            ++m_formats[*post->format];
        for (const FieldUse &field : post->fields) {
            KeyUse &use = m_uses[field.key];
            ++use.posts;
            if (field.isEmpty)
                continue;
            ++use.filled;
            ++use.types[field.type];
            Counts &counts = texts[field.key];
            for (const QString &text : field.texts)
                ++counts[text];
        }
    }
    for (auto it = texts.begin(); it != texts.end(); ++it)
        m_uses[it.key()].texts = sorted(it.value());
}

QStringList FieldUses::keys() const
{
    QStringList keys = m_uses.keys();
    std::ranges::sort(keys, [this](const QString &left, const QString &right) {
        const int leftPosts = m_uses.constFind(left)->posts;
        const int rightPosts = m_uses.constFind(right)->posts;
        return leftPosts != rightPosts ? leftPosts > rightPosts : left < right;
    });
    return keys;
}

std::optional<FieldType> FieldUses::type(const QString &key) const
{
    const KeyUse use = m_uses.value(key);
    if (use.filled < FewestPosts)
        return std::nullopt;
    for (auto it = use.types.begin(); it != use.types.end(); ++it) {
        if (it.value() < NearlyAll * use.filled)
            continue;
        const bool isWord = it.key() == FieldType::Line;
        return isWord && isChoice(use) ? FieldType::Choice : it.key();
    }
    // Lines and paragraphs of one key are paragraphs, words and sentences in lists are lists.
    const auto share = [&use](FieldType left, FieldType right) {
        return use.types.value(left) + use.types.value(right) >= NearlyAll * use.filled;
    };
    if (share(FieldType::Line, FieldType::Text))
        return FieldType::Text;
    if (share(FieldType::Tags, FieldType::List))
        return FieldType::List;
    return std::nullopt;
}

std::optional<FrontMatterFormat> FieldUses::format() const
{
    const auto most = std::max_element(m_formats.cbegin(), m_formats.cend());
    return most == m_formats.cend() ? std::nullopt : std::optional(most.key());
}

TextCount FieldUses::twin(const QString &key, const QString &text) const
{
    const auto use = m_uses.constFind(key);
    if (use == m_uses.constEnd())
        return {};
    const QString wanted = spellingKey(text);
    const auto own = std::ranges::find(use->texts, text, &TextCount::text);
    const int posts = own == use->texts.end() ? 0 : own->posts;
    for (const TextCount &count : use->texts) {
        if (count.posts <= posts)
            break;
        if (count.text != text && spellingKey(count.text) == wanted)
            return count;
    }
    return {};
}

} // namespace app
