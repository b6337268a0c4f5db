// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/repeatedkeys.h"

#include "app/frontmatter/entries.h"
#include "app/frontmatter/fieldtree.h"
#include "app/frontmatter/plaintext.h"

#include <QHash>

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// What Ruby's reader (Jekyll) takes a key for that is no text to YAML 1.1: `yes` and `On` are one
/// key, as are `~` and `null`, `1` and `+1`. Empty for text, which is what is written.
QString typedKey(const FieldNode &key)
{
    if (key.tag != u"?" || key.kind == FieldNode::Kind::Alias)
        return {};
    if (const auto word = booleanOfWord(key.text))
        return *word ? QStringLiteral("yes") : QStringLiteral("no");
    const QVariant value = plainValue(key.text);
    if (!value.isValid())
        return QStringLiteral("nothing");
    return value.typeId() == QMetaType::QString ? QString() : value.toString();
}

/// An entry of a map whose key stands there before, at `firstLine`.
struct Repeated {
    const FieldNode *map = nullptr;
    const FieldNode *key = nullptr;
    int firstLine = 0;
};

void collect(const FieldNode &node, QList<Repeated> &found)
{
    QHash<QString, int> lines;
    QHash<QString, int> typedLines;
    for (int i = 0; node.kind == FieldNode::Kind::Map && i < entryCount(node); ++i) {
        const FieldNode &key = node.children[static_cast<std::size_t>(i) * 2];
        const QString typed = typedKey(key);
        const int sameType = typed.isEmpty() ? 0 : typedLines.value(typed);
        if (const int line = lines.value(key.text, sameType); line > 0 && key.text != u"<<")
            found.append({&node, &key, line});
        lines.insert(key.text, key.line);
        typedLines.insert(typed, key.line);
    }
    for (const FieldNode &child : node.children)
        collect(child, found);
}

Error errorOf(const Repeated &repeated)
{
    return fieldError(FieldProblem::RepeatedKey, repeated.key->line,
                      u"the key '%1' is there twice, in line %2 too"_s.arg(repeated.key->text)
                          .arg(repeated.firstLine));
}

/// The entry that `problem` tells of.
std::optional<Repeated> find(const FieldNode &root, const Error &problem)
{
    QList<Repeated> found;
    if (fieldProblem(problem) == FieldProblem::RepeatedKey)
        collect(root, found);
    const auto it = std::ranges::find(found, problem, errorOf);
    return it == found.end() ? std::nullopt : std::optional(*it);
}

} // namespace

QList<Error> repeatedKeys(const FieldNode &root)
{
    QList<Repeated> found;
    collect(root, found);
    QList<Error> problems;
    std::ranges::transform(found, std::back_inserter(problems), errorOf);
    return problems;
}

std::optional<RepeatedKey> repeatedKey(const FieldNode &root, const Error &problem)
{
    const std::optional<Repeated> found = find(root, problem);
    if (!found)
        return {};
    return RepeatedKey{found->key->text, found->firstLine, found->key->line};
}

std::optional<RepeatedKey> repeatedKey(const QString &postText, const Error &problem)
{
    const std::optional<FrontMatterSpan> span = findFrontMatter(postText);
    if (!span || fieldProblem(problem) != FieldProblem::RepeatedKey)
        return {};
    const Result<FieldTree> tree = readFieldTree(postText, *span);
    return tree ? repeatedKey(tree->root, problem) : std::nullopt;
}

EditList withoutRepeated(const QString &text, const FieldNode &root, const Error &problem)
{
    const std::optional<Repeated> found = find(root, problem);
    if (!found)
        return {};
    const FieldNode &map = *found->map;
    EditList edits;
    EditList removal; // Of the entry before that is the same: the last one stays.
    for (int i = 0; i < entryCount(map); ++i) {
        if (map.children[static_cast<std::size_t>(i) * 2].text != found->key->text)
            continue;
        edits += removal;
        removal = map.isFlow() ? removedFromFlow(text, map, i) : removedFromBlock(text, map, i);
    }
    return edits;
}

} // namespace app
