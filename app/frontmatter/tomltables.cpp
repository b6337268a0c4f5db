// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/tomltables.h"

#include "app/frontmatter/quotedtext.h"

namespace app {
namespace {

/// A path as one word.
QString nameOf(const FieldPath &path)
{
    QString name;
    for (const auto &step : path) {
        if (const QString *key = std::get_if<QString>(&step))
            name += QChar(1) + *key;
        else
            name += QChar(2) + QString::number(std::get<int>(step));
    }
    return name;
}

FieldNode *childOf(FieldNode &map, QStringView key)
{
    for (std::size_t i = 0; i + 1 < map.children.size(); i += 2) {
        if (map.children[i].text == key)
            return &map.children[i + 1];
    }
    return nullptr;
}

FieldNode &nodeAt(FieldNode &root, const FieldPath &path)
{
    FieldNode *node = &root;
    for (const auto &step : path) {
        if (const QString *key = std::get_if<QString>(&step))
            node = childOf(*node, *key);
        else
            node = &node->children[static_cast<std::size_t>(std::get<int>(step))];
    }
    return *node;
}

FieldNode collectionAt(const FieldNode &key, FieldNode::Kind kind, ValueStyle style)
{
    FieldNode node;
    node.kind = kind;
    node.style = style;
    node.line = key.line;
    node.after = node.start = node.contentStart = key.start;
    node.end = key.end;
    return node;
}

} // namespace

QString tomlKeyText(QStringView source, ValueStyle style)
{
    if (style == ValueStyle::Plain)
        return source.toString();
    const QStringView inside = source.sliced(1, source.size() - 2);
    return style == ValueStyle::DoubleQuoted ? unescapedToml(inside) : inside.toString();
}

FieldNode &tomlMapAt(FieldNode &map, const FieldNode &key, ValueStyle style)
{
    if (FieldNode *child = childOf(map, key.text))
        return *child;
    map.children.push_back(key);
    map.children.push_back(collectionAt(key, FieldNode::Kind::Map, style));
    return map.children.back();
}

TomlTables::TomlTables(TextPosition end)
{
    m_root.kind = FieldNode::Kind::Map;
    m_root.style = ValueStyle::Table;
    m_root.line = 1;
    m_root.end = end;
}

/// Goes to the map at `key`, in an array of tables to its last one, and notes the way.
FieldNode &TomlTables::descend(FieldNode &map, const FieldNode &key, ValueStyle style,
                               TomlLine &line)
{
    const bool isNew = childOf(map, key.text) == nullptr;
    FieldNode &child = tomlMapAt(map, key, style);
    if (isNew && style == ValueStyle::Table)
        child.start = child.contentStart = line.range.start;
    line.steps.append(static_cast<int>(line.path.size()));
    line.path.append(key.text);
    if (child.kind != FieldNode::Kind::List || child.children.empty())
        return child;
    line.path.append(static_cast<int>(child.children.size()) - 1);
    return child.children.back();
}

void TomlTables::add(TomlLine &line, FieldNode &value)
{
    const bool isPair = line.kind == TomlLine::Kind::Pair;
    FieldNode *map = &m_root;
    if (isPair) {
        line.path = m_table;
        map = &nodeAt(m_root, m_table);
    }
    for (std::size_t i = 0; i + 1 < line.keys.size(); ++i)
        map = &descend(*map, line.keys[i], isPair ? ValueStyle::Dotted : ValueStyle::Table, line);
    const FieldNode &key = line.keys.back();
    if (line.kind == TomlLine::Kind::Table) {
        descend(*map, key, ValueStyle::Table, line);
        m_table = line.path;
    } else {
        line.steps.append(static_cast<int>(line.path.size()));
        line.path.append(key.text);
    }
    if (line.kind == TomlLine::Kind::TableItem) {
        FieldNode *list = childOf(*map, key.text);
        if (list == nullptr) {
            map->children.push_back(key);
            map->children.push_back(
                collectionAt(key, FieldNode::Kind::List, ValueStyle::TableList));
            list = &map->children.back();
            list->start = list->contentStart = line.range.start;
        }
        line.path.append(static_cast<int>(list->children.size()));
        FieldNode item = collectionAt(key, FieldNode::Kind::Map, ValueStyle::Table);
        item.start = item.contentStart = line.range.start;
        list->children.push_back(std::move(item));
        m_table = line.path;
    } else if (isPair) {
        map->children.push_back(key);
        map->children.push_back(std::move(value));
    }
    stretch(line);
}

/// Each table and list on the way reaches to the end of this line, unless another's line is
/// between.
void TomlTables::stretch(const TomlLine &line)
{
    const bool isPair = line.kind == TomlLine::Kind::Pair;
    const qsizetype depth = line.path.size() - (isPair ? 1 : 0);
    for (qsizetype i = 1; i <= depth; ++i) {
        const FieldPath path = line.path.first(i);
        FieldNode &node = nodeAt(m_root, path);
        const auto last = m_lastLines.find(nameOf(path));
        const bool isFirst = last == m_lastLines.end();
        if (!isFirst && *last != m_lineCount - 1)
            node.isScattered = true;
        node.end = line.end;
        m_lastLines.insert(nameOf(path), m_lineCount);
    }
    ++m_lineCount;
}

} // namespace app
