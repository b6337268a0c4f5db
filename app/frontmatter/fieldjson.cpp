// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/fieldjson.h"

#include "app/frontmatter/fieldpath.h"
#include "app/frontmatter/fieldtree.h"
#include "app/frontmatter/fieldvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace app {
namespace {

/// A scalar, as QJsonDocument writes it in an array.
QString scalarJson(const QVariant &value)
{
    const QByteArray text
        = QJsonDocument(QJsonArray{QJsonValue::fromVariant(value)}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.sliced(1, text.size() - 2));
}

QString json(const FieldNode &node, const FieldValues &values)
{
    const FieldNode &target = values.resolved(node);
    QStringList parts;
    switch (target.kind) {
    case FieldNode::Kind::List:
        for (const FieldNode &item : target.children)
            parts.append(json(item, values));
        return u'[' + parts.join(u',') + u']';
    case FieldNode::Kind::Map:
        for (std::size_t i = 0; i + 1 < target.children.size(); i += 2)
            parts.append(scalarJson(target.children[i].text) + u':'
                         + json(target.children[i + 1], values));
        return u'{' + parts.join(u',') + u'}';
    default:
        return scalarJson(target.value);
    }
}

} // namespace

Result<std::optional<QString>> fieldJson(const QString &postText, const QString &key)
{
    const std::optional<FrontMatterSpan> span = findFrontMatter(postText);
    if (!span)
        return std::optional<QString>();
    const Result<FieldTree> tree = readFieldTree(postText, *span);
    if (!tree)
        return tree.error();
    const std::optional<FieldPlace> place = findPlace(tree->root, fieldPath(tree->root, key));
    if (!place)
        return std::optional<QString>();
    FieldValues values(tree->root);
    // Says where aliases stand for too much, or for themselves.
    if (const Result<QVariant> value = values.value(*place->value); !value)
        return value.error();
    return std::optional<QString>(json(*place->value, values));
}

} // namespace app
