// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/editcheck.h"
#include "app/frontmatter/fieldpath.h"
#include "app/frontmatter/frontmatter.h"
#include "app/frontmatter/plaintext.h"
#include "app/frontmatter/valueedits.h"
#include "app/frontmatter/yamlfields.h"
#include "app/frontmatter/yamlvalue.h"

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

struct EditedPost {
    const QString &text;
    FrontMatterSpan span;
    YamlNode root;
};

Result<EditedPost> openForEdit(const QString &postText, const FrontMatterSpan &span)
{
    if (span.format != FrontMatterFormat::Yaml)
        return Error{Error::Kind::Unsupported,
                     {},
                     span.contentLine,
                     u"only YAML front matter can be edited by field"_s};
    Result<YamlNode> root = readYamlTree(postText, span);
    if (!root)
        return root.error();
    return EditedPost{postText, span, std::move(*root)};
}

/// One splice that does what `edits` do.
TextEdit joined(const QString &text, const EditList &edits)
{
    const QList<TextEdit> changes = difference(text, applied(text, edits));
    return changes.isEmpty() ? TextEdit() : changes.first();
}

/// The first of `ways` that makes `change` and nothing else.
Result<TextEdit> firstThatHolds(const QString &text, const QList<EditList> &ways,
                                const IntendedChange &change)
{
    Error error{Error::Kind::Unsupported, {}, 0, u"this value can't be edited by field"_s};
    for (const EditList &way : ways) {
        const Result<void> checked = checkChange(text, applied(text, way), change);
        if (checked)
            return joined(text, way);
        error = checked.error();
    }
    return error;
}

/// How the file's other values are written.
ValuePlace conventions(const YamlNode &root)
{
    int plain = 0;
    int single = 0;
    int quoted = 0;
    int flowLists = 0;
    ValuePlace place;
    for (std::size_t i = 1; i < root.children.size(); i += 2) {
        const YamlNode &value = root.children[i];
        single += value.style == ValueStyle::SingleQuoted ? 1 : 0;
        quoted += value.style == ValueStyle::DoubleQuoted ? 1 : 0;
        flowLists += value.style == ValueStyle::FlowList && !value.children.empty() ? 1 : 0;
        const bool isPlainText = value.style == ValueStyle::Plain
            && value.kind == YamlNode::Kind::Scalar && plainKind(value.text) == PlainKind::Text;
        plain += isPlainText ? 1 : 0;
        if (value.style == ValueStyle::BlockList && flowLists == 0) {
            place.prefersBlockLists = true;
            place.listIndent = std::max(value.indent - root.indent, 0);
        }
    }
    place.quotes = single > quoted ? ValueStyle::SingleQuoted : ValueStyle::DoubleQuoted;
    place.prefersQuotes = single + quoted > 2 * plain && single + quoted > 1;
    place.prefersBlockLists = place.prefersBlockLists && flowLists == 0;
    return place;
}

ValuePlace placeOf(const EditedPost &post, const FieldPlace &found)
{
    ValuePlace place = conventions(post.root);
    place.isInFlow = found.isInFlow;
    place.indent = found.parent->isFlow() ? 0 : found.parent->indent;
    return place;
}

QString keySource(const QString &key, const ValuePlace &place)
{
    const bool isPlain = plainKind(key) == PlainKind::Text && canStandPlain(key, false);
    if (isPlain)
        return key;
    return inlineScalar(key, place.quotes, place).value_or(u'"' + escaped(key) + u'"');
}

QString newEntry(const QString &key, const QVariant &value, const ValuePlace &place)
{
    const QString source = newValue(value, place);
    const QString blank = source.isEmpty() || source.startsWith(u'\n') ? QString() : u" "_s;
    return QString(place.indent, u' ') + keySource(key, place) + u':' + blank + source + u'\n';
}

Result<TextEdit> addFrontMatter(const QString &postText, const QString &key, const QVariant &value)
{
    const bool hasGap = postText.isEmpty() || postText.startsWith(u'\n');
    const QString lines
        = u"---\n"_s + newEntry(key, value, {}) + u"---\n"_s + (hasGap ? QString() : u"\n"_s);
    const TextEdit edit{{0, 0}, lines};
    const auto checked = checkChange(postText, applied(postText, {edit}),
                                     {IntendedChange::Kind::Set, {key}, value, {}});
    if (!checked)
        return checked.error();
    return edit;
}

/// Behind the last line that holds something; `isLast` is the very end, below blank lines.
TextPosition endOfEntries(const EditedPost &post, bool isLast)
{
    TextPosition end = post.span.content.end();
    if (isLast)
        return end;
    while (end > post.span.content.start && post.text.at(end - 1).isSpace())
        --end;
    const TextPosition lineBreak = post.text.indexOf(u'\n', end);
    return end == post.span.content.start ? post.span.content.end() : lineBreak + 1;
}

Result<TextEdit> addEntry(const EditedPost &post, const FieldPath &path, const YamlNode &parent,
                          const QVariant &value)
{
    const QString key = std::get<QString>(path.last());
    const bool isRoot = path.size() == 1;
    if (parent.isFlow() || (!isRoot && parent.kind != YamlNode::Kind::Map))
        return Error{
            Error::Kind::Unsupported, {}, parent.line, u"a key can't be added between braces"_s};
    ValuePlace place = conventions(post.root);
    place.indent = parent.indent;
    const QString entry = newEntry(key, value, place);
    const IntendedChange change{IntendedChange::Kind::Set, path, value, {}};
    if (!isRoot) {
        const TextPosition lineBreak = post.text.indexOf(u'\n', parent.end);
        return firstThatHolds(post.text, {{{{lineBreak + 1, 0}, entry}}}, change);
    }
    return firstThatHolds(
        post.text,
        {{{{endOfEntries(post, false), 0}, entry}}, {{{endOfEntries(post, true), 0}, entry}}},
        change);
}

Error missing(const QString &key)
{
    return {Error::Kind::InvalidArgument, {}, 0, u"there is no '%1'"_s.arg(key)};
}

/// The entry's whole lines; for the first key behind a dash (`- a: b`) what stands before the next.
std::optional<TextEdit> entryRemoval(const QString &text, const FieldPlace &place)
{
    const TextPosition lineStart
        = place.key->start == 0 ? 0 : text.lastIndexOf(u'\n', place.key->start - 1) + 1;
    const QStringView lead = QStringView(text).sliced(lineStart, place.key->start - lineStart);
    if (place.parent->isFlow())
        return {};
    if (!lead.trimmed().isEmpty()) {
        const auto next = static_cast<std::size_t>(place.index) * 2 + 2;
        if (next >= place.parent->children.size())
            return {};
        const TextPosition end = place.parent->children[next].start;
        return TextEdit{{place.key->start, end - place.key->start}, {}};
    }
    const TextPosition lineBreak = text.indexOf(u'\n', place.value->end);
    const TextPosition end = lineBreak < 0 ? text.size() : lineBreak + 1;
    return TextEdit{{lineStart, end - lineStart}, {}};
}

} // namespace

ValueSource valueSource(const QString &postText, const Field &field)
{
    return {movedOut(postText, field.valueRange)};
}

Result<TextEdit> setField(const QString &postText, const QString &key, const QVariant &value)
{
    if (key.isEmpty())
        return Error{Error::Kind::InvalidArgument, {}, 0, u"a key is missing"_s};
    const std::optional<FrontMatterSpan> span = findFrontMatter(postText);
    if (!span)
        return addFrontMatter(postText, key, value);
    const Result<EditedPost> post = openForEdit(postText, *span);
    if (!post)
        return post.error();
    const FieldPath path = fieldPath(post->root, key);
    const std::optional<FieldPlace> found = findPlace(post->root, path);
    if (!found) {
        const auto parent = findPlace(post->root, path.first(path.size() - 1));
        if (!parent || !std::holds_alternative<QString>(path.last()))
            return missing(key);
        return addEntry(*post, path, *parent->value, value);
    }
    YamlValues values(post->root);
    const Result<QVariant> current = values.value(*found->value);
    if (!current)
        return current.error();
    const bool isMultiLineSource = value.canConvert<ValueSource>()
        && value.typeId() != QMetaType::QString
        && movedOut(postText, found->value->range()) != value.value<ValueSource>().text;
    if (!isMultiLineSource && hasValue(postText, *found->value, *current, value))
        return TextEdit();
    const ValuePlace place = placeOf(*post, *found);
    const auto items = itemTexts(value);
    const bool isNested = std::ranges::any_of(found->value->children, [](const YamlNode &child) {
        return child.kind == YamlNode::Kind::List || child.kind == YamlNode::Kind::Map;
    });
    if (items && isNested)
        return Error{Error::Kind::Unsupported,
                     {},
                     found->value->line,
                     u"a list of lists or maps can be set as a whole only"_s};
    const QList<EditList> ways = items ? listEdits(postText, *found->value, *items, place)
                                       : scalarEdits(postText, *found->value, value, place);
    return firstThatHolds(postText, ways, {IntendedChange::Kind::Set, path, value, {}});
}

Result<TextEdit> removeField(const QString &postText, const QString &key)
{
    const std::optional<FrontMatterSpan> span = findFrontMatter(postText);
    if (!span)
        return missing(key);
    const Result<EditedPost> post = openForEdit(postText, *span);
    if (!post)
        return post.error();
    const FieldPath path = fieldPath(post->root, key);
    const std::optional<FieldPlace> found = findPlace(post->root, path);
    if (!found)
        return missing(key);
    EditList edits;
    if (found->key == nullptr)
        edits = itemRemoval(postText, *found->parent, found->index, placeOf(*post, *found));
    else if (const auto removal = entryRemoval(postText, *found))
        edits = {*removal};
    if (edits.isEmpty())
        return Error{Error::Kind::Unsupported,
                     {},
                     found->value->line,
                     u"this entry shares its line with others"_s};
    return firstThatHolds(postText, {edits}, {IntendedChange::Kind::Remove, path, {}, {}});
}

Result<TextEdit> renameField(const QString &postText, const QString &oldKey, const QString &newKey)
{
    const std::optional<FrontMatterSpan> span = findFrontMatter(postText);
    if (!span)
        return missing(oldKey);
    const Result<EditedPost> post = openForEdit(postText, *span);
    if (!post)
        return post.error();
    const FieldPath path = fieldPath(post->root, oldKey);
    const std::optional<FieldPlace> found = findPlace(post->root, path);
    if (!found || found->key == nullptr)
        return missing(oldKey);
    if (newKey.isEmpty())
        return Error{Error::Kind::InvalidArgument, {}, 0, u"a key is missing"_s};
    if (newKey == found->key->text)
        return TextEdit();
    FieldPath newPath = path;
    newPath.last() = newKey;
    if (findPlace(post->root, newPath))
        return Error{Error::Kind::AlreadyExists,
                     {},
                     found->key->line,
                     u"there is a '%1' already"_s.arg(newKey)};
    const ValuePlace place = placeOf(*post, *found);
    QString source = keySource(newKey, place);
    if (found->key->style != ValueStyle::Plain)
        source = inlineScalar(newKey, found->key->style, place).value_or(source);
    return firstThatHolds(postText, {{{found->key->content(), source}}},
                          {IntendedChange::Kind::Rename, path, {}, newKey});
}

} // namespace app
