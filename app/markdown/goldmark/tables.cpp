// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/blockstate.h"
#include "app/markdown/goldmark/bytes.h"
#include "app/markdown/goldmark/paragraphparts.h"

#include <algorithm>
#include <optional>

namespace app::goldmark {
namespace {

// Nothing where `column` is no delimiter; an empty one aligns nothing.
std::optional<QByteArray> alignmentOf(QByteArrayView column)
{
    column = column.trimmed();
    const bool isLeft = column.startsWith(':');
    const bool isRight = column.size() > 1 && column.endsWith(':');
    const QByteArrayView dashes
        = column.sliced(isLeft ? 1 : 0, column.size() - (isLeft ? 1 : 0) - (isRight ? 1 : 0));
    if (dashes.isEmpty() || countBefore(dashes, '-') != dashes.size())
        return {};
    if (isLeft && isRight)
        return "center";
    return isLeft ? "left" : isRight ? "right" : "";
}

// Empty where the line is no row of delimiters.
QList<QByteArray> alignmentsOf(const QByteArray &line)
{
    static constexpr QByteArrayView Signs = "-|:";
    const bool isDelimiters = std::all_of(line.begin(), line.end(),
                                          [](char c) { return isSpace(c) || Signs.contains(c); });
    if (!isDelimiters || indentOf(line, 0).width > 3)
        return {};
    QList<QByteArray> columns = line.split('|');
    if (isBlank(columns.first()))
        columns.removeFirst();
    if (!columns.isEmpty() && isBlank(columns.last()))
        columns.removeLast();
    QList<QByteArray> alignments;
    for (const QByteArray &column : std::as_const(columns)) {
        const std::optional<QByteArray> alignment = alignmentOf(column);
        if (!alignment)
            return {};
        alignments.append(*alignment);
    }
    return alignments;
}

/// Where the cells of a row are: between its outer pipes.
TableRow rowOf(const Segment &segment, QByteArrayView source, qsizetype mostCells)
{
    const QByteArray line = textOf(segment, source);
    qsizetype start = spacesBefore(line);
    qsizetype end = line.size() - spacesBehind(line);
    if (start < line.size() && line[start] == '|')
        ++start;
    if (end > 0 && line[end - 1] == '|')
        --end;
    TableRow row;
    while (start < end && row.size() < mostCells) {
        qsizetype cellEnd = start;
        while (cellEnd < end
               && (line[cellEnd] != '|' || (cellEnd > 0 && line[cellEnd - 1] == '\\')))
            ++cellEnd;
        // goldmark forgets here what a tab has left of itself.
        const Segment cell{std::min(segment.start + start, source.size()),
                           std::min(segment.start + cellEnd, source.size()), 0};
        row.append(trimmedRight(trimmedLeft(cell, source), source));
        start = cellEnd + 1;
    }
    return row;
}

} // namespace

void takeTable(Block *paragraph, BlockState &state)
{
    const QByteArrayView source = state.reader.source();
    Segments &lines = paragraph->lines;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QList<QByteArray> alignments = alignmentsOf(textOf(lines[i], source));
        if (alignments.isEmpty())
            continue;
        const TableRow head = rowOf(lines[i - 1], source, alignments.size() + 1);
        if (head.size() > alignments.size())
            return;
        Block *table = state.blocks.make(BlockType::Table, paragraph->lastLine);
        table->alignments = alignments;
        table->rows.append(head);
        for (qsizetype row = i + 1; row < lines.size(); ++row)
            table->rows.append(rowOf(lines[row], source, alignments.size()));
        table->lines = lines.sliced(i - 1);
        lines.resize(i - 1);
        paragraph->parent->insertAfter(paragraph, table);
        if (lines.isEmpty())
            paragraph->takeOut();
        else
            --lines.last().end;
        paragraph->lastLine -= static_cast<int>(table->lines.size());
        return;
    }
}

} // namespace app::goldmark
