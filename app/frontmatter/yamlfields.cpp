// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/yamlfields.h"

#include "app/frontmatter/fieldpath.h"
#include "app/frontmatter/yamlreader.h"
#include "app/frontmatter/yamlvalue.h"

#include <algorithm>

namespace app {
namespace {

void move(YamlNode &node, TextPosition positions, int lines)
{
    node.after += positions;
    node.start += positions;
    node.contentStart += positions;
    node.end += positions;
    node.line += lines;
    for (YamlNode &child : node.children)
        move(child, positions, lines);
}

/// From the start of the line at which `start` stands to the end of that at which `end` does, its
/// line break included.
TextRange wholeLines(const QString &text, TextPosition start, TextPosition end)
{
    const TextPosition first = start == 0 ? 0 : text.lastIndexOf(u'\n', start - 1) + 1;
    const TextPosition lineBreak = text.indexOf(u'\n', end);
    const TextPosition last = lineBreak < 0 ? text.size() : lineBreak + 1;
    return {first, last - first};
}

Result<Field> fieldOf(const QString &postText, const QString &name, const YamlNode &key,
                      const YamlNode &node, YamlValues &values)
{
    Result<QVariant> value = values.value(node);
    if (!value)
        return value.error();
    Field field;
    field.key = name;
    field.value = std::move(*value);
    field.texts = values.texts(node);
    field.style = node.style;
    field.entry = wholeLines(postText, key.start, node.end);
    field.valueRange = node.range();
    field.source = postText.mid(node.start, node.end - node.start);
    field.line = key.line;
    return field;
}

} // namespace

Result<YamlNode> readYamlTree(const QString &postText, const FrontMatterSpan &span)
{
    const int linesBefore = span.contentLine - 1;
    const QStringView content
        = QStringView(postText).sliced(span.content.start, span.content.length);
    Result<YamlNode> root = readYaml(content);
    if (!root) {
        Error error = root.error();
        error.line = std::clamp(error.line + linesBefore, span.contentLine, span.bodyLine - 1);
        return error;
    }
    move(*root, span.content.start, linesBefore);
    if (root->kind != YamlNode::Kind::Map && root->kind != YamlNode::Kind::Null)
        return Error{Error::Kind::InvalidSyntax,
                     {},
                     root->line,
                     QStringLiteral("a list of 'key: value' is expected")};
    return root;
}

Result<std::optional<Field>> readYamlField(const QString &postText, const FrontMatterSpan &span,
                                           const QString &key)
{
    const Result<YamlNode> root = readYamlTree(postText, span);
    if (!root)
        return root.error();
    const std::optional<FieldPlace> place = findPlace(*root, fieldPath(*root, key));
    if (!place)
        return std::optional<Field>();
    YamlValues values(*root);
    Result<Field> field = fieldOf(
        postText, key, place->key != nullptr ? *place->key : *place->value, *place->value, values);
    if (!field)
        return field.error();
    return std::optional<Field>(std::move(*field));
}

Result<QList<Field>> readYamlFields(const QString &postText, const FrontMatterSpan &span)
{
    const Result<YamlNode> root = readYamlTree(postText, span);
    if (!root)
        return root.error();
    YamlValues values(*root);
    QList<Field> fields;
    for (std::size_t i = 0; i + 1 < root->children.size(); i += 2) {
        const YamlNode &key = root->children[i];
        Result<Field> field = fieldOf(postText, key.text, key, root->children[i + 1], values);
        if (!field)
            return field.error();
        fields.append(std::move(*field));
    }
    return fields;
}

} // namespace app
