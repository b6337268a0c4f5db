// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/fieldtree.h"

#include "app/frontmatter/fieldpath.h"
#include "app/frontmatter/fieldvalues.h"
#include "app/frontmatter/frontmatterlines.h"
#include "app/frontmatter/jsontree.h"
#include "app/frontmatter/meantmarks.h"
#include "app/frontmatter/repeatedkeys.h"
#include "app/frontmatter/tomltree.h"
#include "app/frontmatter/yamltree.h"

#include <QHash>

#include <algorithm>

namespace app {
namespace {

void move(FieldNode &node, TextPosition positions, int lines)
{
    node.after += positions;
    node.start += positions;
    node.contentStart += positions;
    node.end += positions;
    node.line += lines;
    for (FieldNode &child : node.children)
        move(child, positions, lines);
}

Result<FieldTree> readContent(QStringView content, FrontMatterFormat format)
{
    switch (format) {
    case FrontMatterFormat::Yaml:
        return readYamlTree(content);
    case FrontMatterFormat::Toml:
        return readTomlTree(content);
    case FrontMatterFormat::Json:
        return readJsonTree(content);
    case FrontMatterFormat::Other:
        break;
    }
    return fieldError(FieldProblem::OtherLanguage, 1,
                      QStringLiteral("code that only the generator runs"));
}

/// What is to be said of marks that are to blame for `content` not being read.
std::optional<Error> markProblem(QStringView content, FrontMatterFormat format)
{
    const std::optional<MeantMarks> meant = findMeantMarks(content, format);
    if (!meant)
        return {};
    if (meant->problem == FieldProblem::OtherMarks)
        return fieldError(meant->problem, 0, QStringLiteral("'---' is for YAML, '+++' for TOML"));
    const auto line = 1 + static_cast<int>(content.first(meant->end).count(u'\n'));
    return fieldError(meant->problem, line, QStringLiteral("the line that ends it is missing"));
}

bool isUnreadable(const Error &error)
{
    return fieldProblem(error) < FieldProblem::NeverClosed;
}

/// Names the marks where they are to blame for what can't be read.
Result<FieldTree> withMarkProblem(Result<FieldTree> tree, QStringView content,
                                  FrontMatterFormat format)
{
    const bool isRefused = !tree && tree.error().kind == Error::Kind::InvalidSyntax;
    const bool isBroken = tree && std::ranges::any_of(tree->problems, isUnreadable);
    const auto problem
        = isRefused || isBroken ? markProblem(content, format) : std::optional<Error>();
    if (!problem)
        return tree;
    if (isRefused)
        return *problem;
    const bool isSoundAbove = std::ranges::none_of(tree->problems, [&](const Error &error) {
        return isUnreadable(error) && error.line < problem->line;
    });
    if (isSoundAbove)
        tree->problems = {*problem};
    return tree;
}

/// What generators make of the delimiters differs where they are not the usual ones.
void noteDelimiters(const FrontMatterSpan &span, QList<Error> &problems)
{
    const auto note = [&problems](FieldProblem problem, int line, const char *detail) {
        problems.append(fieldError(problem, line, QString::fromLatin1(detail)));
    };
    switch (span.style) {
    case DelimiterStyle::Usual:
        break;
    case DelimiterStyle::BelowBlankLines:
        note(FieldProblem::BelowBlankLines, 1, "blank lines before the front matter");
        break;
    case DelimiterStyle::LongEnd:
        note(FieldProblem::LongEnd, span.bodyLine - 1, "more than three dashes at the end");
        break;
    case DelimiterStyle::LongMarks:
        note(FieldProblem::LongMarks, span.contentLine - 1, "more than three dashes");
        break;
    case DelimiterStyle::Unopened:
        note(FieldProblem::Unopened, span.contentLine, "no opening line");
        break;
    case DelimiterStyle::IndentedOpening:
        note(FieldProblem::IndentedOpening,
             span.format == FrontMatterFormat::Json ? span.contentLine : span.contentLine - 1,
             "blanks before the front matter");
        break;
    case DelimiterStyle::TextOnOpening:
        note(FieldProblem::TextOnOpening, span.contentLine, "text behind the opening dashes");
        break;
    case DelimiterStyle::TextOnEnd:
        note(FieldProblem::TextOnEnd, span.bodyLine, "text behind the closing dashes");
        break;
    }
}

/// From the start of the line at which `start` stands to the end of that at which `end` does, its
/// line break included.
TextRange wholeLines(const QString &text, TextPosition start, TextPosition end)
{
    const TextPosition first = startOfLine(text, start);
    return {first, behindLine(text, end) - first};
}

Result<Field> fieldOf(const QString &postText, const QString &name, const FieldNode &key,
                      const FieldNode &node, FieldValues &values)
{
    Result<QVariant> value = values.value(node);
    if (!value)
        return value.error();
    Field field;
    field.key = name;
    field.value = std::move(*value);
    field.texts = values.texts(node);
    field.style = node.style;
    field.entry
        = wholeLines(postText, std::min(key.start, node.start), std::max(key.end, node.end));
    field.valueRange = node.range();
    if (!node.isScattered)
        field.source = postText.mid(node.start, node.end - node.start);
    field.line = key.line;
    field.problem = node.problem;
    return field;
}

} // namespace

Result<FieldTree> readFieldTree(const QString &postText, const FrontMatterSpan &span)
{
    const int linesBefore = span.contentLine - 1;
    const auto toPost = [&](Error error) {
        error.line = std::clamp(error.line + linesBefore, span.contentLine,
                                std::max(span.bodyLine - 1, span.contentLine));
        return error;
    };
    const QStringView content
        = QStringView(postText).sliced(span.content.start, span.content.length);
    Result<FieldTree> tree
        = withMarkProblem(readContent(content, span.format), content, span.format);
    if (!tree)
        return toPost(tree.error());
    for (Error &problem : tree->problems)
        problem = toPost(problem);
    move(tree->root, span.content.start, linesBefore);
    tree->problems += repeatedKeys(tree->root);
    noteDelimiters(span, tree->problems);
    if (span.content.start > 0 && postText.at(span.content.start - 1) == QChar::ByteOrderMark)
        tree->problems.append(fieldError(FieldProblem::ByteOrderMark, span.contentLine,
                                         QStringLiteral("a byte order mark before the first key")));
    return tree;
}

Result<QList<Field>> fieldsOf(const QString &postText, const FieldTree &tree)
{
    FieldValues values(tree.root);
    QList<Field> fields;
    QHash<QString, qsizetype> seen;
    const std::vector<FieldNode> &children = tree.root.children;
    for (std::size_t i = 0; i + 1 < children.size(); i += 2)
        seen.insert(children[i].text, static_cast<qsizetype>(i));
    for (std::size_t i = 0; i + 1 < children.size(); i += 2) {
        const FieldNode &key = children[i];
        if (seen.value(key.text) != static_cast<qsizetype>(i))
            continue;
        Result<Field> field = fieldOf(postText, key.text, key, children[i + 1], values);
        if (!field)
            return field.error();
        fields.append(std::move(*field));
    }
    return fields;
}

Result<std::optional<Field>> fieldAt(const QString &postText, const FieldTree &tree,
                                     const QString &key)
{
    const std::optional<FieldPlace> place = findPlace(tree.root, fieldPath(tree.root, key));
    if (!place)
        return std::optional<Field>();
    FieldValues values(tree.root);
    Result<Field> field = fieldOf(
        postText, key, place->key != nullptr ? *place->key : *place->value, *place->value, values);
    if (!field)
        return field.error();
    return std::optional<Field>(std::move(*field));
}

} // namespace app
