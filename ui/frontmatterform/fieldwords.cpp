// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/fieldwords.h"

#include <QCoreApplication>

#include <span>

namespace ui {
namespace {

constexpr char Context[] = "ui::FieldWords";

struct Row {
    const char *key;
    const char *label;
    const char *description;
};

constexpr Row Common[] = {
    {"title", QT_TRANSLATE_NOOP("ui::FieldWords", "Title"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The heading of the post and of its browser tab.")},
    {"subtitle", QT_TRANSLATE_NOOP("ui::FieldWords", "Subtitle"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "A second line below the title.")},
    {"description", QT_TRANSLATE_NOOP("ui::FieldWords", "Description"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "A sentence or two for search results and shared links.")},
    {"summary", QT_TRANSLATE_NOOP("ui::FieldWords", "Summary"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Shown in lists in place of the beginning of the text.")},
    {"excerpt", QT_TRANSLATE_NOOP("ui::FieldWords", "Excerpt"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Shown in lists in place of the beginning of the text.")},
    {"date", QT_TRANSLATE_NOOP("ui::FieldWords", "Date"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "When the post was written. Lists are sorted by it.")},
    {"updated", QT_TRANSLATE_NOOP("ui::FieldWords", "Updated"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "When the post was changed last.")},
    {"lastmod", QT_TRANSLATE_NOOP("ui::FieldWords", "Updated"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "When the post was changed last.")},
    {"modified", QT_TRANSLATE_NOOP("ui::FieldWords", "Updated"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "When the post was changed last.")},
    {"last_modified_at", QT_TRANSLATE_NOOP("ui::FieldWords", "Updated"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "When the post was changed last.")},
    {"updatedDate", QT_TRANSLATE_NOOP("ui::FieldWords", "Updated"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "When the post was changed last.")},
    {"pubDate", QT_TRANSLATE_NOOP("ui::FieldWords", "Published"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "When the post was published. Lists are sorted by it.")},
    {"publishDate", QT_TRANSLATE_NOOP("ui::FieldWords", "Published from"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The post is on the site from then on.")},
    {"expiryDate", QT_TRANSLATE_NOOP("ui::FieldWords", "Expires"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The post is on the site until then.")},
    {"tags", QT_TRANSLATE_NOOP("ui::FieldWords", "Tags"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Words by which readers find posts of one kind.")},
    {"categories", QT_TRANSLATE_NOOP("ui::FieldWords", "Categories"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The parts of the blog that the post belongs to.")},
    {"category", QT_TRANSLATE_NOOP("ui::FieldWords", "Category"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The part of the blog that the post belongs to.")},
    {"keywords", QT_TRANSLATE_NOOP("ui::FieldWords", "Keywords"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Words for search engines.")},
    {"series", QT_TRANSLATE_NOOP("ui::FieldWords", "Series"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The series that the post is a part of.")},
    {"author", QT_TRANSLATE_NOOP("ui::FieldWords", "Author"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Who wrote the post.")},
    {"authors", QT_TRANSLATE_NOOP("ui::FieldWords", "Authors"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Who wrote the post.")},
    {"layout", QT_TRANSLATE_NOOP("ui::FieldWords", "Layout"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The template that the theme shows the post with.")},
    {"template", QT_TRANSLATE_NOOP("ui::FieldWords", "Template"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The template that the theme shows the post with.")},
    {"type", QT_TRANSLATE_NOOP("ui::FieldWords", "Type"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The kind of post, by which themes choose its look.")},
    {"lang", QT_TRANSLATE_NOOP("ui::FieldWords", "Language"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The language of the post: ko, en …")},
    {"language", QT_TRANSLATE_NOOP("ui::FieldWords", "Language"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The language of the post: ko, en …")},
    {"slug", QT_TRANSLATE_NOOP("ui::FieldWords", "Slug"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The last part of the post's address.")},
    {"permalink", QT_TRANSLATE_NOOP("ui::FieldWords", "Permalink"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The post's address on the site.")},
    {"url", QT_TRANSLATE_NOOP("ui::FieldWords", "Address"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The post's address on the site.")},
    {"path", QT_TRANSLATE_NOOP("ui::FieldWords", "Address"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The post's address on the site.")},
    {"aliases", QT_TRANSLATE_NOOP("ui::FieldWords", "Old addresses"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Addresses that lead to this post as well.")},
    {"redirect_from", QT_TRANSLATE_NOOP("ui::FieldWords", "Old addresses"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Addresses that lead to this post as well.")},
    {"redirect_to", QT_TRANSLATE_NOOP("ui::FieldWords", "Redirect"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Readers are sent on to this address.")},
    {"canonical_url", QT_TRANSLATE_NOOP("ui::FieldWords", "Original"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Where the post was published first.")},
    {"draft", QT_TRANSLATE_NOOP("ui::FieldWords", "Draft"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "A draft is not on the site.")},
    {"published", QT_TRANSLATE_NOOP("ui::FieldWords", "Published"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Off: the post is not on the site.")},
    {"status", QT_TRANSLATE_NOOP("ui::FieldWords", "Status"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Published, a draft, or hidden from lists.")},
    {"comments", QT_TRANSLATE_NOOP("ui::FieldWords", "Comments"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Readers may comment.")},
    {"toc", QT_TRANSLATE_NOOP("ui::FieldWords", "Table of contents"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "A list of the headings is shown.")},
    {"math", QT_TRANSLATE_NOOP("ui::FieldWords", "Formulas"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The page loads what draws formulas.")},
    {"pinned", QT_TRANSLATE_NOOP("ui::FieldWords", "Pinned"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Stays at the top of the list.")},
    {"featured", QT_TRANSLATE_NOOP("ui::FieldWords", "Featured"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Stands out in lists.")},
    {"sitemap", QT_TRANSLATE_NOOP("ui::FieldWords", "In the site map"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Search engines are told of the post.")},
    {"in_search_index", QT_TRANSLATE_NOOP("ui::FieldWords", "In the search"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The site's own search finds the post.")},
    {"weight", QT_TRANSLATE_NOOP("ui::FieldWords", "Weight"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Posts with a smaller number come first.")},
    {"sticky", QT_TRANSLATE_NOOP("ui::FieldWords", "Sticky"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Posts with a larger number stay further up.")},
    {"password", QT_TRANSLATE_NOOP("ui::FieldWords", "Password"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Readers must know it.")},
    {"image", QT_TRANSLATE_NOOP("ui::FieldWords", "Image"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The post's picture in lists and shared links.")},
    {"images", QT_TRANSLATE_NOOP("ui::FieldWords", "Images"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The post's pictures for shared links.")},
    {"cover", QT_TRANSLATE_NOOP("ui::FieldWords", "Cover"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The picture at the top of the post.")},
    {"header-img", QT_TRANSLATE_NOOP("ui::FieldWords", "Header image"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The picture at the top of the post.")},
    {"heroImage", QT_TRANSLATE_NOOP("ui::FieldWords", "Header image"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The picture at the top of the post.")},
    {"featuredImage", QT_TRANSLATE_NOOP("ui::FieldWords", "Header image"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The picture at the top of the post.")},
    {"featured_image", QT_TRANSLATE_NOOP("ui::FieldWords", "Header image"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The picture at the top of the post.")},
    {"thumbnail", QT_TRANSLATE_NOOP("ui::FieldWords", "Thumbnail"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The post's small picture in lists.")},
    {"post-header", QT_TRANSLATE_NOOP("ui::FieldWords", "Header"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The post begins with its header.")},
    {"excerpt_separator", QT_TRANSLATE_NOOP("ui::FieldWords", "Excerpt ends at"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The characters in the text at which its excerpt ends.")},
    {"linktitle", QT_TRANSLATE_NOOP("ui::FieldWords", "Title in menus"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "A shorter title for menus and lists.")},
    {"markup", QT_TRANSLATE_NOOP("ui::FieldWords", "Markup"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The language that the post is written in.")},
    {"outputs", QT_TRANSLATE_NOOP("ui::FieldWords", "Outputs"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The formats in which the page is made.")},
    {"iscjklanguage", QT_TRANSLATE_NOOP("ui::FieldWords", "Korean, Chinese or Japanese"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "Words are counted by characters.")},
    {"headless", QT_TRANSLATE_NOOP("ui::FieldWords", "Headless"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The page is not made; others may use it.")},
    {"disablenunjucks", QT_TRANSLATE_NOOP("ui::FieldWords", "No template tags"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "{{ }} and {% %} are plain text.")},
    {"eleventyexcludefromcollections", QT_TRANSLATE_NOOP("ui::FieldWords", "Not in lists"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "The post is in no collection.")},
    {"name", QT_TRANSLATE_NOOP("ui::FieldWords", "Name"), ""},
};

// The same key, another meaning.
constexpr Row Hexo[] = {
    {"categories", QT_TRANSLATE_NOOP("ui::FieldWords", "Categories"),
     QT_TRANSLATE_NOOP("ui::FieldWords", "From the widest to the narrowest: one in another.")},
};

const Row *find(std::span<const Row> rows, const QString &key)
{
    for (const Row &row : rows) {
        if (key.compare(QLatin1StringView(row.key), Qt::CaseInsensitive) == 0)
            return &row;
    }
    return nullptr;
}

} // namespace

FieldWords fieldWords(const QString &key, app::Generator generator)
{
    const QString name = key.section(u'.', -1);
    const Row *row = generator == app::Generator::Hexo ? find(Hexo, name) : nullptr;
    if (row == nullptr)
        row = find(Common, name);
    if (row == nullptr)
        return {name, {}};
    const bool isDescribed = *row->description != '\0';
    return {QCoreApplication::translate(Context, row->label),
            isDescribed ? QCoreApplication::translate(Context, row->description) : QString()};
}

} // namespace ui
