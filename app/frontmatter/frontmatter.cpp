// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/frontmatter.h"

#include "app/frontmatter/jsonfields.h"
#include "app/frontmatter/tomlfields.h"
#include "app/frontmatter/yamlfields.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

Result<QList<Field>> readFields(const QString &postText, const FrontMatterSpan &span)
{
    switch (span.format) {
    case FrontMatterFormat::Yaml:
        return readYamlFields(postText, span);
    case FrontMatterFormat::Toml:
        return readTomlFields(postText, span);
    case FrontMatterFormat::Json:
        return readJsonFields(postText, span);
    }
    return QList<Field>();
}

/// The keys whose text may hold several words, one value each (Jekyll: "Front Matter").
bool holdsWords(QStringView key)
{
    static const QStringList keys{QStringLiteral("tags"), QStringLiteral("categories"),
                                  QStringLiteral("keywords")};
    return keys.contains(key, Qt::CaseInsensitive);
}

} // namespace

Result<FrontMatter> FrontMatter::read(const QString &postText)
{
    FrontMatter frontMatter;
    frontMatter.m_span = findFrontMatter(postText);
    if (!frontMatter.m_span)
        return frontMatter;
    Result<QList<Field>> fields = readFields(postText, *frontMatter.m_span);
    if (!fields)
        return fields.error();
    frontMatter.m_fields = std::move(*fields);
    return frontMatter;
}

const Field *FrontMatter::field(QStringView key) const
{
    const auto found = std::ranges::find(m_fields, key, &Field::key);
    return found == m_fields.end() ? nullptr : &*found;
}

QString FrontMatter::text(QStringView key) const
{
    const Field *found = field(key);
    return found == nullptr ? QString() : found->texts.join(QStringLiteral(", "));
}

QStringList FrontMatter::list(QStringView key) const
{
    const Field *found = field(key);
    return found == nullptr ? QStringList() : itemsOf(*found);
}

QStringList itemsOf(const Field &field)
{
    const bool isScalar = field.value.typeId() != QMetaType::QVariantList;
    if (!isScalar || !holdsWords(field.key))
        return field.texts;
    static const QRegularExpression space(QStringLiteral("\\s+"));
    static const QRegularExpression comma(QStringLiteral("\\s*,\\s*"));
    const QString text = field.texts.join(u' ').trimmed();
    return text.split(text.contains(u',') ? comma : space, Qt::SkipEmptyParts);
}

Result<std::optional<Field>> readField(const QString &postText, const QString &key)
{
    const std::optional<FrontMatterSpan> span = findFrontMatter(postText);
    if (span && span->format == FrontMatterFormat::Yaml)
        return readYamlField(postText, *span, key);
    const Result<FrontMatter> frontMatter = FrontMatter::read(postText);
    if (!frontMatter)
        return frontMatter.error();
    const Field *field = frontMatter->field(key);
    return field == nullptr ? std::optional<Field>() : std::optional<Field>(*field);
}

} // namespace app
