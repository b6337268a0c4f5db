// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/entries.h"
#include "app/frontmatter/frontmatterlines.h"
#include "app/frontmatter/plaintext.h"

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// What becomes of a list's old items: each is kept, replaced or removed, and new ones come before
/// it.
struct ItemChange {
    enum class Kind { Keep, Replace, Remove };

    Kind kind = Kind::Keep;
    QString replacement;
    QStringList before;
};

/// How `before` becomes `after`: longest common subsequence kept; what differs between is replaced
/// one by one, the rest removed or put in. The last change stands for the end of the list.
QList<ItemChange> itemChanges(const QStringList &before, const QStringList &after)
{
    const qsizetype n = before.size();
    const qsizetype m = after.size();
    QList<QList<int>> common(n + 1, QList<int>(m + 1, 0));
    for (qsizetype i = n - 1; i >= 0; --i) {
        for (qsizetype j = m - 1; j >= 0; --j)
            common[i][j] = before.at(i) == after.at(j)
                ? common.at(i + 1).at(j + 1) + 1
                : std::max(common.at(i + 1).at(j), common.at(i).at(j + 1));
    }
    QList<ItemChange> changes(n + 1);
    QList<qsizetype> removed;
    QStringList added;
    const auto settle = [&](qsizetype next) {
        const qsizetype pairs = std::min(removed.size(), added.size());
        for (qsizetype k = 0; k < removed.size(); ++k) {
            ItemChange &change = changes[removed.at(k)];
            change.kind = k < pairs ? ItemChange::Kind::Replace : ItemChange::Kind::Remove;
            change.replacement = k < pairs ? added.at(k) : QString();
        }
        changes[next].before = added.sliced(pairs);
        removed.clear();
        added.clear();
    };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && before.at(i) == after.at(j)) {
            settle(i++);
            ++j;
        } else if (j < m && (i == n || common.at(i).at(j + 1) >= common.at(i + 1).at(j))) {
            added.append(after.at(j++));
        } else {
            removed.append(i++);
        }
    }
    settle(n);
    return changes;
}

bool isQuoted(const FieldNode &node)
{
    return node.style == ValueStyle::SingleQuoted || node.style == ValueStyle::DoubleQuoted;
}

/// Where the items of `list` stand, and how they are quoted.
ValuePlace placeInside(const FieldNode &list, const ValuePlace &place)
{
    ValuePlace inside = place;
    inside.isInFlow = place.isInFlow || list.isFlow();
    inside.indent = list.isFlow() ? place.indent : list.indent;
    const auto quoted = std::ranges::find_if(list.children, isQuoted);
    if (quoted != list.children.end())
        inside.quotes = quoted->style;
    inside.prefersQuotes = std::ranges::all_of(list.children, isQuoted);
    return inside;
}

/// The first way to write `text` over an item. Reading again decides for the whole list.
TextEdit replacedItem(const QString &postText, const FieldNode &item, const QString &text,
                      const ValuePlace &place)
{
    return scalarEdits(postText, item, text, place).first().first();
}

bool hasOwnLine(const QString &postText, TextPosition dash)
{
    const TextPosition start = startOfLine(postText, dash);
    return std::ranges::all_of(QStringView(postText).sliced(start, dash - start), isBlank);
}

// Block lists: an item is a line, or several.

TextRange itemLines(const QString &postText, const FieldNode &item)
{
    const TextPosition start = startOfLine(postText, item.after - 1);
    const TextPosition end = behindLine(postText, item.end);
    return {start, end - start};
}

/// "  - " as the list's first item has it.
QString itemMark(const QString &postText, const FieldNode &list)
{
    const FieldNode &first = list.children.front();
    const QString between = postText.mid(first.after, first.start - first.after);
    const bool isUsual = between.isEmpty() || between.contains(u'\n') || between.contains(u'#');
    return indentation(postText, list) + u'-' + (isUsual ? u" "_s : between);
}

EditList blockListEdits(const QString &postText, const FieldNode &list,
                        const QList<ItemChange> &changes, const ValuePlace &place)
{
    EditList edits;
    const auto count = static_cast<qsizetype>(list.children.size());
    const QString mark = itemMark(postText, list);
    for (qsizetype i = 0; i <= count; ++i) {
        const ItemChange &change = changes.at(i);
        QString added;
        for (const QString &text : change.before)
            added += mark + newScalar(text, place) + u'\n';
        if (i == count) {
            TextPosition end = list.children.back().end;
            end += lineFrom(postText, end).size();
            if (!added.isEmpty())
                edits.append({{end, 0}, u'\n' + added.chopped(1)});
            break;
        }
        const FieldNode &item = list.children[static_cast<std::size_t>(i)];
        // The list's first dash may stand behind another one: `- - a`.
        const bool isInLine = !hasOwnLine(postText, item.after - 1);
        if (isInLine && (!added.isEmpty() || change.kind == ItemChange::Kind::Remove))
            return {};
        const TextRange lines = itemLines(postText, item);
        if (!added.isEmpty())
            edits.append({{lines.start, 0}, added});
        if (change.kind == ItemChange::Kind::Remove)
            edits.append({lines, {}});
        else if (change.kind == ItemChange::Kind::Replace)
            edits.append(replacedItem(postText, item, change.replacement, place));
    }
    return edits;
}

// Flow lists: `[a, b]`, on one line or several.

/// What stands between two items: ", " or ",\n  ".
QString separator(const QString &postText, const FieldNode &list)
{
    const std::vector<FieldNode> &items = list.children;
    for (std::size_t i = 0; i + 1 < items.size(); ++i) {
        const QString between = postText.mid(items[i].end, items[i + 1].start - items[i].end);
        if (!between.contains(u'#') && between.count(u',') == 1)
            return between;
    }
    const QString lead
        = postText.mid(list.contentStart + 1, items.front().start - list.contentStart - 1);
    const bool isUsual = !lead.startsWith(u'\n') || lead.contains(u'#');
    return isUsual ? u", "_s : u',' + lead;
}

EditList flowListEdits(const QString &postText, const FieldNode &list,
                       const QList<ItemChange> &changes, const ValuePlace &place)
{
    EditList edits;
    const std::vector<FieldNode> &items = list.children;
    const QString between = separator(postText, list);
    // Items that go from the end take the separator before them along, others the one behind.
    std::size_t end = items.size();
    while (end > 0 && changes.at(static_cast<qsizetype>(end) - 1).kind == ItemChange::Kind::Remove)
        --end;
    for (std::size_t i = 0; i < end; ++i) {
        const ItemChange &change = changes.at(static_cast<qsizetype>(i));
        QString added;
        for (const QString &text : change.before)
            added += newScalar(text, place) + between;
        if (!added.isEmpty())
            edits.append({{items[i].start, 0}, added});
        if (change.kind == ItemChange::Kind::Replace)
            edits.append(replacedItem(postText, items[i], change.replacement, place));
        else if (change.kind == ItemChange::Kind::Remove)
            edits.append(TextEdit{{items[i].start, items[i + 1].start - items[i].start}, {}});
    }
    if (end < items.size()) {
        const TextPosition start = end == 0 ? items.front().start : items[end - 1].end;
        edits.append(TextEdit{{start, items.back().end - start}, {}});
    }
    QString added;
    for (const QString &text : changes.last().before)
        added += between + newScalar(text, place);
    if (!added.isEmpty())
        edits.append({{items.back().end, 0}, added});
    return edits;
}

QString flowList(const QStringList &items, const ValuePlace &place)
{
    ValuePlace inFlow = place;
    inFlow.isInFlow = true;
    QStringList sources;
    for (const QString &item : items)
        sources.append(newScalar(item, inFlow));
    return u'[' + sources.join(u", "_s) + u']';
}

QString blockList(const QStringList &items, const ValuePlace &place)
{
    ValuePlace inside = place;
    inside.indent = place.indent + place.listIndent;
    QString source;
    for (const QString &item : items)
        source += u'\n' + QString(inside.indent, u' ') + u"- "_s + newScalar(item, inside);
    return source;
}

/// Jekyll: "Front Matter": tags and categories as one text with blanks between; others use commas.
std::optional<QString> joinedWords(const QString &before, const QStringList &items)
{
    const bool usesCommas = before.contains(u',');
    const bool fits = std::ranges::none_of(items, [usesCommas](const QString &item) {
        return item.isEmpty() || item.contains(u',') || (!usesCommas && item.contains(u' '));
    });
    if (!fits)
        return {};
    return items.join(usesCommas ? u", "_s : u" "_s);
}

} // namespace

std::optional<QStringList> itemTexts(const QVariant &value)
{
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList();
    if (value.typeId() != QMetaType::QVariantList)
        return {};
    QStringList texts;
    for (const QVariant &item : value.toList()) {
        if (item.typeId() == QMetaType::QVariantList || item.typeId() == QMetaType::QVariantMap)
            return {};
        texts.append(item.toString());
    }
    return texts;
}

QString newValue(const QVariant &value, const ValuePlace &place)
{
    if (const auto items = itemTexts(value)) {
        const bool isBlock = place.prefersBlockLists && !place.isInFlow && !items->isEmpty();
        return isBlock ? blockList(*items, place) : flowList(*items, place);
    }
    if (const auto source = literalSource(value, place))
        return *source;
    return value.isValid() ? newScalar(value.toString(), place) : QString();
}

QList<EditList> listEdits(const QString &postText, const FieldNode &node, const QStringList &items,
                          const ValuePlace &place)
{
    QList<EditList> ways;
    if (node.kind == FieldNode::Kind::Scalar) {
        if (const auto words = joinedWords(node.text, items); words && !items.isEmpty())
            ways.append(scalarEdits(postText, node, *words, place));
    }
    if (node.kind == FieldNode::Kind::List && !node.children.empty() && !items.isEmpty()) {
        QStringList before;
        for (const FieldNode &item : node.children)
            before.append(item.text);
        const QList<ItemChange> changes = itemChanges(before, items);
        const ValuePlace inside = placeInside(node, place);
        const EditList edits = node.isFlow() ? flowListEdits(postText, node, changes, inside)
                                             : blockListEdits(postText, node, changes, inside);
        if (!edits.isEmpty())
            ways.append(edits);
    }
    ValuePlace own = place;
    if (node.kind == FieldNode::Kind::List) {
        own.prefersBlockLists = !node.isFlow() && !node.children.empty();
        own.listIndent = std::max(node.indent - place.indent, 0);
    }
    ways.append(replacedNode(postText, node, newValue(items, own)));
    return ways;
}

EditList itemRemoval(const QString &postText, const FieldNode &list, int index,
                     const ValuePlace &place)
{
    QList<ItemChange> changes(static_cast<qsizetype>(list.children.size()) + 1);
    changes[index].kind = ItemChange::Kind::Remove;
    return list.isFlow() ? flowListEdits(postText, list, changes, place)
                         : blockListEdits(postText, list, changes, place);
}

} // namespace app
