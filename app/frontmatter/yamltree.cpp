// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/yamltree.h"

#include "app/frontmatter/yamlreader.h"

#include <QRegularExpression>

namespace app {
namespace {

using namespace Qt::StringLiterals;

constexpr int MostParts = 1'000;

/// A top-level key with the lines below it that belong to it.
struct Part {
    QStringView text;
    TextPosition start = 0;
    int line = 1; ///< 1-based, from the start of the content.
};

/// A line that is not moved in starts a key, unless it is a comment or an item of a list.
bool startsPart(QStringView line)
{
    return !line.isEmpty() && !line.front().isSpace() && line.front() != u'#' && line != u'-'
        && !line.startsWith(u"- ") && !line.startsWith(u'}') && !line.startsWith(u']');
}

QList<Part> partsOf(QStringView content)
{
    QList<Part> parts;
    int line = 1;
    for (TextPosition start = 0; start < content.size(); ++line) {
        const TextPosition lineBreak = content.indexOf(u'\n', start);
        const TextPosition end = lineBreak < 0 ? content.size() : lineBreak + 1;
        const QStringView text = content.sliced(start, end - start);
        if (parts.isEmpty() || startsPart(text.trimmed().isEmpty() ? QStringView() : text))
            parts.append({text, start, line});
        else
            parts.last().text = content.sliced(parts.last().start, end - parts.last().start);
        start = end;
    }
    return parts;
}

void move(FieldNode &node, const Part &part)
{
    node.after += part.start;
    node.start += part.start;
    node.contentStart += part.start;
    node.end += part.start;
    node.line += part.line - 1;
    for (FieldNode &child : node.children)
        move(child, part);
}

/// Blank lines and comments behind the last value's line are no part of it.
TextPosition endOfValue(QStringView text)
{
    TextPosition end = text.size();
    for (;;) {
        while (end > 0 && text[end - 1].isSpace())
            --end;
        const TextPosition start = text.first(end).lastIndexOf(u'\n') + 1;
        const bool isComment
            = start > 0 && text.sliced(start, end - start).trimmed().startsWith(u'#');
        if (!isComment)
            return end;
        end = start;
    }
}

/// Adds `key:` and what follows as it is written to the map; false where there is no key.
bool addBroken(FieldNode &map, const Part &part, FieldProblem problem)
{
    static const QRegularExpression keyPattern(
        u"^(?:\"([^\"\\n]+)\"|'([^'\\n]+)'|([^\\s:#&*!|>'\"%@`\\[\\]{},-][^:\\n]*?))[ \\t]*:"_s);
    const QRegularExpressionMatch match = keyPattern.match(part.text);
    if (!match.hasMatch())
        return false;
    FieldNode key;
    key.kind = FieldNode::Kind::Scalar;
    const bool isQuoted = match.hasCaptured(1) || match.hasCaptured(2);
    const int group = match.hasCaptured(1) ? 1 : match.hasCaptured(2) ? 2 : 3;
    key.style = group == 1 ? ValueStyle::DoubleQuoted
        : group == 2       ? ValueStyle::SingleQuoted
                           : ValueStyle::Plain;
    key.text = match.captured(group);
    key.value = key.text;
    key.end = match.capturedEnd(group) + (isQuoted ? 1 : 0);
    key.line = 1;
    FieldNode value;
    value.kind = FieldNode::Kind::Scalar;
    value.style = ValueStyle::Plain;
    value.problem = problem;
    value.tag = u"?"_s;
    value.after = match.capturedEnd(0);
    value.end = std::max(endOfValue(part.text), value.after);
    value.start = value.after;
    while (value.start < value.end && part.text[value.start].isSpace())
        ++value.start;
    value.contentStart = value.start;
    value.text = part.text.sliced(value.start, value.end - value.start).toString();
    value.value = value.text;
    value.line = 1;
    move(key, part);
    move(value, part);
    map.children.push_back(std::move(key));
    map.children.push_back(std::move(value));
    return true;
}

/// Only Hexo reads what has tabs for blanks.
void noteTabs(const YamlDocument &document, int linesBefore, QList<Error> &problems)
{
    if (document.tabLine > 0)
        problems.append(fieldError(FieldProblem::TabsForBlanks, document.tabLine + linesBefore,
                                   u"a tab where only blanks may indent"_s));
}

/// Adds the entries of a part that can be read on its own.
Result<void> addPart(FieldNode &map, const Part &part, QList<Error> &problems)
{
    Result<YamlDocument> read = readYaml(part.text);
    if (!read)
        return read.error();
    if (read->lineBehind > 0)
        return fieldError(FieldProblem::SecondDocument, read->lineBehind,
                          u"the front matter ends here for generators"_s);
    if (read->root.kind == FieldNode::Kind::Null)
        return {};
    if (read->root.style != ValueStyle::BlockMap) {
        const bool lacksBlank = part.text.contains(u':');
        return fieldError(lacksBlank ? FieldProblem::MissingColon : FieldProblem::NoMap, 1,
                          lacksBlank ? u"a blank is missing behind the colon"_s
                                     : u"a line without 'key: value'"_s);
    }
    noteTabs(*read, part.line - 1, problems);
    for (FieldNode &child : read->root.children) {
        move(child, part);
        map.children.push_back(std::move(child));
    }
    return {};
}

Result<FieldTree> readByKeys(QStringView content, const Error &whole)
{
    const QList<Part> parts = partsOf(content);
    if (parts.size() > MostParts)
        return whole;
    FieldTree tree;
    tree.root.kind = FieldNode::Kind::Map;
    tree.root.style = ValueStyle::BlockMap;
    tree.root.line = 1;
    tree.root.end = content.size();
    bool hasReadable = false;
    for (const Part &part : parts) {
        const std::size_t before = tree.root.children.size();
        const Result<void> added = addPart(tree.root, part, tree.problems);
        if (added) {
            hasReadable = hasReadable || tree.root.children.size() > before;
            continue;
        }
        Error error = added.error();
        if (error.kind == Error::Kind::TooComplex)
            return whole;
        error.line += part.line - 1;
        hasReadable = addBroken(tree.root, part, fieldProblem(error)) || hasReadable;
        tree.problems.append(error);
    }
    if (!hasReadable || tree.problems.isEmpty())
        return whole;
    return tree;
}

} // namespace

Result<FieldTree> readYamlTree(QStringView content)
{
    Result<YamlDocument> document = readYaml(content);
    if (!document && document.error().kind == Error::Kind::TooComplex)
        return document.error();
    if (!document)
        return readByKeys(content, document.error());
    FieldTree tree{std::move(document->root), {}};
    const bool isMap = tree.root.kind == FieldNode::Kind::Map;
    if (!isMap && tree.root.kind != FieldNode::Kind::Null)
        return readByKeys(content,
                          fieldError(FieldProblem::NoMap, tree.root.line,
                                     u"a list of 'key: value' is expected"_s));
    if (document->lineBehind > 0)
        tree.problems.append(fieldError(FieldProblem::SecondDocument, document->lineBehind,
                                        u"the front matter ends here for generators"_s));
    noteTabs(*document, 0, tree.problems);
    for (std::size_t i = 0; i + 1 < tree.root.children.size(); i += 2) {
        const FieldNode &key = tree.root.children[i];
        if (key.kind != FieldNode::Kind::Scalar && key.kind != FieldNode::Kind::Null)
            tree.problems.append(
                fieldError(FieldProblem::KeyIsNoWord, key.line, u"a key that is not a word"_s));
    }
    return tree;
}

} // namespace app
