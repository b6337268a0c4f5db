// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmarktables.h"

#include "app/markdown/goldmarksource.h"

#include <QList>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

int countChildren(MarkdownNode node)
{
    int count = 0;
    for (MarkdownNode child = node.firstChild(); child; child = child.next())
        ++count;
    return count;
}

int cellsInSource(MarkdownNode row, const QStringList &lines)
{
    const int line = row.firstLine();
    return line < 1 || line > lines.size() ? countChildren(row)
                                           : countGoldmarkCells(lines[line - 1]);
}

bool hasShortRow(MarkdownNode table, const QStringList &lines)
{
    for (MarkdownNode row = table.firstChild(); row; row = row.next()) {
        if (countChildren(row) > cellsInSource(row, lines))
            return true;
    }
    return false;
}

QByteArray cellTag(const QByteArray &name, MarkdownNode cell, bool isWritten)
{
    const QByteArray alignment = isWritten ? cell.alignment() : QByteArray();
    return '<' + name + (alignment.isEmpty() ? QByteArray() : " align=\"" + alignment + '"') + '>';
}

// Outer ones first: cmark lets its own rows and tables hold nothing but its own.
void shape(MarkdownNode table, const QStringList &lines)
{
    struct Cell {
        MarkdownNode node;
        QByteArray opening;
        QByteArray closing;
    };
    // A paragraph that ends where the table begins has its lines from it.
    if (MarkdownNode before = table.previous())
        before.setLines(before.firstLine(), before.lastLine());
    QList<MarkdownNode> rows;
    QList<Cell> cells;
    for (MarkdownNode row = table.firstChild(); row; row = row.next()) {
        const QByteArray name = rows.isEmpty() ? "th" : "td";
        const int written = cellsInSource(row, lines);
        int column = 0;
        for (MarkdownNode cell = row.firstChild(); cell; cell = cell.next())
            cells.append({cell, cellTag(name, cell, column++ < written), "</" + name + '>'});
        rows.append(row);
    }
    table.setTags("<table>", rows.size() > 1 ? "</tbody></table>" : "</table>");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QByteArray opening = i == 0 ? "<thead><tr>" : i == 1 ? "<tbody><tr>" : "<tr>";
        rows[i].setTags(opening, i == 0 ? "</tr></thead>" : "</tr>");
    }
    for (Cell &cell : cells)
        cell.node.setTags(cell.opening, cell.closing);
}

} // namespace

void shapeGoldmarkTables(MarkdownNode root, const QStringList &lines)
{
    QList<MarkdownNode> tables;
    walk(root, [&](MarkdownNode node, Visit visit) {
        if (visit == Visit::Leave && node.kind() == Kind::Table && hasShortRow(node, lines))
            tables.append(node);
    });
    for (const MarkdownNode table : std::as_const(tables))
        shape(table, lines);
}

} // namespace app
