// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/marked/blockreader.h"
#include "app/markdown/marked/htmlblocks.h"

#include <QRegularExpression>

namespace app::marked {
namespace {

using namespace Qt::StringLiterals;

bool isDelimiterRow(const QString &line)
{
    static const QRegularExpression form(
        u"^ {0,3}(?:\\| *)?:?-++:? *+(?:\\| *+:?-++:? *+)*+(?:\\| *)?$"_s);
    return form.match(line).hasMatch();
}

// Where a bar is not behind an odd number of backslashes.
QStringList cellsOf(const QString &row)
{
    QStringList cells{QString()};
    bool isEscaped = false;
    for (const QChar c : row) {
        if (c == u'|' && !isEscaped)
            cells.append(QString());
        else
            cells.last() += c;
        isEscaped = c == u'\\' && !isEscaped;
    }
    if (cells.first().trimmed().isEmpty())
        cells.removeFirst();
    if (!cells.isEmpty() && cells.last().trimmed().isEmpty())
        cells.removeLast();
    for (QString &cell : cells)
        cell = cell.trimmed().replace(u"\\|"_s, u"|"_s);
    return cells;
}

QString alignmentOf(const QString &delimiter)
{
    const QString mark = delimiter.trimmed();
    const bool isRight = mark.endsWith(u':');
    if (mark.startsWith(u':'))
        return isRight ? u"center"_s : u"left"_s;
    return isRight ? u"right"_s : QString();
}

QStringList alignmentsOf(QString row)
{
    row = row.trimmed();
    if (row.startsWith(u'|'))
        row.remove(0, 1);
    if (row.endsWith(u'|'))
        row.chop(1);
    QStringList alignments;
    for (const QString &delimiter : row.split(u'|'))
        alignments.append(alignmentOf(delimiter));
    return alignments;
}

} // namespace

bool endsTable(QStringView line, bool isLast)
{
    const qsizetype mark = listMark(line);
    const bool isListMark = mark > 0 && mark < line.size() && line[mark] == u' ';
    const QStringView bullet = line.left(mark).trimmed();
    const bool isList
        = isListMark && (bullet.size() == 1 || (bullet.size() == 2 && bullet.startsWith(u'1')));
    return isList || isRule(line) || headingLevel(line) > 0 || opensWith(line, u'>')
        || (!isLast && fenceAt(line)) || htmlEndsParagraph(line, isLast);
}

bool looksLikeTable(const Lines &lines, qsizetype at)
{
    const QStringView head = lines[at].text;
    return blanksBefore(head) < head.size() && at + 1 < lines.size()
        && isDelimiterRow(lines[at + 1].text);
}

qsizetype readTable(const Lines &lines, qsizetype at, Block &table)
{
    if (!looksLikeTable(lines, at))
        return 0;
    const QString &delimiters = lines[at + 1].text;
    if (!delimiters.contains(u'|') && !delimiters.contains(u':'))
        return 0;
    const QStringList head = cellsOf(lines[at].text);
    table.alignments = alignmentsOf(delimiters);
    if (head.size() != table.alignments.size())
        return 0;
    table.type = Type::Table;
    table.rows = {head};
    qsizetype end = at + 2;
    for (; end < lines.size(); ++end) {
        const QString &line = lines[end].text;
        const bool isLast = end + 1 >= lines.size();
        if (blanksBefore(line) == line.size() || isIndentedCode(line) || endsTable(line, isLast))
            break;
        QStringList cells = cellsOf(line);
        while (cells.size() < head.size())
            cells.append(QString());
        table.rows.append(cells.first(head.size()));
    }
    table.firstLine = lines[at].number;
    table.lastLine = lines[end - 1].number;
    return end - at;
}

} // namespace app::marked
