// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/alerts.h"

#include <QList>

#include <array>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

constexpr std::array Names{"Note", "Tip", "Important", "Warning", "Caution"};

/// The name of the alert that `text` opens; empty for other text.
QByteArray alertName(const QByteArray &text)
{
    const QByteArray line = text.trimmed().toLower();
    for (const char *name : Names) {
        if (line == "[!" + QByteArray(name).toLower() + ']')
            return name;
    }
    return {};
}

void shape(MarkdownNode quote)
{
    const MarkdownNode paragraph = quote.firstChild();
    if (!paragraph || paragraph.kind() != Kind::Paragraph)
        return;
    MarkdownNode first = paragraph.firstChild();
    if (!first || first.kind() != Kind::Text)
        return;
    const QByteArray name = alertName(first.literal());
    MarkdownNode second = first.next();
    const bool endsLine = !second || second.kind() == Kind::SoftBreak;
    // Without anything behind it, it is a quote.
    if (name.isEmpty() || !endsLine || (!second && !paragraph.next()))
        return;
    if (second) {
        first.remove();
        second.remove();
    } else {
        MarkdownNode empty = paragraph;
        empty.remove();
    }
    quote.setTags("<div class=\"markdown-alert markdown-alert-" + name.toLower()
                      + "\">\n<p class=\"markdown-alert-title\">" + name + "</p>\n",
                  "</div>\n");
}

} // namespace

void shapeAlerts(MarkdownNode root)
{
    QList<MarkdownNode> quotes;
    for (MarkdownNode node = root.firstChild(); node; node = node.next()) {
        if (node.kind() == Kind::BlockQuote)
            quotes.append(node);
    }
    for (const MarkdownNode quote : std::as_const(quotes))
        shape(quote);
}

} // namespace app
