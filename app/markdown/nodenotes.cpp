// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/nodenotes.h"

#include <QString>

#include <cmark-gfm.h>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

void freeNotes(cmark_mem *, void *notes)
{
    delete static_cast<NodeNotes *>(notes); // NOLINT: cmark owns the node and its notes
}

QByteArray escaped(const QByteArray &value)
{
    return QString::fromUtf8(value).toHtmlEscaped().toUtf8();
}

QByteArray attributeText(const QByteArray &name, const QByteArray &value)
{
    return ' ' + name + "=\"" + escaped(value) + '"';
}

QByteArray attributesText(const NodeAttributes &attributes)
{
    QByteArray text;
    for (const auto &[name, value] : attributes) {
        if (name != "id" || !value.trimmed().isEmpty())
            text += attributeText(name, value);
    }
    return text;
}

QByteArray tagOf(MarkdownNode node)
{
    switch (node.kind()) {
    case Kind::BlockQuote:
        return "blockquote";
    case Kind::Heading:
        return 'h' + QByteArray::number(node.headingLevel());
    case Kind::Emphasis:
        return "em";
    case Kind::Strong:
        return "strong";
    case Kind::Link:
        return "a";
    case Kind::Code:
        return "code";
    default:
        return "p";
    }
}

cmark_node_type typeOf(Kind kind)
{
    switch (kind) {
    case Kind::BlockQuote:
        return CMARK_NODE_BLOCK_QUOTE;
    case Kind::CodeBlock:
        return CMARK_NODE_CODE_BLOCK;
    case Kind::HtmlBlock:
        return CMARK_NODE_HTML_BLOCK;
    case Kind::Paragraph:
        return CMARK_NODE_PARAGRAPH;
    case Kind::Heading:
        return CMARK_NODE_HEADING;
    case Kind::ThematicBreak:
        return CMARK_NODE_THEMATIC_BREAK;
    case Kind::Text:
        return CMARK_NODE_TEXT;
    case Kind::SoftBreak:
        return CMARK_NODE_SOFTBREAK;
    case Kind::LineBreak:
        return CMARK_NODE_LINEBREAK;
    case Kind::Code:
        return CMARK_NODE_CODE;
    case Kind::HtmlInline:
        return CMARK_NODE_HTML_INLINE;
    case Kind::Emphasis:
        return CMARK_NODE_EMPH;
    case Kind::Strong:
        return CMARK_NODE_STRONG;
    case Kind::Link:
        return CMARK_NODE_LINK;
    case Kind::Image:
        return CMARK_NODE_IMAGE;
    case Kind::Strikethrough:
    case Kind::FootnoteReference:
        return CMARK_NODE_CUSTOM_INLINE;
    default:
        return CMARK_NODE_CUSTOM_BLOCK;
    }
}

cmark_node *appended(cmark_node *parent, cmark_node_type type, Kind kind)
{
    cmark_node *node = cmark_node_new(type);
    if (type == CMARK_NODE_CUSTOM_BLOCK || type == CMARK_NODE_CUSTOM_INLINE)
        giveNotes(node).kind = kind;
    if (cmark_node_append_child(parent, node) == 0) {
        Q_ASSERT(false);
        cmark_node_free(node);
        return nullptr;
    }
    return node;
}

struct Tags {
    QByteArray opening;
    QByteArray closing;
};

// Of nodes whose content is no node.
Tags tagsOfLeaf(MarkdownNode node, const QByteArray &attributes)
{
    switch (node.kind()) {
    case Kind::Image: {
        QByteArray tag
            = "<img src=\"" + escaped(node.url()) + "\" alt=\"" + escaped(node.plainText()) + '"';
        if (!node.title().isEmpty())
            tag += attributeText("title", node.title());
        return {tag + attributes + " />", {}};
    }
    case Kind::CodeBlock: {
        const QByteArray language = node.fenceInfo().isEmpty()
            ? QByteArray()
            : attributeText("class", "language-" + node.fenceInfo());
        return {"<pre" + attributes + "><code" + language + '>' + escaped(node.literal()),
                "</code></pre>"};
    }
    case Kind::ThematicBreak:
        return {"<hr" + attributes + " />", {}};
    default:
        Q_ASSERT(node.kind() == Kind::Code);
        return {"<code" + attributes + '>' + escaped(node.literal()), "</code>"};
    }
}

bool isLeaf(Kind kind)
{
    return kind == Kind::Image || kind == Kind::CodeBlock || kind == Kind::ThematicBreak
        || kind == Kind::Code;
}

Tags tagsOf(cmark_node *cmarkNode, const NodeNotes &notes)
{
    if (notes.hasTags)
        return {notes.opening, notes.closing};
    const MarkdownNode node(cmarkNode);
    QByteArray attributes = attributesText(notes.attributes);
    if (isLeaf(node.kind()))
        return tagsOfLeaf(node, attributes);
    if (node.kind() == Kind::Link) {
        if (!node.title().isEmpty())
            attributes.prepend(attributeText("title", node.title()));
        attributes.prepend(attributeText("href", node.url()));
    }
    const QByteArray tag = tagOf(node);
    return {'<' + tag + attributes + '>', "</" + tag + '>'};
}

bool isInlineType(cmark_node *node)
{
    return (cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE;
}

// As text within the block: cmark writes a custom block's own tags on lines of their own.
void addTag(cmark_node *block, const QByteArray &tag, bool isFirst)
{
    if (tag.isEmpty())
        return;
    cmark_node *text = cmark_node_new(CMARK_NODE_CUSTOM_INLINE);
    cmark_node_set_on_enter(text, tag.constData());
    if (isFirst)
        cmark_node_prepend_child(block, text);
    else
        cmark_node_append_child(block, text);
}

// A paragraph without tags that begins an entry: its text belongs to the entry itself, no line
// ends around it. Those show within elements that the author left open.
bool isEntryText(cmark_node *node)
{
    cmark_node *parent = cmark_node_parent(node);
    return MarkdownNode(node).isBare() && cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH
        && !cmark_node_previous(node) && parent && MarkdownNode(parent).kind() == Kind::ListEntry
        && cmark_node_get_type(parent) == CMARK_NODE_CUSTOM_BLOCK;
}

void unwrap(cmark_node *node)
{
    while (cmark_node *child = cmark_node_first_child(node))
        cmark_node_insert_before(node, child);
    cmark_node_free(node);
}

cmark_node *replaced(cmark_node *node)
{
    const NodeNotes *notes = notesOf(node);
    const Tags tags = tagsOf(node, *notes);
    const bool isInline = isInlineType(node);
    cmark_node *dressed
        = cmark_node_new(isInline ? CMARK_NODE_CUSTOM_INLINE : CMARK_NODE_CUSTOM_BLOCK);
    NodeNotes &own = giveNotes(dressed);
    own.firstLine = notes->firstLine;
    own.lastLine = notes->lastLine;
    if (!isLeaf(MarkdownNode(node).kind())) {
        while (cmark_node *child = cmark_node_first_child(node))
            cmark_node_append_child(dressed, child);
    }
    if (isInline) {
        cmark_node_set_on_enter(dressed, tags.opening.constData());
        cmark_node_set_on_exit(dressed, tags.closing.constData());
    } else {
        addTag(dressed, tags.opening, true);
        addTag(dressed, tags.closing, false);
    }
    cmark_node_replace(node, dressed);
    cmark_node_free(node);
    return dressed;
}

bool needsTags(cmark_node *node)
{
    const NodeNotes *notes = notesOf(node);
    if (!notes)
        return false;
    const Kind kind = MarkdownNode(node).kind();
    return notes->hasTags || !notes->attributes.isEmpty()
        || (notes->isBuilt && (kind == Kind::Link || kind == Kind::Image));
}

} // namespace

NodeNotes *notesOf(cmark_node *node)
{
    return static_cast<NodeNotes *>(cmark_node_get_user_data(node));
}

NodeNotes &giveNotes(cmark_node *node)
{
    if (NodeNotes *notes = notesOf(node))
        return *notes;
    auto *notes = new NodeNotes; // NOLINT: owned by the node
    cmark_node_set_user_data(node, notes);
    cmark_node_set_user_data_free_func(node, freeNotes);
    return *notes;
}

cmark_node *withTagsOfNotes(cmark_node *top)
{
    QList<cmark_node *> nodes;
    walk(MarkdownNode(top), [&nodes](MarkdownNode node, Visit visit) {
        if (visit == Visit::Leave && needsTags(node.handle()))
            nodes.append(node.handle());
    });
    // Inner ones first: a node that takes another's place keeps what is below it.
    cmark_node *result = top;
    for (cmark_node *node : std::as_const(nodes)) {
        if (isEntryText(node)) {
            unwrap(node);
            continue;
        }
        cmark_node *dressed = replaced(node);
        if (node == top)
            result = dressed;
    }
    return result;
}

MarkdownNode MarkdownNode::append(Kind kind, const QByteArray &utf8)
{
    cmark_node *node = appended(m_node, typeOf(kind), kind);
    if (!utf8.isNull())
        cmark_node_set_literal(node, utf8.constData());
    if (kind == Kind::Link || kind == Kind::Image)
        giveNotes(node).isBuilt = true;
    return MarkdownNode(node);
}

MarkdownNode MarkdownNode::appendInline(Kind kind)
{
    return MarkdownNode(appended(m_node, CMARK_NODE_CUSTOM_INLINE, kind));
}

void MarkdownNode::take(MarkdownNode node)
{
    cmark_node_append_child(m_node, node.m_node);
}

void MarkdownNode::setOwnTags(const QByteArray &opening, const QByteArray &closing)
{
    NodeNotes &notes = giveNotes(m_node);
    notes.hasTags = true;
    notes.opening = opening;
    notes.closing = closing;
}

bool MarkdownNode::isVerbatim() const
{
    const NodeNotes *notes = notesOf(m_node);
    return notes && notes->isVerbatim;
}

void MarkdownNode::setVerbatim()
{
    giveNotes(m_node).isVerbatim = true;
}

QString MarkdownNode::idText() const
{
    const NodeNotes *notes = notesOf(m_node);
    return notes ? QString::fromUtf8(notes->idText) : QString();
}

void MarkdownNode::setIdText(const QString &text)
{
    giveNotes(m_node).idText = text.toUtf8();
}

QByteArray MarkdownNode::brokenUrl() const
{
    const NodeNotes *notes = notesOf(m_node);
    return notes ? notes->brokenUrl : QByteArray();
}

void MarkdownNode::setBrokenUrl(const QByteArray &utf8)
{
    giveNotes(m_node).brokenUrl = utf8;
}

void MarkdownNode::setBare()
{
    setOwnTags({}, {});
}

bool MarkdownNode::isBare() const
{
    const NodeNotes *notes = notesOf(m_node);
    return notes && notes->hasTags && notes->opening.isEmpty() && notes->closing.isEmpty();
}

void MarkdownNode::setLines(int first, int last)
{
    NodeNotes &notes = giveNotes(m_node);
    notes.firstLine = first;
    notes.lastLine = qMax(first, last);
}

void MarkdownNode::setHeadingLevel(int level)
{
    cmark_node_set_heading_level(m_node, level);
}

NodeAttributes MarkdownNode::attributes() const
{
    const NodeNotes *notes = notesOf(m_node);
    return notes ? notes->attributes : NodeAttributes();
}

QByteArray MarkdownNode::attribute(QByteArrayView name) const
{
    if (const NodeNotes *notes = notesOf(m_node)) {
        for (const auto &[key, value] : notes->attributes) {
            if (key == name)
                return value;
        }
    }
    return {};
}

void MarkdownNode::setAttributes(const NodeAttributes &attributes)
{
    if (!attributes.isEmpty() || notesOf(m_node))
        giveNotes(m_node).attributes = attributes;
}

} // namespace app
