// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/conventions.h"

#include "app/frontmatter/plaintext.h"
#include "app/frontmatter/quotedtext.h"

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// How far the first map below a key is moved in.
int nestedIndent(const FieldNode &root)
{
    for (std::size_t i = 1; i < root.children.size(); i += 2) {
        const FieldNode &value = root.children[i];
        if (value.style == ValueStyle::BlockMap && value.indent > root.indent)
            return value.indent - root.indent;
    }
    return 2;
}

} // namespace

ValuePlace conventions(const FieldNode &root, FrontMatterFormat format)
{
    int plain = 0;
    int single = 0;
    int quoted = 0;
    int flowLists = 0;
    ValuePlace place;
    place.format = format;
    for (std::size_t i = 1; i < root.children.size(); i += 2) {
        const FieldNode &value = root.children[i];
        single += value.style == ValueStyle::SingleQuoted ? 1 : 0;
        quoted += value.style == ValueStyle::DoubleQuoted ? 1 : 0;
        flowLists += value.style == ValueStyle::FlowList && !value.children.empty() ? 1 : 0;
        const bool isPlainText = value.style == ValueStyle::Plain
            && value.kind == FieldNode::Kind::Scalar && plainKind(value.text) == PlainKind::Text;
        plain += isPlainText ? 1 : 0;
        if (value.style == ValueStyle::BlockList && flowLists == 0) {
            place.prefersBlockLists = true;
            place.listIndent = std::max(value.indent - root.indent, 0);
        }
    }
    place.quotes = single > quoted && format != FrontMatterFormat::Json ? ValueStyle::SingleQuoted
                                                                        : ValueStyle::DoubleQuoted;
    place.prefersQuotes = single + quoted > 2 * plain && single + quoted > 1;
    place.prefersBlockLists = place.prefersBlockLists && flowLists == 0;
    place.isInFlow = root.isFlow();
    place.mapIndent = nestedIndent(root);
    return place;
}

ValuePlace conventionsAt(const FieldNode &root, FrontMatterFormat format, const FieldPlace &found)
{
    ValuePlace place = conventions(root, format);
    place.isInFlow = found.isInFlow;
    const bool isBlock = found.parent->style == ValueStyle::BlockMap
        || found.parent->style == ValueStyle::BlockList;
    place.indent = isBlock ? found.parent->indent : 0;
    return place;
}

QString keySource(const QString &key, const ValuePlace &place)
{
    if (place.format == FrontMatterFormat::Json)
        return u'"' + escapedJson(key) + u'"';
    if (place.format == FrontMatterFormat::Toml)
        return isBareTomlKey(key) ? key : u'"' + escapedToml(key) + u'"';
    if (plainKind(key) == PlainKind::Text && canStandPlain(key, place.isInFlow))
        return key;
    return inlineScalar(key, place.quotes, place).value_or(u'"' + escaped(key) + u'"');
}

QString entrySource(const QString &key, const QString &value, const QString &colon,
                    const ValuePlace &place)
{
    const bool isBelow = value.isEmpty() || value.startsWith(u'\n');
    const QString between = isBelow ? QString(colon).remove(u' ') : colon;
    return keySource(key, place) + between + value;
}

} // namespace app
