// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/postheader.h"

#include "app/frontmatter/plaintext.h"

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// The keys that themes use for a part, the first one that says something wins.
QStringList keysOf(HeaderField field)
{
    switch (field) {
    case HeaderField::Image:
        return imageKeys();
    case HeaderField::Title:
        return {u"title"_s, u"Title"_s};
    case HeaderField::Subtitle:
        return {u"subtitle"_s, u"sub_title"_s, u"description"_s, u"summary"_s, u"excerpt"_s};
    case HeaderField::Date:
        return {u"date"_s, u"pubDate"_s, u"publishDate"_s, u"Date"_s};
    case HeaderField::Author:
        return {u"author"_s, u"authors"_s};
    case HeaderField::Tags:
        return {u"tags"_s, u"tag"_s};
    case HeaderField::Categories:
        return {u"categories"_s, u"category"_s};
    case HeaderField::Draft:
        return {u"draft"_s, u"published"_s};
    }
    return {};
}

QString textOf(const FrontMatter &frontMatter, const QString &key)
{
    const Field *field = frontMatter.field(key);
    return field != nullptr ? field->texts.value(0) : QString();
}

/// The text of the first of `keys` that has one.
QString firstText(const FrontMatter &frontMatter, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (const QString text = textOf(frontMatter, key); !text.isEmpty())
            return text;
    }
    return {};
}

/// Themes put the picture's address into a map too: `image: {path: img/a.jpg}`.
QString imageAt(const FrontMatter &frontMatter, const QString &key)
{
    const Field *field = frontMatter.field(key);
    if (field == nullptr)
        return {};
    if (!field->texts.isEmpty() && !field->texts.first().isEmpty())
        return field->texts.first();
    const QVariantMap map = field->value.toMap();
    for (const QString &name :
         {u"path"_s, u"image"_s, u"url"_s, u"src"_s, u"feature"_s, u"teaser"_s}) {
        if (const QString path = map.value(name).toString(); !path.isEmpty())
            return path;
    }
    return {};
}

QString image(const FrontMatter &frontMatter)
{
    for (const QString &key : imageKeys()) {
        if (const QString path = imageAt(frontMatter, key); !path.isEmpty())
            return path;
    }
    return {};
}

bool isBoolean(const FrontMatter &frontMatter, QStringView key, bool value)
{
    const Field *field = frontMatter.field(key);
    return field != nullptr && field->texts.size() == 1
        && booleanOfWord(field->texts.first()) == value;
}

QStringList firstList(const FrontMatter &frontMatter, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (QStringList list = frontMatter.list(key); !list.isEmpty())
            return list;
    }
    // Zola: "Taxonomies": the lists stand in a table of their own.
    const Field *taxonomies = frontMatter.field(u"taxonomies");
    for (const QString &key : keys) {
        const QVariantMap map = taxonomies != nullptr ? taxonomies->value.toMap() : QVariantMap();
        if (const QStringList list = map.value(key).toStringList(); !list.isEmpty())
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
    header.title = firstText(frontMatter, keysOf(HeaderField::Title));
    header.subtitle = firstText(frontMatter, {u"subtitle"_s, u"sub_title"_s});
    header.description = firstText(frontMatter, {u"description"_s, u"summary"_s, u"excerpt"_s});
    header.date = firstText(frontMatter, keysOf(HeaderField::Date));
    header.image = image(frontMatter);
    header.author = frontMatter.text(u"author");
    if (header.author.isEmpty())
        header.author = frontMatter.text(u"authors");
    header.language = firstText(frontMatter, {u"lang"_s, u"language"_s});
    header.tags = firstList(frontMatter, keysOf(HeaderField::Tags));
    header.categories = firstList(frontMatter, keysOf(HeaderField::Categories));
    header.isDraft
        = isBoolean(frontMatter, u"draft", true) || isBoolean(frontMatter, u"published", false);
    return header;
}

QString headerKey(const FrontMatter &frontMatter, HeaderField field)
{
    for (const QString &key : keysOf(field)) {
        const bool says = field == HeaderField::Image ? !imageAt(frontMatter, key).isEmpty()
            : field == HeaderField::Tags || field == HeaderField::Categories
            ? !frontMatter.list(key).isEmpty()
            : !textOf(frontMatter, key).isEmpty();
        if (says)
            return key;
    }
    const bool isTaxonomy = field == HeaderField::Tags || field == HeaderField::Categories;
    return isTaxonomy && frontMatter.field(u"taxonomies") != nullptr ? u"taxonomies"_s : QString();
}

} // namespace app
