// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmarkemphasis.h"

#include <QList>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

bool isEmphasis(MarkdownNode node)
{
    return node.kind() == Kind::Emphasis || node.kind() == Kind::Strong
        || node.kind() == Kind::Strikethrough;
}

QByteArray markOf(MarkdownNode node, const QStringList &lines)
{
    if (node.kind() == Kind::Strikethrough)
        return "~~";
    const int line = node.firstLine();
    const QByteArray text
        = line < 1 || line > lines.size() ? QByteArray() : lines[line - 1].toUtf8();
    const int at = node.firstColumn() - 1;
    const char mark = at >= 0 && at < text.size() && text[at] == '_' ? '_' : '*';
    return QByteArray(node.kind() == Kind::Strong ? 2 : 1, mark);
}

} // namespace

void leaveEmphasisOpen(MarkdownNode root, const QStringList &lines)
{
    QList<MarkdownNode> around;
    QList<MarkdownNode> open;
    int links = 0;
    walk(root, [&](MarkdownNode node, Visit visit) {
        const bool isEntered = visit == Visit::Enter;
        if (node.kind() == Kind::Link)
            links += isEntered ? 1 : -1;
        if (isEmphasis(node) && isEntered && links == 0)
            around.append(node);
        else if (isEmphasis(node) && !around.isEmpty() && around.last() == node)
            around.removeLast();
        if (node.kind() == Kind::Image && isEntered && links > 0) {
            open += around;
            around.clear();
        }
    });
    for (MarkdownNode node : std::as_const(open)) {
        const QByteArray mark = markOf(node, lines);
        node.insertBefore(Kind::Text, mark);
        node.insertAfter(Kind::Text, mark);
        node.unwrap();
    }
}

} // namespace app
