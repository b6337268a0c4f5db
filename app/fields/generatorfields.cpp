// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/generatorfields.h"

#include "app/fields/datereading.h"
#include "app/frontmatter/postheader.h"

#include <span>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// A row of the tables below; `choices` is a list between blanks.
struct Row {
    QLatin1StringView key;
    FieldType type;
    QLatin1StringView choices = {};
};

// What means the same to all of them.
constexpr Row Common[] = {
    {"title"_L1, FieldType::Line},         {"subtitle"_L1, FieldType::Line},
    {"description"_L1, FieldType::Text},   {"summary"_L1, FieldType::Text},
    {"excerpt"_L1, FieldType::Text},       {"tags"_L1, FieldType::Tags},
    {"categories"_L1, FieldType::Tags},    {"category"_L1, FieldType::Line},
    {"keywords"_L1, FieldType::Tags},      {"series"_L1, FieldType::Tags},
    {"author"_L1, FieldType::Line},        {"authors"_L1, FieldType::Tags},
    {"layout"_L1, FieldType::Line},        {"lang"_L1, FieldType::Line},
    {"slug"_L1, FieldType::Line},          {"permalink"_L1, FieldType::Line},
    {"draft"_L1, FieldType::YesNo},        {"published"_L1, FieldType::YesNo},
    {"comments"_L1, FieldType::YesNo},     {"toc"_L1, FieldType::YesNo},
    {"math"_L1, FieldType::YesNo},         {"pinned"_L1, FieldType::YesNo},
    {"featured"_L1, FieldType::YesNo},     {"sitemap"_L1, FieldType::YesNo},
    {"canonical_url"_L1, FieldType::Link}, {"aliases"_L1, FieldType::List},
};

constexpr Row Jekyll[] = {
    {"redirect_from"_L1, FieldType::List},
    {"redirect_to"_L1, FieldType::Link},
    {"excerpt_separator"_L1, FieldType::Line},
    {"post-header"_L1, FieldType::YesNo},
};

constexpr Row Hugo[] = {
    {"linktitle"_L1, FieldType::Line},      {"url"_L1, FieldType::Line},
    {"type"_L1, FieldType::Line},           {"weight"_L1, FieldType::Number},
    {"images"_L1, FieldType::List},         {"videos"_L1, FieldType::List},
    {"audio"_L1, FieldType::List},          {"outputs"_L1, FieldType::Tags},
    {"iscjklanguage"_L1, FieldType::YesNo}, {"headless"_L1, FieldType::YesNo},
    {"markup"_L1, FieldType::Line},         {"resources"_L1, FieldType::Raw},
    {"cascade"_L1, FieldType::Raw},         {"menu"_L1, FieldType::Raw},
};

constexpr Row Hexo[] = {
    {"disablenunjucks"_L1, FieldType::YesNo},
    {"sticky"_L1, FieldType::Number},
    {"password"_L1, FieldType::Line},
};

constexpr Row Eleventy[] = {
    {"eleventyexcludefromcollections"_L1, FieldType::YesNo},
    {"eleventynavigation.key"_L1, FieldType::Line},
    {"eleventynavigation.parent"_L1, FieldType::Line},
    {"eleventynavigation.order"_L1, FieldType::Number},
    {"templateengineoverride"_L1, FieldType::Line},
};

constexpr Row Zola[] = {
    {"taxonomies.tags"_L1, FieldType::Tags},
    {"taxonomies.categories"_L1, FieldType::Tags},
    {"path"_L1, FieldType::Line},
    {"template"_L1, FieldType::Line},
    {"weight"_L1, FieldType::Number},
    {"in_search_index"_L1, FieldType::YesNo},
};

constexpr Row Pelican[] = {
    {"status"_L1, FieldType::Choice, "published draft hidden"_L1},
    {"summary"_L1, FieldType::Text},
};

std::span<const Row> ownRows(Generator generator)
{
    switch (generator) {
    case Generator::Jekyll:
        return Jekyll;
    case Generator::Hugo:
        return Hugo;
    case Generator::Hexo:
        return Hexo;
    case Generator::Eleventy:
        return Eleventy;
    case Generator::Zola:
        return Zola;
    case Generator::Pelican:
        return Pelican;
    case Generator::None:
    case Generator::Astro:
    case Generator::Gatsby:
        break;
    }
    return {};
}

std::optional<KnownField> findRow(std::span<const Row> rows, const QString &key)
{
    for (const Row &row : rows) {
        if (key.compare(row.key, Qt::CaseInsensitive) == 0)
            return KnownField{key, row.type, QString(row.choices).split(u' ', Qt::SkipEmptyParts)};
    }
    return std::nullopt;
}

} // namespace

std::optional<KnownField> knownField(Generator generator, const QString &key)
{
    if (const auto own = findRow(ownRows(generator), key))
        return own;
    if (const auto common = findRow(Common, key))
        return common;
    if (isDateKey(key))
        return KnownField{key, FieldType::Date, {}};
    if (imageKeys().contains(key, Qt::CaseInsensitive))
        return KnownField{key, FieldType::Image, {}};
    return std::nullopt;
}

QStringList usualFields(Generator generator)
{
    switch (generator) {
    case Generator::Jekyll:
        return {u"title"_s,       u"date"_s,   u"categories"_s, u"tags"_s,
                u"description"_s, u"layout"_s, u"image"_s};
    case Generator::Hugo:
        return {u"title"_s,      u"date"_s,        u"draft"_s,  u"tags"_s,
                u"categories"_s, u"description"_s, u"lastmod"_s};
    case Generator::Hexo:
        return {u"title"_s,      u"date"_s,    u"updated"_s,  u"tags"_s,
                u"categories"_s, u"excerpt"_s, u"permalink"_s};
    case Generator::Eleventy:
        return {u"title"_s, u"date"_s, u"layout"_s, u"tags"_s, u"description"_s, u"permalink"_s};
    case Generator::Astro:
        return {u"title"_s,     u"description"_s, u"pubDate"_s, u"updatedDate"_s,
                u"heroImage"_s, u"tags"_s,        u"draft"_s};
    case Generator::Zola:
        return {u"title"_s, u"description"_s, u"date"_s, u"updated"_s, u"draft"_s, u"slug"_s};
    case Generator::Pelican:
        return {u"title"_s, u"date"_s,    u"category"_s, u"tags"_s,
                u"slug"_s,  u"summary"_s, u"status"_s};
    case Generator::Gatsby:
        return {u"title"_s, u"date"_s, u"description"_s, u"featuredImage"_s, u"tags"_s};
    case Generator::None:
        break;
    }
    return {u"title"_s, u"subtitle"_s, u"description"_s, u"date"_s,
            u"tags"_s,  u"author"_s,   u"draft"_s,       u"image"_s};
}

} // namespace app
