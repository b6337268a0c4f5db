// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdown/treebuilder.h"

#include "app/markdown/kramdown/htmltext.h"
#include "app/markdown/kramdown/inlinebuilder.h"
#include "app/markdown/kramdown/tableofcontents.h"

#include "app/base/textposition.h"

#include <algorithm>
#include <array>

namespace app::kramdown {
namespace {

using Kind = MarkdownNode::Kind;

constexpr char BackLink[] = "<a href=\"#fnref:%1\" class=\"reversefootnote\">%3%2</a>";

QByteArray backLink(const QString &text, const QString &name, int mark)
{
    const QString id = mark == 0 ? name : QStringLiteral("%1:%2").arg(name).arg(mark);
    const QString number = mark == 0 ? QString() : QStringLiteral("<sup>%1</sup>").arg(mark + 1);
    return QString::fromUtf8(BackLink)
        .arg(id, number, withCharacters(text).toHtmlEscaped())
        .toUtf8();
}

bool hasMarkdown(const Element &html)
{
    if (html.type != Type::Html)
        return false;
    return html.model != ContentModel::Raw
        || std::any_of(html.children.begin(), html.children.end(),
                       [](const auto &child) { return hasMarkdown(*child); });
}

QByteArray cellTag(bool isHead, Alignment alignment)
{
    static constexpr std::array Words{"", "left", "center", "right"};
    const QByteArray tag = isHead ? "th" : "td";
    if (alignment == Alignment::Default)
        return '<' + tag + '>';
    return '<' + tag + " style=\"text-align: " + Words[static_cast<std::size_t>(alignment)] + "\">";
}

class TreeBuilder final
{
public:
    explicit TreeBuilder(const Reading &reading)
        : m_reading(reading)
        , m_options(reading.definitions.options)
        , m_inlines(reading.definitions)
        , m_tree(MarkdownTree::empty())
    { }

    MarkdownTree build()
    {
        addChildren(*m_reading.root, m_tree.root());
        if (!m_inlines.footnotes().isEmpty())
            addFootnotes();
        if (m_contents)
            addTableOfContents(m_reading, m_contentsList, m_contents);
        return std::move(m_tree);
    }

private:
    void addChildren(const Element &element, MarkdownNode parent)
    {
        for (const std::unique_ptr<Element> &child : element.children)
            add(*child, parent);
    }

    void add(const Element &element, MarkdownNode parent)
    {
        switch (element.type) {
        case Type::Blank:
        case Type::EndOfBlock:
            break;
        case Type::Paragraph:
            addParagraph(element, parent);
            break;
        case Type::Heading: {
            MarkdownNode node = start(element, parent, Kind::Heading);
            node.setHeadingLevel(qBound(1, element.level + m_options.headerOffset, 6));
            m_inlines.addChildren(element, node);
            break;
        }
        case Type::BlockQuote:
            addChildren(element, start(element, parent, Kind::BlockQuote));
            break;
        case Type::CodeBlock:
            addCode(element, parent);
            break;
        case Type::Rule:
            start(element, parent, Kind::ThematicBreak);
            break;
        case Type::BulletList:
        case Type::NumberedList:
            addList(element, parent);
            break;
        case Type::DefinitionList:
        case Type::Term:
        case Type::Definition:
            addDefinitions(element, parent);
            break;
        case Type::Table:
            addTable(element, parent);
            break;
        case Type::Html:
            addHtml(element, parent);
            break;
        case Type::Comment:
        case Type::Raw:
            startPlain(element, parent, Kind::HtmlBlock, element.value.toUtf8());
            break;
        case Type::Math:
            addMath(element, parent);
            break;
        default: {
            // Text between the elements of raw HTML, or text that belongs to none.
            MarkdownNode node = startPlain(element, parent, Kind::Other);
            m_inlines.add(element, node);
        }
        }
    }

    // Bare text, unless attributes want an element to stand at.
    void addMath(const Element &element, MarkdownNode parent)
    {
        MarkdownNode node = start(element, parent, Kind::Other);
        const QString form
            = m_options.hasMath ? QStringLiteral("\\[%1\\]") : QStringLiteral("$$\n%1\n$$");
        if (!m_options.hasMath)
            node.setOwnTags("<div class=\"kdmath\">", "</div>");
        else if (const QByteArray attributes = attributeText(node.attributes());
                 !attributes.isEmpty())
            node.setOwnTags("<div" + attributes + '>', "</div>");
        node.append(Kind::Text, form.arg(element.value).toUtf8());
    }

    MarkdownNode startPlain(const Element &element, MarkdownNode parent, Kind kind,
                            const QByteArray &utf8 = {})
    {
        MarkdownNode node = parent.append(kind, utf8);
        node.setLines(element.line, element.lastLine);
        return node;
    }

    MarkdownNode start(const Element &element, MarkdownNode parent, Kind kind)
    {
        MarkdownNode node = startPlain(element, parent, kind);
        node.setAttributes(m_inlines.attributesOf(element));
        return node;
    }

    // A block that cmark has no node for.
    MarkdownNode startTagged(const Element &element, MarkdownNode parent, const QByteArray &tag,
                             Kind kind = Kind::Other)
    {
        MarkdownNode node = start(element, parent, kind);
        node.setOwnTags('<' + tag + attributeText(node.attributes()) + '>', "</" + tag + '>');
        return node;
    }

    void addParagraph(const Element &element, MarkdownNode parent)
    {
        const Element *only = element.children.size() == 1 ? element.children[0].get() : nullptr;
        if (only && only->type == Type::Image
            && only->list.references.contains(QStringLiteral("standalone"))) {
            MarkdownNode figure = startTagged(element, parent, "figure");
            m_inlines.addChildren(element, figure);
            const QString caption = attribute(only->attributes, u"alt");
            MarkdownNode text = figure.append(Kind::Other);
            text.setOwnTags("<figcaption>", "</figcaption>");
            text.append(Kind::Text, caption.toUtf8());
            return;
        }
        MarkdownNode node = start(element, parent, Kind::Paragraph);
        if (element.isTransparent)
            node.setBare();
        m_inlines.addChildren(element, node);
    }

    void addCode(const Element &element, MarkdownNode parent)
    {
        QString code = element.value;
        if (code.endsWith(u'\n'))
            code.chop(1);
        MarkdownNode node = startPlain(element, parent, Kind::CodeBlock, (code + u'\n').toUtf8());
        NodeAttributes attributes = m_inlines.attributesOf(element);
        QString language = element.language;
        for (auto &[name, value] : attributes) {
            if (name != "class")
                continue;
            QList<QByteArray> words = value.split(' ');
            words.removeIf([&language](const QByteArray &word) {
                if (word.startsWith("language-"))
                    language = QString::fromUtf8(word.mid(9));
                return word.startsWith("language-");
            });
            value = words.join(' ');
        }
        attributes.removeIf([](const auto &pair) { return pair.second.isEmpty(); });
        node.setFenceInfo(language.toUtf8());
        node.setAttributes(attributes);
    }

    void addList(const Element &element, MarkdownNode parent)
    {
        if (!m_contents && element.list.references.contains(QStringLiteral("toc"))) {
            m_contents = startPlain(element, parent, Kind::Other);
            m_contentsList = &element;
            return;
        }
        const bool isNumbered = element.type == Type::NumberedList;
        const MarkdownNode list
            = startTagged(element, parent, isNumbered ? "ol" : "ul", Kind::List);
        for (const std::unique_ptr<Element> &entry : element.children)
            addChildren(*entry, startTagged(*entry, list, "li", Kind::ListEntry));
    }

    void addDefinitions(const Element &element, MarkdownNode parent)
    {
        if (element.type == Type::DefinitionList) {
            addChildren(element, startTagged(element, parent, "dl"));
        } else if (element.type == Type::Term) {
            m_inlines.addChildren(element, startTagged(element, parent, "dt", Kind::Paragraph));
        } else {
            addChildren(element, startTagged(element, parent, "dd"));
        }
    }

    void addTable(const Element &element, MarkdownNode parent)
    {
        MarkdownNode table = startTagged(element, parent, "table", Kind::Table);
        for (const std::unique_ptr<Element> &part : element.children) {
            const bool isHead = part->type == Type::TableHead;
            const QByteArray tag = isHead       ? "thead"
                : part->type == Type::TableFoot ? "tfoot"
                                                : "tbody";
            const MarkdownNode rows = startTagged(*part, table, tag);
            for (const std::unique_ptr<Element> &row : part->children)
                addRow(*row, rows, isHead, element.alignments);
        }
    }

    void addRow(const Element &element, MarkdownNode parent, bool isHead,
                const QList<Alignment> &alignments)
    {
        MarkdownNode row = startTagged(element, parent, "tr", Kind::TableRow);
        qsizetype column = 0;
        for (const std::unique_ptr<Element> &child : element.children) {
            MarkdownNode cell = startPlain(*child, row, Kind::TableCell);
            cell.setOwnTags(cellTag(isHead, alignments.value(column++)),
                            isHead ? "</th>" : "</td>");
            m_inlines.addChildren(*child, cell);
            if (!cell.firstChild())
                cell.append(Kind::Text, "\u00a0");
        }
    }

    void addHtml(const Element &element, MarkdownNode parent)
    {
        if (element.isVerbatim && element.list.isEmpty()) {
            startPlain(element, parent, Kind::HtmlBlock, element.source.toUtf8());
        } else if (!hasMarkdown(element)) {
            startPlain(element, parent, Kind::HtmlBlock, rawHtml(element));
        } else {
            // The tags are the author's, and the sanitizer must see them as such.
            MarkdownNode node = startPlain(element, parent, Kind::Other);
            node.append(Kind::HtmlInline, openingTag(element, m_inlines.attributesOf(element)));
            addHtmlContent(element, node);
            node.append(Kind::HtmlInline, "</" + element.value.toUtf8() + '>');
        }
    }

    void addHtmlContent(const Element &element, MarkdownNode node)
    {
        if (element.model == ContentModel::Span) {
            m_inlines.addChildren(element, node);
            return;
        }
        for (const std::unique_ptr<Element> &child : element.children) {
            if (element.model == ContentModel::Raw && child->type == Type::Text)
                node.append(Kind::HtmlInline, rawHtml(*child));
            else
                add(*child, node);
        }
    }

    // kramdown numbers them by their first marks; a footnote may hold the mark of another.
    void addFootnotes()
    {
        const MarkdownNode before = m_tree.root().lastChild();
        MarkdownNode section = m_tree.root().append(Kind::Other);
        section.setOwnTags("<div class=\"footnotes\">", "</div>");
        MarkdownNode list = section.append(Kind::List);
        const int first = m_options.firstFootnote;
        list.setOwnTags(first == 1 ? QByteArray("<ol>")
                                   : "<ol start=\"" + QByteArray::number(first) + "\">",
                        "</ol>");
        LineRange lines{0, 0};
        for (qsizetype i = 0; i < m_inlines.footnotes().size(); ++i) {
            const QString name = m_inlines.footnotes()[i].name;
            const auto found = m_reading.definitions.footnotes.find(name);
            if (found == m_reading.definitions.footnotes.end())
                continue;
            const Element &content = *found->second.content;
            addFootnote(content, name, list);
            lines = {i == 0 ? content.line : qMin(lines.first, content.line),
                     qMax(lines.last, content.line)};
        }
        // Definitions may stand anywhere; lines ascend from block to block all the same.
        const int after = before ? before.lastLine() : 1;
        section.setLines(qMax(lines.first, after), qMax(lines.last, after));
    }

    void addFootnote(const Element &content, const QString &name, MarkdownNode list)
    {
        const QString id = m_options.footnotePrefix + name;
        MarkdownNode entry = startPlain(content, list, Kind::ListEntry);
        entry.setOwnTags("<li id=\"fn:" + id.toUtf8() + "\">", "</li>");
        addChildren(content, entry);
        if (m_options.backLink.isEmpty())
            return;
        MarkdownNode paragraph = entry.lastChild();
        bool isNew = !paragraph || paragraph.kind() != Kind::Paragraph;
        if (isNew)
            paragraph = entry.append(Kind::Paragraph);
        const auto marks
            = std::find_if(m_inlines.footnotes().begin(), m_inlines.footnotes().end(),
                           [&name](const UsedFootnote &footnote) { return footnote.name == name; });
        for (int mark = 0; mark < marks->marks; ++mark) {
            if (!isNew)
                paragraph.append(Kind::Text, "\u00a0");
            isNew = false;
            paragraph.appendInline(Kind::Other)
                .setOwnTags(backLink(m_options.backLink, id, mark), {});
        }
    }

    const Reading &m_reading;
    const Options &m_options;
    InlineBuilder m_inlines;
    MarkdownTree m_tree;
    MarkdownNode m_contents;
    const Element *m_contentsList = nullptr;
};

} // namespace

MarkdownTree buildTree(const Reading &reading)
{
    return TreeBuilder(reading).build();
}

} // namespace app::kramdown
