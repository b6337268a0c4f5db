// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/html/htmltree.h"

// The only place that knows gumbo.
#include <gumbo.h>

namespace app {
namespace {

const GumboVector *childrenOf(const GumboNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        return &node->v.element.children;
    case GUMBO_NODE_DOCUMENT:
        return &node->v.document.children;
    default:
        return nullptr;
    }
}

HtmlAttribute attributeOf(const GumboAttribute &attribute)
{
    HtmlAttribute result;
    result.name = attribute.name;
    result.value = attribute.value;
    result.hasNamespace = attribute.attr_namespace != GUMBO_ATTR_NAMESPACE_NONE;
    const GumboStringPiece &raw = attribute.original_value;
    // Without a value, gumbo points at the name.
    if (raw.length == 0 || attribute.value[0] == '\0')
        return result;
    const QByteArrayView written(raw.data, static_cast<qsizetype>(raw.length));
    const bool isQuoted = written.front() == '"' || written.front() == '\'';
    result.source = isQuoted ? written.sliced(1, written.size() - 2) : written;
    return result;
}

} // namespace

HtmlNode::Kind HtmlNode::kind() const
{
    switch (m_node->type) {
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_DOCUMENT:
        return Kind::Element;
    case GUMBO_NODE_TEMPLATE:
        return Kind::Template;
    case GUMBO_NODE_COMMENT:
        return Kind::Comment;
    default:
        return Kind::Text;
    }
}

QByteArrayView HtmlNode::tag() const
{
    if (isForeign() || m_node->v.element.tag == GUMBO_TAG_UNKNOWN)
        return {};
    return gumbo_normalized_tagname(m_node->v.element.tag);
}

QByteArray HtmlNode::name() const
{
    if (const QByteArrayView known = tag(); !known.isEmpty())
        return known.toByteArray();
    GumboStringPiece written = m_node->v.element.original_tag;
    gumbo_tag_from_original_text(&written);
    if (m_node->v.element.tag_namespace == GUMBO_NAMESPACE_SVG) {
        if (const char *spelling = gumbo_normalize_svg_tagname(&written))
            return spelling;
    }
    return QByteArray(written.data, static_cast<qsizetype>(written.length)).toLower();
}

bool HtmlNode::isForeign() const
{
    return m_node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML;
}

QList<HtmlAttribute> HtmlNode::attributes() const
{
    const GumboVector &vector = m_node->v.element.attributes;
    QList<HtmlAttribute> attributes;
    attributes.reserve(vector.length);
    for (unsigned int i = 0; i < vector.length; ++i)
        attributes.append(attributeOf(*static_cast<const GumboAttribute *>(vector.data[i])));
    return attributes;
}

QByteArrayView HtmlNode::text() const
{
    return m_node->v.text.text;
}

HtmlNode HtmlNode::parent() const
{
    return HtmlNode(m_node->parent);
}

HtmlNode HtmlNode::firstChild() const
{
    const GumboVector *children = childrenOf(m_node);
    return HtmlNode(children && children->length > 0
                        ? static_cast<const GumboNode *>(children->data[0])
                        : nullptr);
}

HtmlNode HtmlNode::next() const
{
    const GumboVector *siblings = m_node->parent ? childrenOf(m_node->parent) : nullptr;
    const auto index = m_node->index_within_parent + 1;
    return HtmlNode(siblings && index < siblings->length
                        ? static_cast<const GumboNode *>(siblings->data[index])
                        : nullptr);
}

HtmlTree::HtmlTree(const QByteArray &utf8)
    : HtmlTree(utf8, Scope::Fragment)
{ }

HtmlTree HtmlTree::ofPage(const QByteArray &utf8)
{
    return {utf8, Scope::Page};
}

HtmlTree::HtmlTree(const QByteArray &utf8, Scope scope)
    : m_source(utf8)
{
    GumboOptions options = kGumboDefaultOptions;
    if (scope == Scope::Fragment)
        options.fragment_context = GUMBO_TAG_DIV;
    options.max_errors = 0;
    m_output.reset(gumbo_parse_with_options(&options, m_source.constData(),
                                            static_cast<std::size_t>(m_source.size())));
}

HtmlTree::~HtmlTree() = default;
HtmlTree::HtmlTree(HtmlTree &&) noexcept = default;
HtmlTree &HtmlTree::operator=(HtmlTree &&) noexcept = default;

HtmlNode HtmlTree::root() const
{
    return HtmlNode(m_output->root);
}

void HtmlTree::Free::operator()(GumboInternalOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

} // namespace app
