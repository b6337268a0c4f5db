// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/nunjucksnames.h"

#include <QRegularExpression>

namespace app::templates {
namespace {

using namespace Qt::StringLiterals;

/// What a post has in Hexo 8, and what each object of JavaScript has.
const QSet<QString> &givenNames()
{
    static const QSet<QString> names{
        u"_content"_s,
        u"_id"_s,
        u"asset_dir"_s,
        u"canonical_path"_s,
        u"categories"_s,
        u"comments"_s,
        u"constructor"_s,
        u"content"_s,
        u"cycler"_s,
        u"date"_s,
        u"engine"_s,
        u"excerpt"_s,
        u"full_source"_s,
        u"id"_s,
        u"joiner"_s,
        u"lang"_s,
        u"language"_s,
        u"layout"_s,
        u"link"_s,
        u"more"_s,
        u"next"_s,
        u"path"_s,
        u"permalink"_s,
        u"photos"_s,
        u"prev"_s,
        u"published"_s,
        u"range"_s,
        u"raw"_s,
        u"slug"_s,
        u"source"_s,
        u"tags"_s,
        u"title"_s,
        u"toString"_s,
        u"updated"_s,
        u"valueOf"_s,
        u"hasOwnProperty"_s,
        u"isPrototypeOf"_s,
        u"__post"_s,
        u"propertyIsEnumerable"_s,
        u"toLocaleString"_s,
    };
    return names;
}

} // namespace

NunjucksNames::NunjucksNames(const QString &body, const QVariantMap &frontMatter)
    : m_names(givenNames())
{
    for (auto it = frontMatter.cbegin(); it != frontMatter.cend(); ++it)
        m_names.insert(it.key());
    static const QRegularExpression naming(
        u"\\{%-?\\s*(?:set|for|asyncEach|asyncAll|macro|import|from)\\b([^%]*)"_s);
    static const QRegularExpression values(u"=[^%]*|\\bin\\b[^%]*"_s);
    static const QRegularExpression word(u"[^\\s()\\[\\]{}*+~/#,:|.<>=!\"'-]+"_s);
    for (auto tags = naming.globalMatch(body); tags.hasNext();) {
        const QString markup = tags.next().captured(1).remove(values);
        for (auto words = word.globalMatch(markup); words.hasNext();)
            m_names.insert(words.next().captured());
    }
}

} // namespace app::templates
