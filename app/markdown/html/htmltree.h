// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <memory>

struct GumboInternalNode;
struct GumboInternalOutput;

namespace app {

struct HtmlAttribute {
    QByteArrayView name; ///< Lower case, without a namespace's prefix where it has one.
    QByteArrayView value; ///< Entities decoded.
    QByteArrayView source; ///< The value's own bytes, without quotes, within HtmlTree::source().
    bool hasNamespace = false;
};

/// A node of an HtmlTree: a handle, valid as long as its tree. Null stands for "there is none".
class HtmlNode final
{
public:
    enum class Kind { Element, Template, Text, Comment };

    HtmlNode() = default;
    explicit HtmlNode(const GumboInternalNode *node)
        : m_node(node)
    { }

    explicit operator bool() const { return m_node; }
    bool operator==(const HtmlNode &) const = default;
    /// Tells it from every other node of its tree, for tables that are keyed by nodes.
    [[nodiscard]] const void *id() const { return m_node; }

    [[nodiscard]] Kind kind() const;
    /// Of an element in HTML's namespace in lower case; empty for SVG, MathML, unknown elements.
    [[nodiscard]] QByteArrayView tag() const;
    /// Of any element as it is written out: custom ones in lower case, SVG's in its own spelling.
    [[nodiscard]] QByteArray name() const;
    [[nodiscard]] bool isForeign() const; ///< SVG or MathML.
    [[nodiscard]] QList<HtmlAttribute> attributes() const;
    [[nodiscard]] QByteArrayView text() const; ///< Of Text; entities decoded.

    [[nodiscard]] HtmlNode parent() const;
    [[nodiscard]] HtmlNode firstChild() const;
    [[nodiscard]] HtmlNode next() const;

private:
    const GumboInternalNode *m_node = nullptr;
};

/// A fragment of HTML, parsed as a browser parses what is put into a <div> (HTML Living Standard
/// §13.4). Keeps the bytes that it was made from.
class HtmlTree final
{
public:
    explicit HtmlTree(const QByteArray &utf8);
    /// A page of its own instead of a fragment; root() is its <html>.
    [[nodiscard]] static HtmlTree ofPage(const QByteArray &utf8);
    ~HtmlTree();
    HtmlTree(HtmlTree &&) noexcept;
    HtmlTree &operator=(HtmlTree &&) noexcept;

    /// Stands for the <div>: its children are the fragment. Null for a page without elements.
    [[nodiscard]] HtmlNode root() const;
    [[nodiscard]] const QByteArray &source() const { return m_source; }

private:
    enum class Scope { Fragment, Page };
    HtmlTree(const QByteArray &utf8, Scope scope);

    struct Free {
        void operator()(GumboInternalOutput *output) const;
    };
    QByteArray m_source;
    std::unique_ptr<GumboInternalOutput, Free> m_output;
};

enum class HtmlVisit { Enter, Leave };

/// Calls `visit(node, HtmlVisit)` for `top` and all below it in document order, without recursion.
template <typename Visitor>
void walkHtml(HtmlNode top, Visitor visit)
{
    HtmlNode node = top;
    while (node) {
        visit(node, HtmlVisit::Enter);
        if (const HtmlNode child = node.firstChild()) {
            node = child;
            continue;
        }
        for (;;) {
            visit(node, HtmlVisit::Leave);
            if (node == top)
                return;
            if (const HtmlNode next = node.next()) {
                node = next;
                break;
            }
            node = node.parent();
        }
    }
}

} // namespace app
