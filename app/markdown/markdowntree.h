// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <memory>
#include <utility>

struct cmark_node;

namespace app {

/// Names and values of an HTML element's attributes, in UTF-8 and not escaped.
using NodeAttributes = QList<std::pair<QByteArray, QByteArray>>;

/// A node of a MarkdownTree: a handle that costs nothing to copy, valid as long as its tree. A
/// null one stands for "there is none" and may only be tested.
class MarkdownNode final
{
public:
    enum class Kind {
        Document,
        BlockQuote,
        List,
        ListEntry,
        CodeBlock,
        HtmlBlock,
        Paragraph,
        Heading,
        ThematicBreak,
        FootnoteDefinition,
        Table,
        TableRow,
        TableCell,
        Text,
        SoftBreak,
        LineBreak,
        Code,
        HtmlInline,
        Emphasis,
        Strong,
        Strikethrough,
        Link,
        Image,
        FootnoteReference,
        Other,
    };

    MarkdownNode() = default;
    explicit MarkdownNode(cmark_node *node)
        : m_node(node)
    { }

    explicit operator bool() const { return m_node; }
    [[nodiscard]] cmark_node *handle() const { return m_node; }
    bool operator==(const MarkdownNode &) const = default;

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] MarkdownNode parent() const;
    [[nodiscard]] MarkdownNode firstChild() const;
    [[nodiscard]] MarkdownNode lastChild() const;
    [[nodiscard]] MarkdownNode next() const;
    [[nodiscard]] MarkdownNode previous() const;

    /// 1-based lines of the parsed text; 0 for nodes that passes made.
    [[nodiscard]] int firstLine() const;
    [[nodiscard]] int lastLine() const;
    /// 1-based, in bytes of UTF-8 (cmark's unit).
    [[nodiscard]] int firstColumn() const;

    /// UTF-8 of Text, Code, CodeBlock, HtmlInline, HtmlBlock.
    [[nodiscard]] QByteArray literal() const;
    void setLiteral(const QByteArray &utf8);
    /// Of Link and Image: entities and backslashes resolved, percent-encoding as written.
    [[nodiscard]] QByteArray url() const;
    void setUrl(const QByteArray &utf8);
    /// Of Link and Image: what the site writes in place of the address that was meant; else empty.
    [[nodiscard]] QByteArray brokenUrl() const;
    void setBrokenUrl(const QByteArray &utf8);
    [[nodiscard]] QByteArray title() const;
    void setTitle(const QByteArray &utf8);
    [[nodiscard]] QByteArray fenceInfo() const;
    void setFenceInfo(const QByteArray &utf8);
    /// Of a Text: typography leaves it alone.
    [[nodiscard]] bool isVerbatim() const;
    void setVerbatim();
    [[nodiscard]] int headingLevel() const;
    /// Of a Heading: what its id is made of where that is not its text; else empty.
    [[nodiscard]] QString idText() const;
    void setIdText(const QString &text);
    [[nodiscard]] bool isTight() const;

    /// Of a table's cell: "left", "center", "right" or nothing.
    [[nodiscard]] QByteArray alignment() const;

    /// The text without markup: that of Text and Code below, breaks as a blank each.
    [[nodiscard]] QByteArray plainText() const;

    void setTight(bool isTight);
    /// Of a numbered list; none of bullets.
    void setFirstNumber(int number);
    /// Of a list entry: whether it has a task's box, and whether that is ticked.
    [[nodiscard]] bool isTask() const;
    [[nodiscard]] bool isTaskDone() const;

    /// What a dialect writes into the element's tag beyond what CommonMark does.
    [[nodiscard]] NodeAttributes attributes() const;
    [[nodiscard]] QByteArray attribute(QByteArrayView name) const;
    void setAttributes(const NodeAttributes &attributes);

    // For readers of dialects that CommonMark's parser can't read, who build their own tree.

    /// A new last child. `utf8` is the literal of kinds that have one. Lists, tables, kinds that
    /// GFM's extensions add, and Other, have no tags unless setOwnTags() gives them some.
    MarkdownNode append(Kind kind, const QByteArray &utf8 = {});
    /// The same within text, where that can't be told from the kind.
    MarkdownNode appendInline(Kind kind);
    /// Makes `node`, wherever it was, the last child.
    void take(MarkdownNode node);
    void setOwnTags(const QByteArray &opening, const QByteArray &closing);
    /// A paragraph's content stands without tags: that of a tight list entry.
    void setBare();
    [[nodiscard]] bool isBare() const;
    void setLines(int first, int last);
    void setHeadingLevel(int level);

    /// Makes a node of `kind` with `utf8` as its literal, or its url, in front of this one.
    MarkdownNode insertBefore(Kind kind, const QByteArray &utf8);
    MarkdownNode insertAfter(Kind kind, const QByteArray &utf8);
    /// Puts a block of kind Other around this one and those up to `last`, which are siblings.
    MarkdownNode wrapUpTo(MarkdownNode last) const;
    /// Puts HTML in the place of the tags that a block's kind has; what is below stays. The node's
    /// kind is Other from then on, and this handle stands for the new one.
    void setTags(const QByteArray &opening, const QByteArray &closing);
    /// Puts HTML of ours in front of the node, which is inline.
    void insertTagsBefore(const QByteArray &html);
    /// Makes a plain entry of a task: its box is gone.
    void removeTaskBox();
    /// Takes the node out of the tree for good; what is below it takes its place.
    void unwrap();
    /// Takes the node, and all below it, out of the tree for good.
    void remove();

private:
    friend class MarkdownTree;
    void replaceWith(cmark_node *node);

    cmark_node *m_node = nullptr;
};

/// A parsed Markdown text, as GitHub reads it: CommonMark with tables, strikethrough, autolinks,
/// task lists and footnotes (GFM 0.29). Not to be copied; owns its nodes.
class MarkdownTree final
{
public:
    struct Syntax {
        bool hasAutolinks = true; ///< Bare addresses are links.
        bool hasTables = true;
        bool hasStrikethrough = true; ///< `~~two~~`
        bool hasSingleTilde = true; ///< `~one~` is struck through as `~~two~~` is.
        bool hasTasks = true; ///< `- [ ]`
        bool hasFootnotes = true; ///< `[^1]`
    };

    explicit MarkdownTree(const QByteArray &utf8)
        : MarkdownTree(utf8, Syntax())
    { }
    MarkdownTree(const QByteArray &utf8, const Syntax &syntax);
    /// A tree of nothing, to be built upon.
    [[nodiscard]] static MarkdownTree empty();
    ~MarkdownTree();
    MarkdownTree(MarkdownTree &&) noexcept;
    MarkdownTree &operator=(MarkdownTree &&) noexcept;

    [[nodiscard]] MarkdownNode root() const;
    /// HTML of a top-level block, raw HTML as the author wrote it. Must not be a
    /// FootnoteDefinition: those are numbered together, see takeFootnotesHtml(). Another node may
    /// take the place of `block`, which then stands for that one, and of what is below it.
    [[nodiscard]] static QByteArray html(MarkdownNode &block);
    /// The section of footnotes; empty where there are none. Takes all other blocks out of the
    /// tree: the last thing to do with it.
    [[nodiscard]] QByteArray takeFootnotesHtml();

private:
    struct Free {
        void operator()(cmark_node *node) const;
    };
    explicit MarkdownTree(cmark_node *root);

    std::unique_ptr<cmark_node, Free> m_root;
};

enum class Visit { Enter, Leave };

/// Calls `visit(node, Visit)` for `top` and all below it in document order, without recursion:
/// a post may nest deeper than the stack. A node is left also where it has no children. `visit`
/// may change the node that it leaves and what is below it, but not remove it.
template <typename Visitor>
void walk(MarkdownNode top, Visitor visit)
{
    MarkdownNode node = top;
    while (node) {
        visit(node, Visit::Enter);
        if (const MarkdownNode child = node.firstChild()) {
            node = child;
            continue;
        }
        for (;;) {
            const MarkdownNode next = node == top ? MarkdownNode() : node.next();
            const MarkdownNode parent = node == top ? MarkdownNode() : node.parent();
            visit(node, Visit::Leave);
            if (next || !parent) {
                node = next;
                break;
            }
            node = parent;
        }
    }
}

/// Calls `visit(node)` for `top` and the blocks below it in document order. Texts are most of a
/// post: who looks for blocks passes them by.
template <typename Visitor>
void walkBlocks(MarkdownNode top, Visitor visit)
{
    MarkdownNode node = top;
    while (node) {
        visit(node);
        const bool holdsBlocks = node.kind() != MarkdownNode::Kind::Paragraph
            && node.kind() != MarkdownNode::Kind::Heading
            && node.kind() != MarkdownNode::Kind::TableCell;
        if (const MarkdownNode child = holdsBlocks ? node.firstChild() : MarkdownNode()) {
            node = child;
            continue;
        }
        while (node != top && !node.next())
            node = node.parent();
        node = node == top ? MarkdownNode() : node.next();
    }
}

} // namespace app
