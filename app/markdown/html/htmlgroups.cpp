// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/html/htmlgroups.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

constexpr std::size_t MaxGroup = 200; ///< Blocks behind the first.

// Elements that their authors close; `<p>`, `<li>` and the like end without it.
const QRegularExpression &tags()
{
    static const QRegularExpression expression(
        QStringLiteral(
            "<!--.*?(?:-->|\\z)|<(/?)(details|div|section|article|aside|figure|center|blockquote|"
            "header|footer|main|nav|ul|ol|dl|table)\\b[^<>]*>"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

} // namespace

MarkdownNode HtmlGroups::lastOf(MarkdownNode block)
{
    if (block.kind() != Kind::HtmlBlock)
        return block;
    const auto known = std::find_if(m_ahead.begin(), m_ahead.end(),
                                    [block](const Block &one) { return one.node == block; });
    m_ahead.erase(m_ahead.begin(), known);
    if (m_ahead.empty())
        m_ahead.push_back({block, tagsOf(block)});
    QStringList open;
    for (std::size_t count = 0; count <= MaxGroup; ++count) {
        const Block &one = ahead(count);
        if (!one.node || one.node.kind() == Kind::FootnoteDefinition)
            return block;
        for (const Tag &tag : one.tags) {
            if (!tag.isClosing)
                open.append(tag.name);
            else if (const qsizetype at = open.lastIndexOf(tag.name); at >= 0)
                open.resize(at);
        }
        if (open.isEmpty())
            return one.node;
    }
    return block;
}

// The block so many behind the one that was asked for; without a node behind the last.
const HtmlGroups::Block &HtmlGroups::ahead(std::size_t count)
{
    if (count == m_ahead.size()) {
        const MarkdownNode last = m_ahead.back().node;
        const MarkdownNode next = last ? last.next() : last;
        m_ahead.push_back({next, next ? tagsOf(next) : QList<Tag>()});
    }
    return m_ahead[count];
}

QList<HtmlGroups::Tag> HtmlGroups::tagsOf(MarkdownNode block)
{
    if (block.kind() != Kind::HtmlBlock)
        return {};
    QList<Tag> found;
    const QString html = QString::fromUtf8(block.literal());
    for (auto it = tags().globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedLength(2) > 0)
            found.append({match.captured(2).toLower(), match.capturedLength(1) > 0});
    }
    return found;
}

} // namespace app
