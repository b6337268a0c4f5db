// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/html/rawhtml.h"

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

// Those of spans are not told.
int lineOf(MarkdownNode node)
{
    while (node.kind() == Kind::HtmlInline || node.firstLine() == 0)
        node = node.parent();
    return node.firstLine();
}

bool isComment(const QByteArray &html)
{
    return html.trimmed().startsWith("<!--");
}

} // namespace

QList<MarkdownNode> rawHtmlBelow(MarkdownNode root)
{
    QList<MarkdownNode> html;
    walk(root, [&html](MarkdownNode node, Visit visit) {
        const Kind kind = node.kind();
        if (visit == Visit::Enter && (kind == Kind::HtmlBlock || kind == Kind::HtmlInline))
            html.append(node);
    });
    return html;
}

QList<Notice> omitRawHtml(const QList<MarkdownNode> &html, int firstLine)
{
    QList<Notice> notices;
    for (MarkdownNode node : html) {
        const int line = firstLine + lineOf(node) - 1;
        const bool isKnown = !notices.isEmpty() && notices.last().line == line;
        if (!isKnown && !isComment(node.literal())) {
            notices.append({Notice::Kind::Warning, line, QStringLiteral("raw-html-omitted"),
                            QStringLiteral("Raw HTML is left out: the blog's configuration does "
                                           "not set markup.goldmark.renderer.unsafe"),
                            std::nullopt});
        }
        const bool isBlock = node.kind() == Kind::HtmlBlock;
        node.setLiteral(isBlock ? "<!-- raw HTML omitted -->\n" : "<!-- raw HTML omitted -->");
    }
    return notices;
}

} // namespace app
