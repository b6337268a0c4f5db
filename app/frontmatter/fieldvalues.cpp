// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/fieldvalues.h"

#include "app/frontmatter/fieldproblem.h"
#include "app/frontmatter/yamlreader.h"

namespace app {

FieldValues::FieldValues(const FieldNode &root)
{
    collectAnchors(root);
}

void FieldValues::collectAnchors(const FieldNode &node)
{
    if (node.anchor != 0 && node.kind != FieldNode::Kind::Alias)
        m_anchors.insert(node.anchor, &node);
    for (const FieldNode &child : node.children)
        collectAnchors(child);
}

Result<QVariant> FieldValues::value(const FieldNode &node)
{
    if (++m_visits > YamlLimits::Nodes)
        return fieldError(
            FieldProblem::TooManyValues, node.line,
            QStringLiteral("aliases stand for more than %1 values").arg(YamlLimits::Nodes));
    switch (node.kind) {
    case FieldNode::Kind::Null:
        return QVariant();
    case FieldNode::Kind::Scalar:
        return node.value;
    case FieldNode::Kind::List:
        return list(node);
    case FieldNode::Kind::Map:
        return map(node);
    case FieldNode::Kind::Alias:
        break;
    }
    const FieldNode *target = m_anchors.value(node.anchor);
    if (target == nullptr)
        return QVariant();
    if (m_open.contains(node.anchor))
        return fieldError(FieldProblem::AliasLoop, node.line,
                          QStringLiteral("an alias stands for a part of itself"));
    return value(*target);
}

Result<QVariant> FieldValues::list(const FieldNode &node)
{
    m_open.insert(node.anchor);
    QVariantList values;
    for (const FieldNode &child : node.children) {
        Result<QVariant> item = value(child);
        if (!item)
            return item.error();
        values.append(std::move(*item));
    }
    m_open.remove(node.anchor);
    return QVariant(values);
}

Result<QVariant> FieldValues::map(const FieldNode &node)
{
    m_open.insert(node.anchor);
    QVariantMap values;
    for (std::size_t i = 0; i + 1 < node.children.size(); i += 2) {
        Result<QVariant> item = value(node.children[i + 1]);
        if (!item)
            return item.error();
        values.insert(node.children[i].text, std::move(*item));
    }
    m_open.remove(node.anchor);
    return QVariant(values);
}

const FieldNode &FieldValues::resolved(const FieldNode &node) const
{
    const FieldNode *target
        = node.kind == FieldNode::Kind::Alias ? m_anchors.value(node.anchor) : nullptr;
    return target == nullptr ? node : *target;
}

QStringList FieldValues::texts(const FieldNode &node) const
{
    const FieldNode &target = resolved(node);
    if (target.kind == FieldNode::Kind::Scalar)
        return {target.text};
    QStringList texts;
    if (target.kind == FieldNode::Kind::List) {
        for (const FieldNode &child : target.children) {
            const FieldNode &item = resolved(child);
            if (item.kind == FieldNode::Kind::Scalar || item.kind == FieldNode::Kind::Null)
                texts.append(item.text);
            else if (item.kind == FieldNode::Kind::List)
                texts.append(this->texts(item));
        }
    }
    return texts;
}

} // namespace app
