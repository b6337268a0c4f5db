// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/inlineshaping.h"

#include <QList>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

void shape(MarkdownNode node)
{
    if (node.kind() == Kind::SoftBreak)
        node.insertBefore(Kind::HtmlInline, "<br />");
}

} // namespace

void shapeInlines(MarkdownNode root, const DialectRules &rules)
{
    if (!rules.hasHardBreaks || rules.isMarked)
        return;
    QList<MarkdownNode> nodes;
    walk(root, [&nodes](MarkdownNode node, Visit visit) {
        if (visit == Visit::Enter)
            nodes.append(node);
    });
    for (const MarkdownNode node : std::as_const(nodes))
        shape(node);
}

} // namespace app
