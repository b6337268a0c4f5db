// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmarklists.h"

#include "app/markdown/goldmarkdefinitions.h"
#include "app/markdown/sourcelines.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

// Quotes aside.
bool isBehindBlank(MarkdownNode node, const QStringList &lines)
{
    const int before = node.firstLine() - 2;
    if (before < 0 || before >= lines.size())
        return false;
    const QString &line = lines[before];
    return std::all_of(line.cbegin(), line.cend(),
                       [](QChar c) { return c == u'>' || c.isSpace(); });
}

// What goldmark makes of a paragraph that it has read, and of which it forgets what was before.
bool isMadeOfParagraph(MarkdownNode block, const QStringList &lines)
{
    return block.kind() == Kind::Table
        || (block.kind() == Kind::Paragraph && isDefinitionList(block.next(), lines));
}

// Definitions of addresses behind the blocks of an entry are blocks while goldmark decides.
bool hasDefinitionBehindBlank(MarkdownNode entry, const QStringList &lines)
{
    static const QRegularExpression definition(QStringLiteral("^[ \\t>]*\\[[^\\]]+\\]:"));
    const MarkdownNode last = entry.lastChild();
    const int end = qMin(entry.lastLine(), int(lines.size()));
    for (int line = last ? last.lastLine() + 1 : end; line < end; ++line) {
        if (isBlankLine(lines[line - 1]) && definition.match(lines[line]).hasMatch())
            return true;
    }
    return false;
}

bool isTight(MarkdownNode list, const QStringList &lines)
{
    for (MarkdownNode entry = list.firstChild(); entry; entry = entry.next()) {
        if ((entry.previous() && isBehindBlank(entry, lines))
            || hasDefinitionBehindBlank(entry, lines))
            return false;
        const MarkdownNode first = entry.firstChild();
        for (MarkdownNode block = first ? first.next() : first; block; block = block.next()) {
            if (isBehindBlank(block, lines) && !isMadeOfParagraph(block, lines))
                return false;
        }
    }
    return true;
}

} // namespace

void shapeGoldmarkLists(MarkdownNode root, const QStringList &lines)
{
    walk(root, [&lines](MarkdownNode node, Visit visit) {
        if (visit == Visit::Enter && node.kind() == Kind::List)
            node.setTight(isTight(node, lines));
    });
}

} // namespace app
