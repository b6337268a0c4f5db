// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/yamlvalue.h"

#include "app/frontmatter/plaintext.h"
#include "app/frontmatter/yamlreader.h"

namespace app {
namespace {

QVariant scalarValue(const YamlNode &node)
{
    // An explicit tag may make anything of the characters; they are what can be shown and edited.
    if (node.tag != u"?")
        return node.text;
    return plainValue(node.text);
}

} // namespace

YamlValues::YamlValues(const YamlNode &root)
{
    collectAnchors(root);
}

void YamlValues::collectAnchors(const YamlNode &node)
{
    if (node.anchor != 0 && node.kind != YamlNode::Kind::Alias)
        m_anchors.insert(node.anchor, &node);
    for (const YamlNode &child : node.children)
        collectAnchors(child);
}

Result<QVariant> YamlValues::value(const YamlNode &node)
{
    if (++m_visits > YamlLimits::Nodes)
        return Error{
            Error::Kind::TooComplex,
            {},
            node.line,
            QStringLiteral("aliases stand for more than %1 values").arg(YamlLimits::Nodes)};
    switch (node.kind) {
    case YamlNode::Kind::Null:
        return QVariant();
    case YamlNode::Kind::Scalar:
        return scalarValue(node);
    case YamlNode::Kind::List:
        return list(node);
    case YamlNode::Kind::Map:
        return map(node);
    case YamlNode::Kind::Alias:
        break;
    }
    const YamlNode *target = m_anchors.value(node.anchor);
    if (target == nullptr)
        return QVariant();
    if (m_open.contains(node.anchor))
        return Error{Error::Kind::TooComplex,
                     {},
                     node.line,
                     QStringLiteral("an alias stands for a part of itself")};
    return value(*target);
}

Result<QVariant> YamlValues::list(const YamlNode &node)
{
    m_open.insert(node.anchor);
    QVariantList values;
    for (const YamlNode &child : node.children) {
        Result<QVariant> item = value(child);
        if (!item)
            return item.error();
        values.append(std::move(*item));
    }
    m_open.remove(node.anchor);
    return QVariant(values);
}

Result<QVariant> YamlValues::map(const YamlNode &node)
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

const YamlNode &YamlValues::resolved(const YamlNode &node) const
{
    const YamlNode *target
        = node.kind == YamlNode::Kind::Alias ? m_anchors.value(node.anchor) : nullptr;
    return target == nullptr ? node : *target;
}

QStringList YamlValues::texts(const YamlNode &node) const
{
    const YamlNode &target = resolved(node);
    if (target.kind == YamlNode::Kind::Scalar)
        return {target.text};
    QStringList texts;
    if (target.kind == YamlNode::Kind::List) {
        for (const YamlNode &child : target.children) {
            const YamlNode &item = resolved(child);
            if (item.kind == YamlNode::Kind::Scalar)
                texts.append(item.text);
            else if (item.kind == YamlNode::Kind::List)
                texts.append(this->texts(item));
        }
    }
    return texts;
}

} // namespace app
