// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/inlineshaping.h"

#include <QList>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

void shape(MarkdownNode node, const DialectRules &rules)
{
    if (node.kind() == Kind::SoftBreak && rules.hasHardBreaks)
        node.insertBefore(Kind::HtmlInline, "<br />");
    // marked takes a blank last line off a fence.
    if (node.kind() == Kind::CodeBlock && rules.isMarked && node.literal().endsWith("\n\n"))
        node.setLiteral(node.literal().chopped(1));
}

} // namespace

void shapeInlines(MarkdownNode root, const DialectRules &rules)
{
    if (!rules.hasHardBreaks && !rules.isMarked)
        return;
    QList<MarkdownNode> nodes;
    walk(root, [&nodes](MarkdownNode node, Visit visit) {
        if (visit == Visit::Enter)
            nodes.append(node);
    });
    for (const MarkdownNode node : std::as_const(nodes))
        shape(node, rules);
}

} // namespace app
