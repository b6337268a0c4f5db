// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/yamledits.h"

#include "app/frontmatter/conventions.h"
#include "app/frontmatter/entries.h"
#include "app/frontmatter/frontmatterlines.h"
#include "app/frontmatter/jsonedits.h"

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// `source` below its key, where it is lines of a collection.
QString below(const QString &source, int indent)
{
    return u'\n' + QString(indent, u' ') + source;
}

} // namespace

/// `a:` and below it `b: value`: a line for each key, the first moved in by `lead`. A value of
/// several lines in two ways.
QStringList YamlEdits::newLines(const QStringList &keys, const QVariant &value, QString lead,
                                ValuePlace place) const
{
    QString lines;
    for (qsizetype i = 0; i + 1 < keys.size(); ++i) {
        lines += lead + keySource(keys.at(i), place) + u":\n"_s;
        lead += QString(place.mapIndent, u' ');
        place.indent += place.mapIndent;
    }
    const auto last = [&](const QString &source) {
        return lines + lead + entrySource(keys.last(), source, u": "_s, place) + u'\n';
    };
    const QString source = newValue(value, place);
    if (!source.contains(u'\n') || source.startsWith(u'\n'))
        return {last(source)};
    return {last(source), last(below(source, place.indent + 2))};
}

/// Behind the last line that holds something; `isLast` is the very end, below blank lines.
TextPosition YamlEdits::endOfEntries(bool isLast) const
{
    const TextRange content = m_post.span.content;
    TextPosition end = content.end();
    if (isLast)
        return end;
    while (end > content.start && text().at(end - 1).isSpace())
        --end;
    return end == content.start ? content.end() : std::min(behindLine(text(), end), content.end());
}

EditWays YamlEdits::addLines(const FieldNode &map, bool isRoot, const QStringList &keys,
                             const QVariant &value) const
{
    ValuePlace place = conventions(root(), format());
    place.indent = map.indent;
    EditWays ways;
    for (const QString &lines : newLines(keys, value, indentation(text(), map), place)) {
        if (isRoot) {
            ways.append({{{endOfEntries(false), 0}, lines}});
            ways.append({{{endOfEntries(true), 0}, lines}});
        } else {
            ways.append({{{behindLine(text(), map.end), 0}, lines}});
        }
    }
    return ways;
}

/// The first entries of a key that has no value yet.
EditWays YamlEdits::addBelow(const FieldPlace &place, const QStringList &keys,
                             const QVariant &value) const
{
    ValuePlace inside = conventionsAt(root(), format(), place);
    if (inside.isInFlow || place.value->contentStart < place.value->end) {
        const QString entry = entrySource(keys.last(), newValue(value, inside), u": "_s, inside);
        return {replacedNode(text(), *place.value, u'{' + entry + u'}')};
    }
    const QString lead = indentation(text(), *place.parent) + QString(inside.mapIndent, u' ');
    inside.indent += inside.mapIndent;
    EditWays ways;
    for (const QString &lines : newLines(keys, value, lead, inside))
        ways.append({{{behindLine(text(), place.value->end), 0}, lines}});
    return ways;
}

Result<EditWays> YamlEdits::add(const FieldPath &path, const QVariant &value)
{
    const auto [place, depth] = deepestPlace(root(), path);
    if (place.value->kind == FieldNode::Kind::Alias)
        return standsForOther(place.value->line);
    const Result<QStringList> keys = newKeys(path, depth);
    if (!keys)
        return keys.error();
    const FieldNode &parent = *place.value;
    const bool isRoot = depth == 0;
    if (parent.kind == FieldNode::Kind::Map && parent.isFlow())
        return addInFlow(parent, *keys, value);
    if (parent.kind == FieldNode::Kind::Map || isRoot)
        return addLines(parent, isRoot, *keys, value);
    if (parent.kind == FieldNode::Kind::Null)
        return addBelow(place, *keys, value);
    return fieldError(FieldProblem::CantHoldKeys, parent.line, u"this value can't hold keys"_s);
}

/// The key goes as often as it is there.
EditList YamlEdits::keyRemoval(const FieldPlace &place) const
{
    EditList edits;
    for (int i = 0; i < entryCount(*place.parent); ++i) {
        if (place.parent->children[static_cast<std::size_t>(i) * 2].text != place.key->text)
            continue;
        const EditList removal = removedFromBlock(text(), *place.parent, i);
        if (removal.isEmpty())
            return {};
        edits.append(removal);
    }
    return edits;
}

Result<EditWays> YamlEdits::remove(const FieldPath &, const FieldPlace &place)
{
    EditList edits;
    if (place.parent->isFlow())
        edits = removedFromFlow(text(), *place.parent, place.index);
    else if (place.key != nullptr)
        edits = keyRemoval(place);
    else
        edits = itemRemoval(text(), *place.parent, place.index,
                            conventionsAt(root(), format(), place));
    if (edits.isEmpty())
        return sharesLine(place.value->line);
    return EditWays{edits};
}

Result<EditWays> YamlEdits::rename(const FieldPath &, const FieldPlace &place,
                                   const QString &newKey)
{
    const ValuePlace own = conventionsAt(root(), format(), place);
    QString source = keySource(newKey, own);
    if (place.key->style != ValueStyle::Plain)
        source = inlineScalar(newKey, place.key->style, own).value_or(source);
    return EditWays{{{place.key->content(), source}}};
}

Result<EditWays> YamlEdits::move(const FieldPath &, const FieldPlace &place, int index)
{
    const FieldNode &parent = *place.parent;
    if (parent.isFlow())
        return EditWays{movedPart(text(), flowRanges(parent), place.index, index)};
    QList<TextRange> parts;
    for (int i = 0; i < entryCount(parent); ++i) {
        const std::optional<TextRange> lines = entryLines(text(), parent, i);
        const bool isBetween
            = i >= std::min(place.index, index) && i <= std::max(place.index, index);
        if (!lines && isBetween)
            return sharesLine(place.value->line);
        parts.append(lines.value_or(TextRange()));
    }
    return EditWays{movedPart(text(), parts, place.index, index)};
}

Result<EditWays> YamlEdits::insert(const FieldPlace &place, int index, const QVariant &value)
{
    const FieldNode &list = *place.value;
    ValuePlace inside = conventions(root(), format());
    inside.isInFlow = place.isInFlow || list.isFlow();
    inside.indent = list.indent;
    const QString source = newValue(value, inside);
    if (list.isFlow())
        return EditWays{insertedInFlow(text(), list, index, source)};
    const QString line = indentation(text(), list) + u"- "_s + source + u'\n';
    if (index == entryCount(list))
        return EditWays{{{{behindLine(text(), list.end), 0}, line}}};
    const std::optional<TextRange> next = entryLines(text(), list, index);
    if (!next)
        return sharesLine(list.line);
    return EditWays{{{{next->start, 0}, line}}};
}

} // namespace app
