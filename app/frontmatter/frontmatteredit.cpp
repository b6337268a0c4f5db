// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/conventions.h"
#include "app/frontmatter/editcheck.h"
#include "app/frontmatter/entries.h"
#include "app/frontmatter/fieldedits.h"
#include "app/frontmatter/fieldvalues.h"
#include "app/frontmatter/frontmatter.h"
#include "app/frontmatter/meantfrontmatter.h"

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

Error missing(const QString &key)
{
    return fieldError(FieldProblem::NoSuchKey, 0, u"there is no '%1'"_s.arg(key));
}

Error missing(const EditedPost &post, const FieldPath &path, const QString &key)
{
    const FieldPlace deepest = deepestPlace(post.tree.root, path).first;
    if (deepest.value->kind == FieldNode::Kind::Alias)
        return standsForOther(deepest.value->line);
    return missing(key);
}

Result<EditedPost> openForEdit(const QString &postText, const QString &key)
{
    if (key.isEmpty())
        return fieldError(FieldProblem::NoKeyGiven, 0, u"a key is missing"_s);
    const std::optional<FrontMatterSpan> span = findFrontMatter(postText);
    if (!span)
        return missing(key);
    Result<FieldTree> tree = readFieldTree(postText, *span);
    if (!tree)
        return tree.error();
    return EditedPost{postText, *span, std::move(*tree)};
}

/// One splice that does what `edits` do, and reaches no further than they.
TextEdit joined(const QString &text, const EditList &edits)
{
    const TextPosition start = edits.first().range.start;
    const TextPosition end = edits.last().range.end();
    const QString after = applied(text, edits);
    const QString before = text.mid(start, end - start);
    const QList<TextEdit> changes
        = difference(before, after.mid(start, after.size() - (text.size() - end) - start));
    if (changes.isEmpty())
        return {};
    const TextEdit &change = changes.first();
    return {{start + change.range.start, change.range.length}, change.replacement};
}

/// The first of `ways` that makes `change` and nothing else.
Result<TextEdit> firstThatHolds(const EditedPost &post, const EditWays &ways,
                                const IntendedChange &change)
{
    Error error = fieldError(FieldProblem::WouldReadDifferently, 0,
                             u"this value can't be edited by field"_s);
    for (const EditList &way : ways) {
        if (way.isEmpty())
            continue;
        const Result<void> checked
            = checkChange(post.text, post.span, post.tree, applied(post.text, way), change);
        if (checked)
            return joined(post.text, way);
        error = checked.error();
    }
    return error;
}

Result<TextEdit> firstThatHolds(const EditedPost &post, const Result<EditWays> &ways,
                                const IntendedChange &change)
{
    if (!ways)
        return ways.error();
    return firstThatHolds(post, *ways, change);
}

Result<TextEdit> addFrontMatter(const QString &postText, const QString &key, const QVariant &value)
{
    if (key.isEmpty())
        return fieldError(FieldProblem::NoKeyGiven, 0, u"a key is missing"_s);
    const bool hasGap = postText.isEmpty() || postText.startsWith(u'\n');
    const QString fences = u"---\n---\n"_s + (hasGap ? QString() : u"\n"_s);
    const Result<TextEdit> edit = setField(fences + postText, key, value);
    if (!edit)
        return edit.error();
    return TextEdit{{0, 0}, applied(fences, {*edit})};
}

/// A list of lists or maps is not to be set by the texts of its items.
bool isNested(const FieldNode &node)
{
    return std::ranges::any_of(node.children, [](const FieldNode &child) {
        return child.kind == FieldNode::Kind::List || child.kind == FieldNode::Kind::Map;
    });
}

/// What stands where a value can't be read gives way to one that can.
EditWays overBroken(const QString &text, const FieldNode &node, const QVariant &value,
                    const ValuePlace &place)
{
    const QString source = newValue(value, place);
    const QString blank = source.isEmpty() || source.startsWith(u'\n') ? QString() : u" "_s;
    const TextEdit edit{{node.after, node.end - node.after}, blank + source};
    return {{edit}, replacedNode(text, node, source)};
}

Result<TextEdit> setAt(const EditedPost &post, const FieldPath &path, const FieldPlace &found,
                       const QVariant &value, Aliases aliases)
{
    const FieldNode &node = *found.value;
    const IntendedChange change{IntendedChange::Kind::Set, path, value, {}, 0, aliases};
    const ValuePlace place = conventionsAt(post.tree.root, post.span.format, found);
    if (node.problem != FieldProblem::None)
        return firstThatHolds(post, overBroken(post.text, node, value, place), change);
    FieldValues values(post.tree.root);
    const Result<QVariant> current = values.value(node);
    if (!current)
        return current.error();
    const bool isSource = value.canConvert<ValueSource>() && value.typeId() != QMetaType::QString;
    const bool isOtherSource
        = isSource && movedOut(post.text, node.range()) != value.value<ValueSource>().text;
    if (!isOtherSource && hasValue(post.text, node, *current, value))
        return TextEdit();
    if (!value.isValid() && post.span.format == FrontMatterFormat::Toml)
        return fieldError(FieldProblem::FormatCantHold, node.line, u"TOML has no empty value"_s);
    const bool isTable = node.style == ValueStyle::Table || node.style == ValueStyle::TableList
        || node.style == ValueStyle::Dotted;
    if (isTable && !isSource)
        return fieldError(FieldProblem::FormatCantHold, node.line,
                          u"a table can be changed key by key only"_s);
    const auto items = itemTexts(value);
    if (items && isNested(node))
        return fieldError(FieldProblem::NestedList, node.line,
                          u"a list of lists or maps can be set as a whole only"_s);
    const EditWays ways = items ? listEdits(post.text, node, *items, place)
                                : scalarEdits(post.text, node, value, place);
    return firstThatHolds(post, ways, change);
}

/// What `edit` makes of the post, the path and the place that `key` names.
template <typename Edit>
Result<TextEdit> editOf(const QString &postText, const QString &key, Edit edit)
{
    const Result<EditedPost> post = openForEdit(postText, key);
    if (!post)
        return post.error();
    const FieldPath path = fieldPath(post->tree.root, key);
    const std::optional<FieldPlace> place = findPlace(post->tree.root, path);
    if (!place)
        return missing(*post, path, key);
    return edit(*post, path, *place);
}

Result<TextEdit> removed(const EditedPost &post, const FieldPath &path, const FieldPlace &place)
{
    return firstThatHolds(post, fieldEdits(post)->remove(path, place),
                          {IntendedChange::Kind::Remove, path, {}, {}, 0});
}

Result<TextEdit> renamed(const EditedPost &post, const FieldPath &path, const FieldPlace &place,
                         const QString &newKey)
{
    if (place.key == nullptr)
        return fieldError(FieldProblem::NoSuchKey, place.value->line,
                          u"an item of a list has no name"_s);
    if (newKey.isEmpty())
        return fieldError(FieldProblem::NoKeyGiven, place.key->line, u"a key is missing"_s);
    if (newKey == place.key->text)
        return TextEdit();
    FieldPath newPath = path;
    newPath.last() = newKey;
    if (findPlace(post.tree.root, newPath))
        return fieldError(FieldProblem::KeyExists, place.key->line,
                          u"there is a '%1' already"_s.arg(newKey));
    return firstThatHolds(post, fieldEdits(post)->rename(path, place, newKey),
                          {IntendedChange::Kind::Rename, path, {}, newKey, 0});
}

Result<TextEdit> moved(const EditedPost &post, const FieldPath &path, const FieldPlace &place,
                       int index)
{
    if (index < 0 || index >= entryCount(*place.parent))
        return fieldError(FieldProblem::NoSuchItem, place.value->line,
                          u"there is no place %1"_s.arg(index));
    if (index == place.index)
        return TextEdit();
    return firstThatHolds(post, fieldEdits(post)->move(path, place, index),
                          {IntendedChange::Kind::Move, path, {}, {}, index});
}

Result<TextEdit> inserted(const EditedPost &post, FieldPath path, const FieldPlace &list, int index,
                          const QVariant &value)
{
    const FieldNode &node = *list.value;
    if (node.kind == FieldNode::Kind::Alias)
        return standsForOther(node.line);
    const bool isList = node.kind == FieldNode::Kind::List;
    if (!isList || index < 0 || index > entryCount(node))
        return fieldError(FieldProblem::NoSuchItem, node.line,
                          u"there is no place %1 in this value"_s.arg(index));
    path.append(index);
    return firstThatHolds(post, fieldEdits(post)->insert(list, index, value),
                          {IntendedChange::Kind::Insert, path, value, {}, 0});
}

} // namespace

ValueSource valueSource(const QString &postText, const Field &field)
{
    return {movedOut(postText, field.valueRange)};
}

Result<TextEdit> setField(const QString &postText, const QString &key, const QVariant &value,
                          Aliases aliases)
{
    if (!findFrontMatter(postText)) {
        if (const auto meant = findMeantFrontMatter(postText)) // A second one would not mend it.
            return meant->problem;
        return addFrontMatter(postText, key, value);
    }
    const Result<EditedPost> post = openForEdit(postText, key);
    if (!post)
        return post.error();
    const FieldPath path = fieldPath(post->tree.root, key);
    if (const std::optional<FieldPlace> found = findPlace(post->tree.root, path))
        return setAt(*post, path, *found, value, aliases);
    const QList<Error> &problems = post->tree.problems;
    const auto late = std::ranges::find(problems, FieldProblem::ClosedTooLate, fieldProblem);
    if (late != problems.end()) // Its end is not where a field could be added.
        return *late;
    return firstThatHolds(*post, fieldEdits(*post)->add(path, value),
                          {IntendedChange::Kind::Set, path, value, {}, 0});
}

Result<TextEdit> removeField(const QString &postText, const QString &key)
{
    return editOf(postText, key, removed);
}

Result<TextEdit> renameField(const QString &postText, const QString &oldKey, const QString &newKey)
{
    return editOf(postText, oldKey,
                  [&newKey](const auto &...found) { return renamed(found..., newKey); });
}

Result<TextEdit> moveField(const QString &postText, const QString &key, int index)
{
    return editOf(postText, key, [index](const auto &...found) { return moved(found..., index); });
}

Result<TextEdit> insertItem(const QString &postText, const QString &key, int index,
                            const QVariant &value)
{
    return editOf(postText, key, [index, &value](const auto &...found) {
        return inserted(found..., index, value);
    });
}

} // namespace app
