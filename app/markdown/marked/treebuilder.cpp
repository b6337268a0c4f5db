// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/marked/treebuilder.h"

#include "app/markdown/headings.h"
#include "app/markdown/kramdown/htmltext.h"
#include "app/markdown/marked/blockreader.h"
#include "app/markdown/marked/inlinereader.h"
#include "app/markdown/preparedsource.h"

#include <algorithm>
#include <utility>

namespace app::marked {
namespace {

using Kind = MarkdownNode::Kind;

/// Steps for each character of a post, and some for short ones.
constexpr qsizetype StepsPerCharacter = 60;
constexpr qsizetype FreeSteps = 20000;

QByteArray box(bool isDone)
{
    return isDone ? "<input checked=\"\" disabled=\"\" type=\"checkbox\"> "
                  : "<input disabled=\"\" type=\"checkbox\"> ";
}

Lines linesOf(const QString &text)
{
    Lines lines;
    int number = 0;
    for (const QString &line : text.split(u'\n'))
        lines.append({line, ++number});
    return lines;
}

class TreeBuilder final
{
public:
    TreeBuilder(const BlockState &read, qsizetype length)
        : m_inlines{.definitions = read.definitions,
                    .options = read.options,
                    .budget = FreeSteps + StepsPerCharacter * length}
        , m_tree(MarkdownTree::empty())
    { }

    MarkdownTree build(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            add(block, m_tree.root(), true);
        return std::move(m_tree);
    }

private:
    void add(const Block &block, MarkdownNode parent, bool isLoose)
    {
        switch (block.type) {
        case Type::Blank:
        case Type::Entry:
            break;
        case Type::Paragraph:
            addText(block, start(block, parent, Kind::Paragraph));
            break;
        case Type::Text: {
            MarkdownNode node = start(block, parent, Kind::Paragraph);
            if (!isLoose)
                node.setBare();
            addText(block, node);
            break;
        }
        case Type::Heading: {
            MarkdownNode node = start(block, parent, Kind::Heading);
            node.setHeadingLevel(block.level);
            addIdText(block, node);
            addText(block, node);
            break;
        }
        case Type::Rule:
            start(block, parent, Kind::ThematicBreak);
            break;
        case Type::Code:
            start(block, parent, Kind::CodeBlock, block.text.toUtf8())
                .setFenceInfo(kramdown::withCharacters(block.language).toUtf8());
            break;
        case Type::Html:
            addHtml(block, parent);
            break;
        case Type::Quote: {
            const MarkdownNode node = start(block, parent, Kind::BlockQuote);
            for (const Block &child : block.children)
                add(child, node, true);
            break;
        }
        case Type::List:
            addList(block, parent);
            break;
        case Type::Table:
            addTable(block, parent);
            break;
        }
    }

    static MarkdownNode start(const Block &block, MarkdownNode parent, Kind kind,
                              const QByteArray &utf8 = {})
    {
        MarkdownNode node = parent.append(kind, utf8);
        node.setLines(block.firstLine, block.lastLine);
        return node;
    }

    void addText(const Block &block, MarkdownNode node)
    {
        InlineReader(m_inlines, block.text, block.firstLine, node).read();
    }

    // Ids are made of a text in which most references to characters stay as they are.
    void addIdText(const Block &block, MarkdownNode node)
    {
        if (!block.text.contains(u'&'))
            return;
        InlineState state = m_inlines;
        state.keepsReferences = true;
        const MarkdownTree tree = MarkdownTree::empty();
        const MarkdownNode heading = start(block, tree.root(), Kind::Heading);
        InlineReader(state, block.text, block.firstLine, heading).read();
        node.setIdText(hexoIdText(heading, m_inlines.options.hasBreaks));
    }

    // Where templates stand in it, each has a text of its own; what it leaves comes later.
    void addHtml(const Block &block, MarkdownNode parent)
    {
        if (!block.text.contains(TokenStart)) {
            start(block, parent, Kind::HtmlBlock, block.text.toUtf8());
            return;
        }
        MarkdownNode node = start(block, parent, Kind::Paragraph);
        node.setBare();
        const QString text = block.text.trimmed();
        qsizetype copied = 0;
        while (copied < text.size()) {
            const qsizetype token = text.indexOf(TokenStart, copied);
            const qsizetype html = token < 0 ? text.size() : token;
            if (html > copied)
                node.append(Kind::HtmlInline, text.mid(copied, html - copied).toUtf8());
            const qsizetype end = token < 0 ? -1 : text.indexOf(TokenEnd, token);
            copied = end < 0 ? text.size() : end + 1;
            if (end >= 0)
                node.append(Kind::Text, text.mid(token, copied - token).toUtf8());
        }
    }

    void addList(const Block &block, MarkdownNode parent)
    {
        MarkdownNode list = start(block, parent, Kind::List);
        const QByteArray tag = block.isNumbered ? "ol" : "ul";
        const QByteArray number = block.firstNumber != 1
            ? " start=\"" + QByteArray::number(block.firstNumber) + '"'
            : QByteArray();
        list.setOwnTags('<' + tag + number + '>', "</" + tag + '>');
        for (const Block &child : block.children) {
            MarkdownNode entry = start(child, list, Kind::ListEntry);
            entry.setOwnTags("<li>", "</li>");
            if (child.isTask)
                addBox(child, entry, block.isLoose);
            else
                addEntry(child, entry, block.isLoose, {});
        }
    }

    // In a loose list the box belongs to the first paragraph's text. marked forgets it where there
    // is a paragraph that begins with anything but text.
    void addBox(const Block &block, MarkdownNode entry, bool isLoose)
    {
        const Block *first = block.children.empty() ? nullptr : &block.children.front();
        const bool isText = first && first->type == Type::Text;
        const bool isParagraph = first && first->type == Type::Paragraph;
        if (!isText && !(isParagraph && isLoose)) {
            MarkdownNode node = start(block, entry, Kind::Paragraph);
            if (!isLoose)
                node.setBare();
            node.appendInline(Kind::Other).setOwnTags(box(block.isDone), {});
            node.setLines(block.firstLine, block.firstLine);
            addEntry(block, entry, isLoose, {});
            return;
        }
        addEntry(block, entry, isLoose, box(block.isDone));
    }

    void addEntry(const Block &block, MarkdownNode entry, bool isLoose, const QByteArray &tag)
    {
        for (const Block &child : block.children) {
            add(child, entry, isLoose);
            MarkdownNode first = &child == &block.children.front() ? entry.firstChild().firstChild()
                                                                   : MarkdownNode();
            if (!tag.isEmpty() && first && (child.type == Type::Text || first.kind() == Kind::Text))
                first.insertTagsBefore(tag);
        }
    }

    void addTable(const Block &block, MarkdownNode parent)
    {
        MarkdownNode table = start(block, parent, Kind::Table);
        table.setOwnTags("<table>", "</table>");
        MarkdownNode part = table.append(Kind::Other);
        part.setOwnTags("<thead>", "</thead>");
        for (qsizetype row = 0; row < block.rows.size(); ++row) {
            if (row == 1) {
                part = table.append(Kind::Other);
                part.setOwnTags("<tbody>", "</tbody>");
            }
            // Behind the head there is the row of its delimiters.
            addRow(block, row, block.firstLine + static_cast<int>(row == 0 ? 0 : row + 1), part);
        }
    }

    void addRow(const Block &block, qsizetype row, int line, MarkdownNode part)
    {
        MarkdownNode node = part.append(Kind::TableRow);
        node.setOwnTags("<tr>", "</tr>");
        node.setLines(line, line);
        const QByteArray tag = row == 0 ? "th" : "td";
        for (qsizetype column = 0; column < block.rows[row].size(); ++column) {
            const QString &alignment = block.alignments[column];
            const QByteArray attribute
                = alignment.isEmpty() ? QByteArray() : " align=\"" + alignment.toLatin1() + '"';
            MarkdownNode cell = node.append(Kind::TableCell);
            cell.setLines(line, line);
            cell.setOwnTags('<' + tag + attribute + '>', "</" + tag + '>');
            InlineReader(m_inlines, block.rows[row][column], line, cell).read();
        }
    }

    InlineState m_inlines;
    MarkdownTree m_tree;
};

} // namespace

MarkdownTree buildTree(const QString &text, const Options &options)
{
    BlockState state{options};
    Blocks blocks;
    BlockReader(state, linesOf(text), blocks).read();
    return TreeBuilder(state, text.size()).build(blocks);
}

} // namespace app::marked
