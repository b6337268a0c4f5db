// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/frontmatter.h"

#include "app/frontmatter/fieldtree.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

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
    Result<FieldTree> tree = readFieldTree(postText, *frontMatter.m_span);
    if (!tree)
        return tree.error();
    Result<QList<Field>> fields = fieldsOf(postText, *tree);
    if (!fields)
        return fields.error();
    frontMatter.m_fields = std::move(*fields);
    frontMatter.m_problems = std::move(tree->problems);
    return frontMatter;
}

const Field *FrontMatter::field(QStringView key) const
{
    const auto found = std::ranges::find(m_fields, key, &Field::key);
    return found == m_fields.end() ? nullptr : &*found;
}

bool FrontMatter::isWhole() const
{
    return std::ranges::none_of(m_problems, [](const Error &error) {
        return fieldProblem(error) < FieldProblem::RepeatedKey;
    });
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
    if (field.problem != FieldProblem::None)
        return {};
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
    if (!span)
        return std::optional<Field>();
    const Result<FieldTree> tree = readFieldTree(postText, *span);
    if (!tree)
        return tree.error();
    return fieldAt(postText, *tree, key);
}

} // namespace app
