// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdowntables.h"

#include <QList>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

bool isBreak(Kind kind)
{
    return kind == Kind::SoftBreak || kind == Kind::LineBreak;
}

// Bars in emphasis and links do not part cells here: rare, and theirs to nest wrongly.
bool hasBarInEachLine(MarkdownNode paragraph)
{
    bool hasBar = false;
    for (MarkdownNode node = paragraph.firstChild(); node; node = node.next()) {
        if (isBreak(node.kind())) {
            if (!hasBar)
                return false;
            hasBar = false;
        } else if (node.kind() == Kind::Text) {
            hasBar = hasBar || node.literal().contains('|');
        }
    }
    return hasBar;
}

bool hasEscapedBar(MarkdownNode paragraph, const QStringList &lines)
{
    for (int line = paragraph.firstLine(); line <= paragraph.lastLine(); ++line) {
        if (line >= 1 && line <= lines.size() && lines[line - 1].contains(u"\\|"))
            return true;
    }
    return false;
}

// The bars at both ends of a line open and close its first and last cell.
QByteArray withoutOuterBars(QByteArray text, bool isFirst, bool isLast)
{
    if (isFirst && text.trimmed().startsWith('|'))
        text.remove(0, text.indexOf('|') + 1);
    if (isLast && text.trimmed().endsWith('|'))
        text.truncate(text.lastIndexOf('|'));
    return text;
}

void splitText(MarkdownNode node)
{
    const bool isFirst = !node.previous() || isBreak(node.previous().kind());
    const bool isLast = !node.next() || isBreak(node.next().kind());
    const QList<QByteArray> cells = withoutOuterBars(node.literal(), isFirst, isLast).split('|');
    // Blanks go at the ends of cells, not around what is within one.
    const auto cell = [&](qsizetype i) {
        QString text = QString::fromUtf8(cells[i]);
        if (i > 0 || isFirst)
            text = text.mid(text.size() - (text + u'x').trimmed().size() + 1);
        if (i + 1 < cells.size() || isLast)
            text = (u'x' + text).trimmed().mid(1);
        return text.toUtf8();
    };
    for (qsizetype i = 0; i + 1 < cells.size(); ++i) {
        node.insertBefore(Kind::Text, cell(i));
        node.insertTagsBefore("</td>\n<td>");
    }
    node.setLiteral(cell(cells.size() - 1));
}

void shape(MarkdownNode paragraph)
{
    for (MarkdownNode node = paragraph.firstChild(); node;) {
        const MarkdownNode next = node.next();
        if (node.kind() == Kind::Text)
            splitText(node);
        node = next;
    }
    for (MarkdownNode node = paragraph.firstChild(); node;) {
        MarkdownNode next = node.next();
        if (isBreak(node.kind())) {
            node.insertTagsBefore("</td>\n</tr>\n<tr>\n<td>");
            node.remove();
        }
        node = next;
    }
    paragraph.setTags("<table>\n<tbody>\n<tr>\n<td>", "</td>\n</tr>\n</tbody>\n</table>");
}

} // namespace

void shapeKramdownTables(MarkdownNode root, const QStringList &lines)
{
    QList<MarkdownNode> paragraphs;
    walk(root, [&](MarkdownNode node, Visit visit) {
        if (visit == Visit::Enter && node.kind() == Kind::Paragraph && hasBarInEachLine(node)
            && !hasEscapedBar(node, lines))
            paragraphs.append(node);
    });
    for (const MarkdownNode paragraph : std::as_const(paragraphs))
        shape(paragraph);
}

} // namespace app
