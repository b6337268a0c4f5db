// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/inlineshaping.h"

#include <QList>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

void shape(MarkdownNode softBreak, const DialectRules &rules)
{
    // goldmark leaves it out of an image's text.
    if (rules.isGoldmark && softBreak.parent().kind() == Kind::Image)
        softBreak.remove();
    else if (rules.hasHardBreaks)
        softBreak.insertBefore(Kind::HtmlInline, "<br />");
}

} // namespace

void shapeInlines(MarkdownNode root, const DialectRules &rules)
{
    if (rules.isMarked || (!rules.hasHardBreaks && !rules.isGoldmark))
        return;
    QList<MarkdownNode> breaks;
    walk(root, [&breaks](MarkdownNode node, Visit visit) {
        if (visit == Visit::Enter && node.kind() == Kind::SoftBreak)
            breaks.append(node);
    });
    for (const MarkdownNode softBreak : std::as_const(breaks))
        shape(softBreak, rules);
}

} // namespace app
