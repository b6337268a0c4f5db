// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/postheader.h"

#include "app/frontmatter/plaintext.h"

#include <initializer_list>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// The text of the first of `keys` that has one.
QString firstText(const FrontMatter &frontMatter, std::initializer_list<QStringView> keys)
{
    for (const QStringView key : keys) {
        const Field *field = frontMatter.field(key);
        if (field != nullptr && !field->texts.isEmpty() && !field->texts.first().isEmpty())
            return field->texts.first();
    }
    return {};
}

/// Themes put the picture's address into a map too: `image: {path: img/a.jpg}`.
QString image(const FrontMatter &frontMatter)
{
    for (const QString &key : imageKeys()) {
        const Field *field = frontMatter.field(key);
        if (field == nullptr)
            continue;
        if (!field->texts.isEmpty() && !field->texts.first().isEmpty())
            return field->texts.first();
        const QVariantMap map = field->value.toMap();
        for (const QString &name :
             {u"path"_s, u"image"_s, u"url"_s, u"src"_s, u"feature"_s, u"teaser"_s}) {
            if (const QString path = map.value(name).toString(); !path.isEmpty())
                return path;
        }
    }
    return {};
}

bool isBoolean(const FrontMatter &frontMatter, QStringView key, bool value)
{
    const Field *field = frontMatter.field(key);
    return field != nullptr && field->texts.size() == 1
        && booleanOfWord(field->texts.first()) == value;
}

QStringList firstList(const FrontMatter &frontMatter, std::initializer_list<QStringView> keys)
{
    for (const QStringView key : keys) {
        if (QStringList list = frontMatter.list(key); !list.isEmpty())
            return list;
    }
    // Zola: "Taxonomies": the lists stand in a table of their own.
    const Field *taxonomies = frontMatter.field(u"taxonomies");
    for (const QStringView key : keys) {
        const QVariantMap map = taxonomies != nullptr ? taxonomies->value.toMap() : QVariantMap();
        if (const QStringList list = map.value(key.toString()).toStringList(); !list.isEmpty())
            return list;
    }
    return {};
}

} // namespace

QStringList imageKeys()
{
    return {u"header-img"_s,     u"header_img"_s,    u"headerImage"_s, u"image"_s,
            u"cover"_s,          u"coverImage"_s,    u"cover_image"_s, u"featuredImage"_s,
            u"featured_image"_s, u"feature_image"_s, u"heroImage"_s,   u"hero"_s,
            u"thumbnail"_s,      u"thumb"_s,         u"banner"_s,      u"featureimage"_s,
            u"images"_s,         u"og_image"_s};
}

PostHeader postHeader(const FrontMatter &frontMatter)
{
    PostHeader header;
    header.title = firstText(frontMatter, {u"title", u"Title"});
    header.subtitle = firstText(frontMatter, {u"subtitle", u"sub_title"});
    header.description = firstText(frontMatter, {u"description", u"summary", u"excerpt"});
    header.date = firstText(frontMatter, {u"date", u"pubDate", u"publishDate", u"Date"});
    header.image = image(frontMatter);
    header.author = frontMatter.text(u"author");
    if (header.author.isEmpty())
        header.author = frontMatter.text(u"authors");
    header.language = firstText(frontMatter, {u"lang", u"language"});
    header.tags = firstList(frontMatter, {u"tags", u"tag"});
    header.categories = firstList(frontMatter, {u"categories", u"category"});
    header.isDraft
        = isBoolean(frontMatter, u"draft", true) || isBoolean(frontMatter, u"published", false);
    return header;
}

} // namespace app
