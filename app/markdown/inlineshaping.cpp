// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/inlineshaping.h"

#include <QList>

#include <algorithm>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

// goldmark's bare addresses end before the first character that is not ASCII: a particle in Korean.
void shortenAddress(MarkdownNode link)
{
    MarkdownNode text = link.firstChild();
    if (!text || text.next() || text.kind() != Kind::Text)
        return;
    const QByteArray written = text.literal();
    const QByteArray url = link.url();
    if (written.isEmpty() || !url.endsWith(written))
        return;
    const auto end = std::find_if(written.cbegin(), written.cend(),
                                  [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    const qsizetype rest = written.cend() - end;
    if (rest == 0 || rest == written.size())
        return;
    link.setUrl(url.chopped(rest));
    text.setLiteral(written.chopped(rest));
    link.insertAfter(Kind::Text, written.last(rest));
}

void shape(MarkdownNode node, const DialectRules &rules)
{
    switch (node.kind()) {
    case Kind::SoftBreak:
        if (rules.hasHardBreaks)
            node.insertBefore(Kind::HtmlInline, "<br />");
        break;
    case Kind::Link:
        if (rules.hasAsciiAutolinks)
            shortenAddress(node);
        break;
    default:
        break;
    }
}

} // namespace

void shapeInlines(MarkdownNode root, const DialectRules &rules)
{
    if (!rules.hasHardBreaks && !rules.hasAsciiAutolinks)
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
