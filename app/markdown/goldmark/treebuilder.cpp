// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/treebuilder.h"

#include "app/markdown/goldmark/attributes.h"
#include "app/markdown/goldmark/blockreader.h"
#include "app/markdown/goldmark/characterreferences.h"
#include "app/markdown/goldmark/footnotesection.h"
#include "app/markdown/goldmark/htmlpieces.h"
#include "app/markdown/goldmark/inlinereader.h"
#include "app/markdown/goldmark/linereader.h"

#include <algorithm>
#include <utility>

namespace app::goldmark {
namespace {

using Kind = MarkdownNode::Kind;

/// Steps for each byte of a post, and some for short ones.
constexpr qsizetype StepsPerByte = 60;
constexpr qsizetype FreeSteps = 20000;

/// Tells the line, from 1, that a byte of a text stands in.
class LineNumbers final
{
public:
    explicit LineNumbers(QByteArrayView text)
    {
        for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            m_ends.append(at);
    }

    [[nodiscard]] int lineOf(qsizetype at) const
    {
        const auto end = std::lower_bound(m_ends.begin(), m_ends.end(), at);
        return static_cast<int>(end - m_ends.begin()) + 1;
    }

private:
    QList<qsizetype> m_ends;
};

// Where a note was within another one: goldmark puts that one into the list within itself, shows
// it, but does not come by to read the text of any note.
bool isLost(const Block *footnoteList)
{
    const Block *block = footnoteList->parent;
    while (block && block->type != BlockType::Document && block != footnoteList)
        block = block->parent;
    return block == footnoteList;
}

class TreeBuilder final
{
public:
    TreeBuilder(BlockState &read, QByteArrayView source)
        : m_inlines{.source = source,
                    .definitions = read.definitions,
                    .options = read.options,
                    .footnotes = read.footnotes,
                    .budget = FreeSteps + StepsPerByte * source.size(),
                    .names = {}}
        , m_lines(source)
        , m_tree(MarkdownTree::empty())
        , m_footnotes(m_tree.root(), read.footnotes)
    { }

    MarkdownTree build(const Block *document, const Block *footnoteList)
    {
        addChildren(document, m_tree.root());
        if (footnoteList && isLost(footnoteList)) {
            m_readsText = false;
            add(footnoteList, m_tree.root());
        }
        m_footnotes.finish();
        return std::move(m_tree);
    }

private:
    void addChildren(const Block *block, MarkdownNode node)
    {
        for (const Block *child = block->firstChild; child; child = child->next)
            add(child, node);
        // What a line goes on with lazily is not the container's own.
        if (const MarkdownNode last = node.lastChild(); last && node.kind() != Kind::Document)
            node.setLines(node.firstLine(), std::max(node.lastLine(), last.lastLine()));
    }

    void add(const Block *block, MarkdownNode parent)
    {
        switch (block->type) {
        case BlockType::Paragraph:
            addText(block, startElement(block, parent, Kind::Paragraph));
            break;
        case BlockType::Text:
            addBareText(block, parent);
            break;
        case BlockType::Heading:
            addHeading(block, parent);
            break;
        case BlockType::Rule:
            startElement(block, parent, Kind::ThematicBreak);
            break;
        case BlockType::Code:
            addCode(block, parent);
            break;
        case BlockType::Html:
            addHtml(block, parent);
            break;
        case BlockType::Quote:
            addChildren(block, startElement(block, parent, Kind::BlockQuote));
            break;
        case BlockType::List:
            addContainer(block, parent, Kind::List, block->isOrdered() ? "ol" : "ul",
                         startOf(block));
            break;
        case BlockType::Entry:
            addContainer(block, parent, Kind::ListEntry, "li");
            break;
        case BlockType::Table:
            addTable(block, parent);
            break;
        case BlockType::DefinitionList:
            addContainer(block, parent, Kind::Other, "dl");
            break;
        case BlockType::Definition:
            addContainer(block, parent, Kind::Other, "dd");
            break;
        case BlockType::Term: {
            MarkdownNode term = start(block, parent, Kind::Other);
            setTags(term, "dt", block);
            addText(block, term);
            break;
        }
        case BlockType::FootnoteList:
            addNotes(block);
            break;
        case BlockType::Document:
        case BlockType::Footnote:
        case BlockType::Attributes:
            break;
        }
    }

    MarkdownNode start(const Block *block, MarkdownNode parent, Kind kind,
                       const QByteArray &utf8 = {}) const
    {
        MarkdownNode node = parent.append(kind, utf8);
        if (block->lines.isEmpty() || block->type == BlockType::Code)
            node.setLines(block->firstLine, block->lastLine);
        else
            node.setLines(m_lines.lineOf(block->lines.first().start),
                          std::max(block->lastLine, m_lines.lineOf(block->lines.last().start)));
        return node;
    }

    MarkdownNode startElement(const Block *block, MarkdownNode parent, Kind kind) const
    {
        MarkdownNode node = start(block, parent, kind);
        node.setAttributes(elementAttributes(block->attributes));
        return node;
    }

    // `own` is what goldmark itself writes into the tag.
    static void setTags(MarkdownNode node, const QByteArray &name, const Block *block,
                        const QByteArray &own = {})
    {
        const NodeAttributes attributes = elementAttributes(block->attributes);
        QByteArray tag = '<' + name + own;
        for (const auto &[key, value] : attributes)
            tag += ' ' + key + "=\"" + QString::fromUtf8(value).toHtmlEscaped().toUtf8() + '"';
        node.setOwnTags(tag + '>', "</" + name + '>');
        // That they are the author's.
        node.setAttributes(attributes);
    }

    void addContainer(const Block *block, MarkdownNode parent, Kind kind, const QByteArray &name,
                      const QByteArray &own = {})
    {
        MarkdownNode node = start(block, parent, kind);
        setTags(node, name, block, own);
        addChildren(block, node);
    }

    static QByteArray startOf(const Block *list)
    {
        return !list->isOrdered() || list->firstNumber == 1
            ? QByteArray()
            : " start=\"" + QByteArray::number(list->firstNumber) + '"';
    }

    void addText(const Block *block, MarkdownNode node)
    {
        if (block->lines.isEmpty() || !m_readsText)
            return;
        const bool opensEntry = block->parent && block->parent->type == BlockType::Entry
            && block->parent->firstChild == block;
        readInlines(
            m_inlines, block->lines,
            {.firstLine = m_lines.lineOf(block->lines.first().start), .opensListEntry = opensEntry},
            node);
    }

    // Nothing of what was nothing but definitions.
    void addBareText(const Block *block, MarkdownNode parent)
    {
        if (block->lines.isEmpty())
            return;
        MarkdownNode node = start(block, parent, Kind::Paragraph);
        node.setBare();
        addText(block, node);
    }

    void addHeading(const Block *block, MarkdownNode parent)
    {
        MarkdownNode node = start(block, parent, Kind::Heading);
        node.setHeadingLevel(block->level);
        node.setAttributes(headingAttributes(block->attributes));
        addText(block, node);
    }

    [[nodiscard]] QByteArray textOfLines(const Block *block) const
    {
        QByteArray text("");
        for (const Segment &line : block->lines)
            text += textOf(line, m_inlines.source);
        return text;
    }

    void addCode(const Block *block, MarkdownNode parent)
    {
        MarkdownNode node = start(block, parent, Kind::CodeBlock, textOfLines(block));
        if (!block->fenceInfo.isEmpty()) {
            const QByteArray info = textOf(block->fenceInfo, m_inlines.source);
            node.setFenceInfo(withCharacters(info, m_inlines.names));
        }
    }

    // What templates leave between its tags is there once they have run: each has a text of its
    // own.
    void addHtml(const Block *block, MarkdownNode parent)
    {
        const QByteArray html = textOfLines(block) + textOf(block->htmlEnd, m_inlines.source);
        const bool mayHoldTokens = m_inlines.options.hasRawHtml && block->htmlKind >= 6;
        const QList<HtmlPiece> pieces = mayHoldTokens ? piecesOfHtml(html) : QList<HtmlPiece>();
        if (pieces.size() < 2) {
            start(block, parent, Kind::HtmlBlock, html);
            return;
        }
        MarkdownNode node = start(block, parent, Kind::Paragraph);
        node.setBare();
        for (const HtmlPiece &piece : pieces)
            node.append(piece.isToken ? Kind::Text : Kind::HtmlInline, piece.utf8);
    }

    void addNotes(const Block *list)
    {
        // Not the list itself, where it is within one of them.
        if (std::exchange(m_hasNotes, true))
            return;
        for (const Block *note = list->firstChild; note; note = note->next)
            addChildren(note, m_footnotes.addNote(note));
    }

    void addTable(const Block *block, MarkdownNode parent)
    {
        MarkdownNode table = start(block, parent, Kind::Table);
        setTags(table, "table", block);
        MarkdownNode part = table.append(Kind::Other);
        part.setOwnTags("<thead>", "</thead>");
        const int line = table.firstLine();
        for (qsizetype row = 0; row < block->rows.size(); ++row) {
            if (row == 1) {
                part = table.append(Kind::Other);
                part.setOwnTags("<tbody>", "</tbody>");
            }
            // Behind the head there is the row of its delimiters.
            addRow(block, row, line + static_cast<int>(row == 0 ? 0 : row + 1), part);
        }
    }

    void addRow(const Block *table, qsizetype row, int line, MarkdownNode part)
    {
        MarkdownNode node = part.append(Kind::TableRow);
        node.setOwnTags("<tr>", "</tr>");
        node.setLines(line, line);
        const TableRow &cells = table->rows[row];
        const QByteArray name = row == 0 ? "th" : "td";
        for (qsizetype column = 0; column < table->alignments.size(); ++column) {
            const bool isWritten = column < cells.size();
            // Those that the row lacks are not aligned.
            const QByteArray alignment = isWritten ? table->alignments[column] : QByteArray();
            MarkdownNode cell = node.append(Kind::TableCell);
            cell.setLines(line, line);
            cell.setOwnTags('<' + name + (alignment.isEmpty() ? "" : " align=\"" + alignment + '"')
                                + '>',
                            "</" + name + '>');
            if (isWritten && m_readsText)
                readInlines(m_inlines, {cells[column]}, {.firstLine = line, .isCell = true}, cell);
        }
    }

    InlineState m_inlines;
    LineNumbers m_lines;
    MarkdownTree m_tree;
    FootnoteSection m_footnotes;
    bool m_hasNotes = false;
    bool m_readsText = true;
};

} // namespace

MarkdownTree buildTree(const QString &text, const Options &options)
{
    QByteArray source = text.toUtf8();
    // To search for a byte costs less than to replace it nowhere.
    if (source.contains('\0'))
        source.replace('\0', "\ufffd");
    BlockState state(source, options);
    Block *document = state.blocks.make(BlockType::Document, 1);
    BlockReader(state).read(document);
    if (options.hasBlockAttributes)
        giveBlockAttributes(document);
    return TreeBuilder(state, source).build(document, state.footnoteList);
}

} // namespace app::goldmark
