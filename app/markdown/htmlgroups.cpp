// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/htmlgroups.h"

#include <QRegularExpression>
#include <QStringList>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

constexpr int MaxGroup = 200;

// Elements that their authors close; `<p>`, `<li>` and the like end without it.
const QRegularExpression &tags()
{
    static const QRegularExpression expression(
        QStringLiteral(
            "<!--.*?-->|<(/?)(details|div|section|article|aside|figure|center|blockquote|"
            "header|footer|main|nav|ul|ol|dl|table)\\b[^<>]*>"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

// Follows the elements that are open behind the block.
void follow(MarkdownNode block, QStringList &open)
{
    const QString html = QString::fromUtf8(block.literal());
    for (auto it = tags().globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = match.captured(2).toLower();
        if (name.isEmpty())
            continue;
        if (match.captured(1).isEmpty())
            open.append(name);
        else if (const qsizetype at = open.lastIndexOf(name); at >= 0)
            open.resize(at);
    }
}

} // namespace

MarkdownNode lastOfGroup(MarkdownNode block)
{
    if (block.kind() != Kind::HtmlBlock)
        return block;
    QStringList open;
    follow(block, open);
    MarkdownNode last = block;
    for (int count = 0; !open.isEmpty() && count < MaxGroup; ++count) {
        last = last.next();
        if (!last || last.kind() == Kind::FootnoteDefinition)
            return block;
        if (last.kind() == Kind::HtmlBlock)
            follow(last, open);
    }
    return open.isEmpty() ? last : block;
}

} // namespace app
