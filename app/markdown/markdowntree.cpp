// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/markdowntree.h"

#include "app/markdown/nodenotes.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <cstdlib>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

// Raw HTML is kept here; the sanitizer deals with it afterwards.
constexpr int Options = CMARK_OPT_UNSAFE;

int parseOptions(const MarkdownTree::Syntax &syntax)
{
    return Options | (syntax.hasFootnotes ? CMARK_OPT_FOOTNOTES : 0)
        | (syntax.hasSingleTilde ? 0 : CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE);
}

void attachExtensions(cmark_parser *parser, const MarkdownTree::Syntax &syntax)
{
    static const bool isRegistered = [] {
        cmark_gfm_core_extensions_ensure_registered();
        return true;
    }();
    Q_UNUSED(isRegistered)
    const auto attach = [parser](const char *name, bool isWanted) {
        if (isWanted)
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    };
    attach("table", syntax.hasTables);
    attach("strikethrough", syntax.hasStrikethrough);
    attach("autolink", syntax.hasAutolinks);
    attach("tasklist", syntax.hasTasks);
}

Kind extensionKind(cmark_node *node)
{
    const QByteArrayView type = cmark_node_get_type_string(node);
    if (type == "table")
        return Kind::Table;
    if (type == "table_row" || type == "table_header")
        return Kind::TableRow;
    if (type == "table_cell")
        return Kind::TableCell;
    if (type == "strikethrough")
        return Kind::Strikethrough;
    // The tasklist extension renames its list entries.
    if (type == "tasklist")
        return Kind::ListEntry;
    return Kind::Other;
}

Kind kindOf(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_DOCUMENT:
        return Kind::Document;
    case CMARK_NODE_BLOCK_QUOTE:
        return Kind::BlockQuote;
    case CMARK_NODE_LIST:
        return Kind::List;
    case CMARK_NODE_ITEM:
        return Kind::ListEntry;
    case CMARK_NODE_CODE_BLOCK:
        return Kind::CodeBlock;
    case CMARK_NODE_HTML_BLOCK:
        return Kind::HtmlBlock;
    case CMARK_NODE_PARAGRAPH:
        return Kind::Paragraph;
    case CMARK_NODE_HEADING:
        return Kind::Heading;
    case CMARK_NODE_THEMATIC_BREAK:
        return Kind::ThematicBreak;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        return Kind::FootnoteDefinition;
    case CMARK_NODE_TEXT:
        return Kind::Text;
    case CMARK_NODE_SOFTBREAK:
        return Kind::SoftBreak;
    case CMARK_NODE_LINEBREAK:
        return Kind::LineBreak;
    case CMARK_NODE_CODE:
        return Kind::Code;
    case CMARK_NODE_HTML_INLINE:
        return Kind::HtmlInline;
    case CMARK_NODE_EMPH:
        return Kind::Emphasis;
    case CMARK_NODE_STRONG:
        return Kind::Strong;
    case CMARK_NODE_LINK:
        return Kind::Link;
    case CMARK_NODE_IMAGE:
        return Kind::Image;
    case CMARK_NODE_FOOTNOTE_REFERENCE:
        return Kind::FootnoteReference;
    case CMARK_NODE_CUSTOM_BLOCK:
    case CMARK_NODE_CUSTOM_INLINE:
        return notesOf(node) ? notesOf(node)->kind : Kind::Other;
    default:
        return extensionKind(node);
    }
}

cmark_node_type cmarkType(Kind kind)
{
    switch (kind) {
    case Kind::HtmlBlock:
        return CMARK_NODE_HTML_BLOCK;
    case Kind::HtmlInline:
        return CMARK_NODE_HTML_INLINE;
    case Kind::Code:
        return CMARK_NODE_CODE;
    case Kind::CodeBlock:
        return CMARK_NODE_CODE_BLOCK;
    case Kind::Link:
        return CMARK_NODE_LINK;
    default:
        Q_ASSERT(kind == Kind::Text);
        return CMARK_NODE_TEXT;
    }
}

cmark_node *newInline(const QByteArray &html)
{
    cmark_node *node = cmark_node_new(CMARK_NODE_CUSTOM_INLINE);
    cmark_node_set_on_enter(node, html.constData());
    return node;
}

// The paragraph that a table was cut off from has no lines; the table has the paragraph's first
// one.
bool isBeforeTable(cmark_node *node)
{
    cmark_node *next = cmark_node_next(node);
    return next && cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH && kindOf(next) == Kind::Table;
}

// The line of a table's header, counted back from what follows it.
int headerLine(cmark_node *table)
{
    cmark_node *header = cmark_node_first_child(table);
    cmark_node *row = header ? cmark_node_next(header) : nullptr;
    return row ? cmark_node_get_start_line(row) - 2 : cmark_node_get_end_line(table) - 1;
}

QByteArray renderHtml(cmark_node *node)
{
    char *html = cmark_render_html(node, Options | CMARK_OPT_FOOTNOTES, nullptr);
    const QByteArray copy(html);
    std::free(html);
    return copy;
}

} // namespace

Kind MarkdownNode::kind() const
{
    return kindOf(m_node);
}

MarkdownNode MarkdownNode::parent() const
{
    return MarkdownNode(cmark_node_parent(m_node));
}

MarkdownNode MarkdownNode::firstChild() const
{
    return MarkdownNode(cmark_node_first_child(m_node));
}

MarkdownNode MarkdownNode::lastChild() const
{
    return MarkdownNode(cmark_node_last_child(m_node));
}

MarkdownNode MarkdownNode::next() const
{
    return MarkdownNode(cmark_node_next(m_node));
}

MarkdownNode MarkdownNode::previous() const
{
    return MarkdownNode(cmark_node_previous(m_node));
}

int MarkdownNode::firstLine() const
{
    if (const NodeNotes *notes = notesOf(m_node); notes && notes->firstLine > 0)
        return notes->firstLine;
    const int line = cmark_node_get_start_line(m_node);
    if (line == 0 && isBeforeTable(m_node))
        return cmark_node_get_start_line(cmark_node_next(m_node));
    const Kind own = kind();
    if (own == Kind::Table)
        return qMax(line, headerLine(m_node));
    // The header row has the table's line.
    if (own == Kind::TableRow && !previous())
        return qMax(line, headerLine(cmark_node_parent(m_node)));
    return line;
}

int MarkdownNode::firstColumn() const
{
    return cmark_node_get_start_column(m_node);
}

int MarkdownNode::lastLine() const
{
    if (const NodeNotes *notes = notesOf(m_node); notes && notes->firstLine > 0)
        return notes->lastLine;
    if (cmark_node_get_start_line(m_node) == 0 && isBeforeTable(m_node))
        return qMax(firstLine(), next().firstLine() - 1);
    // cmark leaves the end of a block open where the text ends within it.
    return qMax(firstLine(), cmark_node_get_end_line(m_node));
}

QByteArray MarkdownNode::literal() const
{
    return cmark_node_get_literal(m_node);
}

void MarkdownNode::setLiteral(const QByteArray &utf8)
{
    cmark_node_set_literal(m_node, utf8.constData());
}

QByteArray MarkdownNode::url() const
{
    return cmark_node_get_url(m_node);
}

void MarkdownNode::setUrl(const QByteArray &utf8)
{
    cmark_node_set_url(m_node, utf8.constData());
}

QByteArray MarkdownNode::title() const
{
    return cmark_node_get_title(m_node);
}

void MarkdownNode::setTitle(const QByteArray &utf8)
{
    cmark_node_set_title(m_node, utf8.constData());
}

QByteArray MarkdownNode::fenceInfo() const
{
    return cmark_node_get_fence_info(m_node);
}

void MarkdownNode::setFenceInfo(const QByteArray &utf8)
{
    cmark_node_set_fence_info(m_node, utf8.constData());
}

int MarkdownNode::headingLevel() const
{
    return cmark_node_get_heading_level(m_node);
}

bool MarkdownNode::isTight() const
{
    return cmark_node_get_list_tight(m_node) != 0;
}

QByteArray MarkdownNode::alignment() const
{
    cmark_node *table = cmark_node_parent(cmark_node_parent(m_node));
    int column = 0;
    for (cmark_node *cell = m_node; (cell = cmark_node_previous(cell));)
        ++column;
    const std::uint8_t *alignments = cmark_gfm_extensions_get_table_alignments(table);
    if (column >= cmark_gfm_extensions_get_table_columns(table))
        return {};
    switch (alignments[column]) {
    case 'l':
        return "left";
    case 'c':
        return "center";
    case 'r':
        return "right";
    default:
        return {};
    }
}

QByteArray MarkdownNode::plainText() const
{
    QByteArray text;
    walk(*this, [&text](MarkdownNode node, Visit visit) {
        if (visit == Visit::Leave)
            return;
        const Kind kind = node.kind();
        if (kind == Kind::Text || kind == Kind::Code)
            text += node.literal();
        else if (kind == Kind::SoftBreak || kind == Kind::LineBreak)
            text += ' ';
    });
    return text;
}

MarkdownNode MarkdownNode::insertBefore(Kind kind, const QByteArray &utf8)
{
    cmark_node *node = cmark_node_new(cmarkType(kind));
    if (kind == Kind::Link)
        cmark_node_set_url(node, utf8.constData());
    else
        cmark_node_set_literal(node, utf8.constData());
    if (cmark_node_insert_before(m_node, node) == 0) {
        cmark_node_free(node);
        return {};
    }
    return MarkdownNode(node);
}

MarkdownNode MarkdownNode::insertAfter(Kind kind, const QByteArray &utf8)
{
    cmark_node *node = cmark_node_new(cmarkType(kind));
    cmark_node_set_literal(node, utf8.constData());
    if (cmark_node_insert_after(m_node, node) == 0) {
        cmark_node_free(node);
        return {};
    }
    return MarkdownNode(node);
}

MarkdownNode MarkdownNode::wrapUpTo(MarkdownNode last) const
{
    cmark_node *around = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK);
    NodeNotes &notes = giveNotes(around);
    notes.firstLine = firstLine();
    notes.lastLine = last.lastLine();
    if (cmark_node_insert_before(m_node, around) == 0) {
        Q_ASSERT(false);
        cmark_node_free(around);
        return {};
    }
    for (cmark_node *node = m_node; node;) {
        cmark_node *next = node == last.m_node ? nullptr : cmark_node_next(node);
        cmark_node_append_child(around, node);
        node = next;
    }
    return MarkdownNode(around);
}

void MarkdownNode::setTight(bool isTight)
{
    cmark_node_set_list_tight(m_node, isTight ? 1 : 0);
}

void MarkdownNode::setFirstNumber(int number)
{
    cmark_node_set_list_start(m_node, number);
}

bool MarkdownNode::isTask() const
{
    return QByteArrayView(cmark_node_get_type_string(m_node)) == "tasklist";
}

bool MarkdownNode::isTaskDone() const
{
    return isTask() && cmark_gfm_extensions_get_tasklist_item_checked(m_node);
}

void MarkdownNode::setTags(const QByteArray &opening, const QByteArray &closing)
{
    cmark_node *node = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK);
    NodeNotes &notes = giveNotes(node);
    notes.firstLine = firstLine();
    notes.lastLine = lastLine();
    if (cmark_node_insert_before(m_node, node) == 0) {
        cmark_node_free(node);
        return;
    }
    replaceWith(node);
    // Not the block's own tags: cmark writes those on lines of their own.
    if (!opening.isEmpty())
        cmark_node_prepend_child(node, newInline(opening));
    if (!closing.isEmpty())
        cmark_node_append_child(node, newInline(closing));
}

void MarkdownNode::insertTagsBefore(const QByteArray &html)
{
    cmark_node *node = newInline(html);
    if (cmark_node_insert_before(m_node, node) == 0)
        cmark_node_free(node);
}

void MarkdownNode::removeTaskBox()
{
    cmark_node *node = cmark_node_new(CMARK_NODE_ITEM);
    NodeNotes &notes = giveNotes(node);
    notes.firstLine = firstLine();
    notes.lastLine = lastLine();
    if (cmark_node_insert_before(m_node, node) == 0) {
        cmark_node_free(node);
        return;
    }
    replaceWith(node);
}

void MarkdownNode::replaceWith(cmark_node *node)
{
    while (cmark_node *child = cmark_node_first_child(m_node))
        cmark_node_append_child(node, child);
    cmark_node_free(m_node);
    m_node = node;
}

void MarkdownNode::unwrap()
{
    while (cmark_node *child = cmark_node_first_child(m_node)) {
        if (cmark_node_insert_before(m_node, child) == 0)
            return;
    }
    remove();
}

void MarkdownNode::remove()
{
    cmark_node_free(m_node);
    m_node = nullptr;
}

MarkdownTree::MarkdownTree(const QByteArray &utf8, const Syntax &syntax)
{
    cmark_parser *parser = cmark_parser_new(parseOptions(syntax));
    attachExtensions(parser, syntax);
    cmark_parser_feed(parser, utf8.constData(), static_cast<std::size_t>(utf8.size()));
    m_root.reset(cmark_parser_finish(parser));
    cmark_parser_free(parser);
}

MarkdownTree::~MarkdownTree() = default;
MarkdownTree::MarkdownTree(MarkdownTree &&) noexcept = default;
MarkdownTree &MarkdownTree::operator=(MarkdownTree &&) noexcept = default;

MarkdownNode MarkdownTree::root() const
{
    return MarkdownNode(m_root.get());
}

MarkdownTree::MarkdownTree(cmark_node *root)
    : m_root(root)
{ }

MarkdownTree MarkdownTree::empty()
{
    return MarkdownTree(cmark_node_new(CMARK_NODE_DOCUMENT));
}

QByteArray MarkdownTree::html(MarkdownNode &block)
{
    block = MarkdownNode(withTagsOfNotes(block.m_node));
    return renderHtml(block.m_node);
}

QByteArray MarkdownTree::takeFootnotesHtml()
{
    MarkdownNode block = root().firstChild();
    while (block) {
        MarkdownNode next = block.next();
        if (block.kind() != Kind::FootnoteDefinition)
            block.remove();
        block = next;
    }
    return renderHtml(m_root.get());
}

void MarkdownTree::Free::operator()(cmark_node *node) const
{
    cmark_node_free(node);
}

} // namespace app
