// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/yamltree.h"

#include "app/frontmatter/brokenvalue.h"
#include "app/frontmatter/frontmatterlines.h"
#include "app/frontmatter/yamlreader.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace app {
namespace {

using namespace Qt::StringLiterals;
using Part = YamlPart;

constexpr int MostParts = 1'000;

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
        const TextPosition end = behindLine(content, start);
        const QStringView text = content.sliced(start, end - start);
        if (parts.isEmpty() || startsPart(text.trimmed().isEmpty() ? QStringView() : text))
            parts.append({text, start, line});
        else
            parts.last().text = content.sliced(parts.last().start, end - parts.last().start);
        start = end;
    }
    return parts;
}

/// Only Hexo reads what has tabs for blanks.
void noteTabs(const YamlDocument &document, QList<Error> &problems)
{
    if (document.tabLine > 0)
        problems.append(fieldError(FieldProblem::TabsForBlanks, document.tabLine,
                                   u"a tab where only blanks may indent"_s));
}

/// Why a part can't be read on its own. An alias may stand for what is in another part.
Result<void> checkPart(const Part &part)
{
    const Result<YamlDocument> read = readYaml(part.text);
    if (!read && fieldProblem(read.error()) == FieldProblem::UndefinedAlias)
        return {};
    if (!read)
        return read.error();
    if (read->lineBehind > 0)
        return fieldError(FieldProblem::SecondDocument, read->lineBehind,
                          u"the front matter ends here for generators"_s);
    if (read->root.kind == FieldNode::Kind::Null || read->root.style == ValueStyle::BlockMap)
        return {};
    const bool lacksBlank = part.text.contains(u':');
    return fieldError(lacksBlank ? FieldProblem::MissingColon : FieldProblem::NoMap, 1,
                      lacksBlank ? u"a blank is missing behind the colon"_s
                                 : u"a line without 'key: value'"_s);
}

/// Makes comments of the lines of `part`, which also end a block above it.
void hide(QString &content, const Part &part)
{
    const TextPosition end = part.start + part.text.size();
    for (TextPosition i = part.start; i < end; ++i) {
        const bool startsLine = i == part.start || content.at(i - 1) == u'\n';
        if (content.at(i) != u'\n')
            content[i] = startsLine ? u'#' : u' ';
    }
}

/// What is left of a front matter without the parts that can't be read.
class ReadableParts final
{
public:
    explicit ReadableParts(QStringView content)
        : m_parts(partsOf(content))
        , m_content(content.toString())
        , m_problems(static_cast<std::size_t>(m_parts.size()))
    { }

    /// Nothing where it is not to be had with reasonable effort.
    std::optional<FieldTree> read();

private:
    bool hideBroken();
    void leaveOut(qsizetype part, const Error &error);
    [[nodiscard]] FieldTree treeOf(YamlDocument document) const;

    QList<Part> m_parts;
    QString m_content;
    std::vector<std::optional<Error>> m_problems; ///< Of the parts that are left out.
};

void ReadableParts::leaveOut(qsizetype part, const Error &error)
{
    hide(m_content, m_parts.at(part));
    m_problems[static_cast<std::size_t>(part)] = named(error, m_parts.at(part));
}

/// False where a part is too complex.
bool ReadableParts::hideBroken()
{
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Result<void> checked = checkPart(m_parts.at(i));
        if (checked)
            continue;
        if (checked.error().kind == Error::Kind::TooComplex)
            return false;
        Error error = checked.error();
        error.line += m_parts.at(i).line - 1;
        leaveOut(i, error);
    }
    return true;
}

std::optional<FieldTree> ReadableParts::read()
{
    constexpr int MostAttempts = 16;
    if (m_parts.size() > MostParts || !hideBroken())
        return {};
    // What is sound on its own may not be beside the others: an alias without its anchor.
    for (int attempt = 0; attempt < MostAttempts; ++attempt) {
        Result<YamlDocument> document = readYaml(m_content);
        if (document)
            return treeOf(std::move(*document));
        const Error &error = document.error();
        const auto behind = std::ranges::upper_bound(m_parts, error.line, {}, &Part::line);
        const qsizetype part = behind - m_parts.begin() - 1;
        if (part < 0 || m_problems[static_cast<std::size_t>(part)])
            return {};
        leaveOut(part, error);
    }
    return {};
}

FieldTree ReadableParts::treeOf(YamlDocument document) const
{
    FieldTree tree;
    if (document.root.kind == FieldNode::Kind::Map)
        tree.root = std::move(document.root);
    tree.root.kind = FieldNode::Kind::Map;
    tree.root.style = ValueStyle::BlockMap;
    tree.root.line = 1;
    tree.root.end = m_content.size();
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const std::optional<Error> &error = m_problems[static_cast<std::size_t>(i)];
        if (!error)
            continue;
        addBroken(tree.root, m_parts.at(i), fieldProblem(*error));
        tree.problems.append(*error);
    }
    noteTabs(document, tree.problems);
    return tree;
}

Result<FieldTree> readByKeys(QStringView content, const Error &whole)
{
    std::optional<FieldTree> tree = ReadableParts(content).read();
    if (!tree || tree->root.children.empty() || tree->problems.isEmpty())
        return whole;
    return std::move(*tree);
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
    noteTabs(*document, tree.problems);
    for (std::size_t i = 0; i + 1 < tree.root.children.size(); i += 2) {
        const FieldNode &key = tree.root.children[i];
        if (key.kind != FieldNode::Kind::Scalar && key.kind != FieldNode::Kind::Null)
            tree.problems.append(
                fieldError(FieldProblem::KeyIsNoWord, key.line, u"a key that is not a word"_s));
    }
    return tree;
}

} // namespace app
