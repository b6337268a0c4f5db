// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/contentsmark.h"

#include <algorithm>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

/// More than a post has. Each holds all headings: with as many marks as headings a page has the
/// square of them.
constexpr qsizetype MostContents = 8;

bool isContentsMark(MarkdownNode paragraph)
{
    if (paragraph.kind() != Kind::Paragraph || !paragraph.firstChild()
        || paragraph.firstChild() != paragraph.lastChild())
        return false;
    const QByteArray text = paragraph.plainText().trimmed().toLower();
    return text == "[[toc]]" || text == "[toc]";
}

QByteArray linkTo(const Heading &heading)
{
    return "<a href=\"#" + heading.id.toHtmlEscaped().toUtf8() + "\">"
        + heading.text.toHtmlEscaped().toUtf8() + "</a>";
}

/// Lists within entries; a heading that skips a level is one deeper all the same.
QByteArray contentsOf(const QList<Heading> &headings)
{
    QByteArray html = "<nav>";
    QList<int> levels;
    for (const Heading &heading : headings) {
        while (levels.size() > 1 && levels.last() > heading.level) {
            html += "</li></ul>";
            levels.removeLast();
        }
        if (levels.isEmpty() || levels.last() < heading.level) {
            html += "<ul>";
            levels.append(heading.level);
        } else {
            html += "</li>";
            levels.last() = std::min(levels.last(), heading.level);
        }
        html += "<li>" + linkTo(heading);
    }
    for (qsizetype i = 0; i < levels.size(); ++i)
        html += "</li></ul>";
    return html + "</nav>\n";
}

} // namespace

void shapeContentsMarks(MarkdownNode root, const QList<Heading> &headings)
{
    QList<MarkdownNode> marks;
    for (MarkdownNode node = root.firstChild(); node && marks.size() < MostContents;
         node = node.next()) {
        if (isContentsMark(node))
            marks.append(node);
    }
    if (marks.isEmpty())
        return;
    const QByteArray contents = contentsOf(headings);
    for (MarkdownNode mark : std::as_const(marks)) {
        while (MarkdownNode child = mark.firstChild())
            child.remove();
        mark.setTags(contents, {});
    }
}

} // namespace app
