// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/tomledits.h"

#include "app/frontmatter/conventions.h"
#include "app/frontmatter/entries.h"
#include "app/frontmatter/jsonedits.h"

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

bool isInside(const FieldPath &path, const FieldPath &outer)
{
    return path.size() >= outer.size() && path.first(outer.size()) == outer;
}

bool isHeader(const TomlLine &line)
{
    return line.kind != TomlLine::Kind::Pair;
}

bool hasLinesOfItsOwn(const FieldNode &node)
{
    return node.style == ValueStyle::Table || node.style == ValueStyle::TableList
        || node.style == ValueStyle::Dotted;
}

/// TOML 1.0 "Table": a pair belongs to the header above it.
bool leavesPairBehindTable(const FieldNode &map, int from, int to)
{
    QList<bool> isTable;
    for (std::size_t i = 1; i < map.children.size() && map.kind == FieldNode::Kind::Map; i += 2) {
        const ValueStyle style = map.children[i].style;
        isTable.append(style == ValueStyle::Table || style == ValueStyle::TableList);
    }
    if (isTable.isEmpty())
        return false;
    isTable.move(from, to);
    return !std::ranges::is_sorted(isTable);
}

} // namespace

TomlEdits::TomlEdits(const EditedPost &post)
    : FieldEdits(post)
{
    const TextRange content = post.span.content;
    std::optional<TomlScan> scan
        = scanToml(QStringView(post.text).sliced(content.start, content.length));
    if (scan)
        m_lines = std::move(scan->lines);
}

TextRange TomlEdits::inPost(TextRange range) const
{
    return {range.start + m_post.span.content.start, range.length};
}

/// Behind the last pair of the table (of the root: before the first header, or at the end).
EditWays TomlEdits::addLine(const FieldPath &table, const QStringList &keys,
                            const QVariant &value) const
{
    const ValuePlace place = conventions(root(), format());
    QStringList names;
    for (const QString &key : keys)
        names.append(keySource(key, place));
    const QString source = names.join(u'.') + u" = "_s + newValue(value, place) + u'\n';
    TextPosition position = m_post.span.content.start;
    bool isInTable = table.isEmpty();
    bool hasPairs = false;
    QString indent;
    for (const TomlLine &line : m_lines) {
        if (isHeader(line)) {
            isInTable = line.path == table;
            if (!isInTable)
                continue;
        } else if (isInTable) {
            hasPairs = true;
            const TextPosition start = inPost(line.range).start;
            TextPosition content = start;
            while (content < text().size()
                   && (text().at(content) == u' ' || text().at(content) == u'\t'))
                ++content;
            indent = text().mid(start, content - start);
        }
        if (isInTable)
            position = inPost(line.range).end();
    }
    if (!hasPairs && table.isEmpty() && m_lines.empty())
        position = m_post.span.content.end();
    const QString gap = table.isEmpty() && !hasPairs && !m_lines.empty() ? u"\n"_s : QString();
    return {{{{position, 0}, indent + source}}, {{{position, 0}, indent + source + gap}}};
}

/// A `[table]` above the first header of what is in it: a header's pairs end where the next starts.
EditWays TomlEdits::addTable(const FieldPath &table, const TomlLine &below, const QStringList &keys,
                             const QVariant &value) const
{
    const ValuePlace place = conventions(root(), format());
    QStringList names;
    for (const auto &step : table) {
        if (const QString *key = std::get_if<QString>(&step))
            names.append(keySource(*key, place));
    }
    QStringList words;
    for (const QString &key : keys)
        words.append(keySource(key, place));
    const TextPosition header = inPost(below.range).start;
    TextPosition end = header;
    while (text().at(end) == u' ' || text().at(end) == u'\t')
        ++end;
    const QString indent = text().mid(header, end - header);
    const QString pair = words.join(u'.') + u" = "_s + newValue(value, place);
    const QString lines = indent + u'[' + names.join(u'.') + u"]\n"_s + indent + pair + u"\n\n"_s;
    return {{{{startWithComments(text(), header), 0}, lines}}};
}

Result<EditWays> TomlEdits::add(const FieldPath &path, const QVariant &value)
{
    if (!value.isValid())
        return fieldError(FieldProblem::FormatCantHold, 0, u"TOML has no empty value"_s);
    auto [place, depth] = deepestPlace(root(), path);
    const FieldNode &parent = *place.value;
    Result<QStringList> keys = newKeys(path, depth);
    if (!keys)
        return keys.error();
    if (parent.kind != FieldNode::Kind::Map)
        return fieldError(FieldProblem::CantHoldKeys, parent.line, u"this value can't hold keys"_s);
    if (parent.isFlow())
        return addInFlow(parent, *keys, value);
    // Upwards to where lines can be added: the root, or a table with a header.
    for (; depth > 0; --depth) {
        const FieldPath table = path.first(depth);
        const auto isOwn = [&](const TomlLine &line) {
            return isHeader(line) && line.path == table;
        };
        if (std::ranges::any_of(m_lines, isOwn))
            return addLine(table, *keys, value);
        const auto below = std::ranges::find_if(m_lines, [&](const TomlLine &line) {
            return isHeader(line) && isInside(line.path, table);
        });
        if (below != m_lines.end())
            return addTable(table, *below, *keys, value);
        const QString *key = std::get_if<QString>(&path.at(depth - 1));
        if (key == nullptr)
            return fieldError(FieldProblem::CantHoldKeys, parent.line,
                              u"this value can't hold keys"_s);
        keys->prepend(*key);
    }
    return addLine({}, *keys, value);
}

/// The lines of what stands at `path`, those that touch joined, with the comments above them.
QList<TextRange> TomlEdits::linesOf(const FieldPath &path) const
{
    QList<TextRange> ranges;
    int last = -2;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (!isInside(m_lines[i].path, path))
            continue;
        const TextRange range = inPost(m_lines[i].range);
        if (last + 1 == static_cast<int>(i))
            ranges.last().length = range.end() - ranges.last().start;
        else
            ranges.append(range);
        last = static_cast<int>(i);
    }
    return ranges;
}

Result<EditWays> TomlEdits::remove(const FieldPath &path, const FieldPlace &place)
{
    const bool isInBrackets = place.parent->isFlow();
    if (isInBrackets)
        return EditWays{removedFromFlow(text(), *place.parent, place.index)};
    EditList edits;
    for (const TextRange &range : linesOf(path))
        edits.append({range, {}});
    return EditWays{edits};
}

Result<EditWays> TomlEdits::rename(const FieldPath &path, const FieldPlace &place,
                                   const QString &newKey)
{
    const QString source = keySource(newKey, conventions(root(), format()));
    if (place.isInFlow)
        return EditWays{{{place.key->content(), source}}};
    EditList edits;
    const int step = static_cast<int>(path.size()) - 1;
    for (const TomlLine &line : m_lines) {
        const qsizetype part = line.steps.indexOf(step);
        if (part < 0 || !isInside(line.path, path))
            continue;
        edits.append({inPost(line.keys[static_cast<std::size_t>(part)].content()), source});
    }
    return EditWays{edits};
}

Result<EditWays> TomlEdits::move(const FieldPath &path, const FieldPlace &place, int index)
{
    const FieldNode &parent = *place.parent;
    if (parent.isFlow())
        return EditWays{movedPart(text(), flowRanges(parent), place.index, index)};
    QList<TextRange> parts;
    for (int i = 0; i < entryCount(parent); ++i) {
        FieldPath own = path;
        if (parent.kind == FieldNode::Kind::Map)
            own.last() = parent.children[static_cast<std::size_t>(i) * 2].text;
        else
            own.last() = i;
        const QList<TextRange> ranges = linesOf(own);
        if (ranges.size() != 1)
            return fieldError(FieldProblem::Scattered, place.value->line,
                              u"lines of other keys stand between those of this one"_s);
        TextRange part = ranges.first();
        const TextPosition start = startWithComments(text(), part.start);
        part.length += part.start - start;
        part.start = start;
        parts.append(part);
    }
    if (leavesPairBehindTable(parent, place.index, index))
        return fieldError(FieldProblem::TablesBelow, place.value->line,
                          u"what stands behind a [table] is a part of it"_s);
    return EditWays{movedPart(text(), parts, place.index, index)};
}

Result<EditWays> TomlEdits::insert(const FieldPlace &place, int index, const QVariant &value)
{
    if (!value.isValid() || hasLinesOfItsOwn(*place.value))
        return fieldError(FieldProblem::FormatCantHold, place.value->line,
                          u"an item can't be put here"_s);
    ValuePlace inside = conventions(root(), format());
    inside.isInFlow = true;
    return EditWays{insertedInFlow(text(), *place.value, index, newValue(value, inside))};
}

} // namespace app
