// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/attributelists.h"

#include <QRegularExpression>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

bool takesAttributes(Kind kind)
{
    switch (kind) {
    case Kind::Link:
    case Kind::Image:
    case Kind::Code:
    case Kind::Emphasis:
    case Kind::Strong:
    case Kind::Strikethrough:
        return true;
    default:
        return false;
    }
}

} // namespace

void removeSpanAttributeLists(MarkdownNode root)
{
    static const QRegularExpression list(QStringLiteral("^(?:\\{:[^{}]*\\})+"));
    walk(root, [](MarkdownNode node, Visit visit) {
        if (visit == Visit::Leave || node.kind() != Kind::Text)
            return;
        const MarkdownNode before = node.previous();
        if (!before || !takesAttributes(before.kind()))
            return;
        const QByteArray literal = node.literal();
        if (literal.startsWith("{:"))
            node.setLiteral(QString::fromUtf8(literal).remove(list).toUtf8());
    });
}

std::optional<QString> takeHeadingId(MarkdownNode heading)
{
    static const QRegularExpression attributes(
        QStringLiteral("[ \\t]*\\{:?[ \\t]*(?:[^{}#]*[ \\t])?#([^\\s{}.]+)[^{}]*\\}[ \\t]*$"));
    MarkdownNode last = heading.lastChild();
    if (!last || last.kind() != Kind::Text)
        return std::nullopt;
    QString text = QString::fromUtf8(last.literal());
    const QRegularExpressionMatch match = attributes.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    text.truncate(match.capturedStart());
    last.setLiteral(text.toUtf8());
    return match.captured(1);
}

} // namespace app
