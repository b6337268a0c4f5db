// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/entries.h"

#include "app/frontmatter/frontmatterlines.h"

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// What stands between two entries: ", " or ",\n  ".
QString separator(const QString &text, const FieldNode &collection)
{
    for (int i = 0; i + 1 < entryCount(collection); ++i) {
        const TextPosition end = entryRange(collection, i).end();
        const QString between = text.mid(end, entryRange(collection, i + 1).start - end);
        if (!between.contains(u'#') && between.count(u',') == 1)
            return between;
    }
    const TextPosition inside = collection.contentStart + 1;
    const QString lead = text.mid(inside, entryRange(collection, 0).start - inside);
    const bool isUsual = !lead.startsWith(u'\n') || lead.contains(u'#');
    return isUsual ? u", "_s : u',' + lead;
}

/// The only entry of `{}`, `{ }` or of brackets with lines between.
EditList insertedInEmpty(const QString &text, const FieldNode &collection, const QString &source)
{
    const bool hasBrackets = collection.end > collection.contentStart
        && QStringView(u"{[").contains(text.at(collection.contentStart));
    if (!hasBrackets) // Hexo's JSON without braces.
        return {{{collection.contentStart, 0}, source + u'\n'}};
    const TextPosition inside = collection.contentStart + 1;
    const QString between = text.mid(inside, collection.end - 1 - inside);
    if (between.contains(u'#'))
        return {};
    const QString lead = between.contains(u'\n') ? u"\n  "_s : between;
    return {{{inside, 0}, lead + source}};
}

} // namespace

TextPosition startWithComments(const QString &text, TextPosition start)
{
    TextPosition content = start;
    while (content < text.size() && isBlank(text.at(content)))
        ++content;
    const qsizetype indent = content - start;
    while (start > 0) {
        const TextPosition above = startOfLine(text, start - 1);
        const QStringView line = QStringView(text).sliced(above, start - 1 - above);
        const bool isComment = line.size() > indent && line.at(indent) == u'#'
            && std::ranges::all_of(line.first(indent), isBlank);
        if (!isComment)
            break;
        start = above;
    }
    return start;
}

QString indentation(const QString &text, const FieldNode &collection)
{
    const QString lead = text.mid(collection.contentStart - collection.indent, collection.indent);
    // What stands behind a dash is moved in by blanks below it.
    return std::ranges::all_of(lead, isBlank) ? lead : QString(collection.indent, u' ');
}

int entryCount(const FieldNode &collection)
{
    const auto count = static_cast<int>(collection.children.size());
    return collection.kind == FieldNode::Kind::Map ? count / 2 : count;
}

TextRange entryRange(const FieldNode &collection, int index)
{
    const auto i = static_cast<std::size_t>(index);
    if (collection.kind != FieldNode::Kind::Map)
        return collection.children[i].range();
    const FieldNode &key = collection.children[i * 2];
    const FieldNode &value = collection.children[i * 2 + 1];
    return {key.start, std::max(key.end, value.end) - key.start};
}

std::optional<TextRange> entryLines(const QString &text, const FieldNode &collection, int index)
{
    const TextRange range = entryRange(collection, index);
    const bool isItem = collection.kind == FieldNode::Kind::List;
    TextPosition content = range.start;
    if (isItem)
        content = collection.children[static_cast<std::size_t>(index)].after - 1;
    const TextPosition line = startOfLine(text, content);
    QStringView lead = QStringView(text).sliced(line, content - line);
    if (lead.trimmed() == u"?") { // An explicit key.
        content = line + lead.indexOf(u'?');
        lead = {};
    }
    if (!std::ranges::all_of(lead, isBlank))
        return {};
    const TextPosition start = startWithComments(text, line);
    return TextRange{start, behindLine(text, range.end()) - start};
}

EditList insertedInFlow(const QString &text, const FieldNode &collection, int index,
                        const QString &source)
{
    const int count = entryCount(collection);
    if (count == 0)
        return insertedInEmpty(text, collection, source);
    const QString between = separator(text, collection);
    if (index < count)
        return {{{entryRange(collection, index).start, 0}, source + between}};
    return {{{entryRange(collection, count - 1).end(), 0}, between + source}};
}

EditList removedFromFlow(const QString &text, const FieldNode &collection, int index)
{
    const int count = entryCount(collection);
    const TextRange range = entryRange(collection, index);
    if (index + 1 < count)
        return {{{range.start, entryRange(collection, index + 1).start - range.start}, {}}};
    if (index > 0) {
        const TextPosition start = entryRange(collection, index - 1).end();
        return {{{start, range.end() - start}, {}}};
    }
    // The only one: the lines around it go too, unless comments stand there.
    const TextPosition inside = collection.contentStart + 1;
    const QString whole = text.mid(inside, std::max<qsizetype>(collection.end - 1 - inside, 0));
    const bool hasBrackets = QStringView(u"{[").contains(text.at(collection.contentStart));
    if (hasBrackets && !whole.contains(u'#'))
        return {{{inside, whole.size()}, {}}};
    return {{range, {}}};
}

EditList removedFromBlock(const QString &text, const FieldNode &map, int index)
{
    const auto i = static_cast<std::size_t>(index) * 2;
    const FieldNode &key = map.children[i];
    if (const auto lines = entryLines(text, map, index)) {
        // Comments above may be about more than this entry: they stay.
        const TextPosition start = startOfLine(text, key.start);
        return {{{start, lines->end() - start}, {}}};
    }
    if (i + 2 >= map.children.size())
        return {};
    return {{{key.start, map.children[i + 2].start - key.start}, {}}};
}

QString colonOf(const QString &text, const FieldNode &map, const QString &usual)
{
    if (map.children.size() < 2)
        return usual;
    const FieldNode &value = map.children[1];
    const TextPosition start = map.children[0].end;
    const QString between = text.mid(start, value.start - start);
    const bool isUsable
        = value.start > start && !between.contains(u'\n') && between.trimmed() == usual.trimmed();
    return isUsable ? between : usual;
}

EditList movedPart(const QString &text, const QList<TextRange> &parts, int from, int to)
{
    const int first = std::min(from, to);
    const int last = std::max(from, to);
    QList<TextRange> order = parts;
    order.move(from, to);
    QString moved;
    for (int i = first; i <= last; ++i) {
        moved += text.mid(order.at(i).start, order.at(i).length);
        if (i < last)
            moved += text.mid(parts.at(i).end(), parts.at(i + 1).start - parts.at(i).end());
    }
    const TextPosition start = parts.at(first).start;
    return {{{start, parts.at(last).end() - start}, moved}};
}

} // namespace app
