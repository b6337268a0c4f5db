// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/inlineshaping.h"

#include <QList>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

} // namespace

void shapeInlines(MarkdownNode root, const DialectRules &rules)
{
    if (rules.isMarked || !rules.hasHardBreaks)
        return;
    QList<MarkdownNode> breaks;
    walk(root, [&breaks](MarkdownNode node, Visit visit) {
        if (visit == Visit::Enter && node.kind() == Kind::SoftBreak)
            breaks.append(node);
    });
    for (MarkdownNode softBreak : std::as_const(breaks))
        softBreak.insertBefore(Kind::HtmlInline, "<br />");
}

} // namespace app
