// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/linecommands.h"

#include "app/text/lines.h"
#include "app/text/linestart.h"

#include <algorithm>

namespace app {
namespace {

/// Replaces the first `length` characters of `line` by `prefix`, touching no more than differs.
void replacePrefix(QStringView text, const TextRange &line, qsizetype length, const QString &prefix,
                   QList<TextEdit> *edits)
{
    const QString old = text.mid(line.start, length).toString();
    for (TextEdit edit : difference(old, prefix)) {
        edit.range.start += line.start;
        edits->append(edit);
    }
}

/// The selected lines that hold something; the line of an empty selection in any case.
QList<TextRange> concernedLines(QStringView text, const TextSelection &selection)
{
    QList<TextRange> lines = linesOf(text, selection);
    if (lines.size() > 1)
        lines.removeIf([text](const TextRange &line) { return isBlank(viewOf(text, line)); });
    return lines;
}

TextChange withWholeLines(const QList<TextEdit> &edits, const TextSelection &selection)
{
    if (selection.isEmpty())
        return {edits, mapped(selection, edits)};
    return {edits,
            {mapped(selection.anchor, edits,
                    selection.anchor < selection.cursor ? Side::Before : Side::After),
             mapped(selection.cursor, edits,
                    selection.anchor < selection.cursor ? Side::After : Side::Before)}};
}

qsizetype longestRun(QStringView text, QChar mark)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == mark ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    return longest;
}

bool isFence(QStringView text, const TextRange &line)
{
    return line.length >= 3 && viewOf(text, line).trimmed().startsWith(u"```");
}

} // namespace

TextChange toggledHeading(QStringView text, const TextSelection &selection, int level)
{
    const QList<TextRange> lines = concernedLines(text, selection);
    const bool isOn = std::ranges::all_of(lines, [&](const TextRange &line) {
        return lineStart(viewOf(text, line)).headingLevel == level;
    });
    QList<TextEdit> edits;
    for (const TextRange &line : lines) {
        const QStringView content = viewOf(text, line);
        const LineStart start = lineStart(content);
        QString prefix = content.left(start.quoteLength).toString();
        if (!isOn)
            prefix += QString(level, u'#') + u' ';
        replacePrefix(text, line, start.contentStart(), prefix, &edits);
    }
    return withWholeLines(edits, selection);
}

TextChange plainParagraph(QStringView text, const TextSelection &selection)
{
    QList<TextEdit> edits;
    for (const TextRange &line : linesOf(text, selection)) {
        const LineStart start = lineStart(viewOf(text, line));
        if (start.kind != LineStart::Kind::Paragraph || start.quoteLength > 0)
            replacePrefix(text, line, start.contentStart(), {}, &edits);
    }
    return withWholeLines(edits, selection);
}

TextChange toggledQuote(QStringView text, const TextSelection &selection)
{
    const QList<TextRange> lines = linesOf(text, selection);
    const bool isOn = std::ranges::all_of(lines, [&](const TextRange &line) {
        return lineStart(viewOf(text, line)).quoteLength > 0;
    });
    QList<TextEdit> edits;
    for (const TextRange &line : lines) {
        const QStringView content = viewOf(text, line);
        if (!isOn) {
            // A blank line gets no blank after its mark: nothing would be seen of it.
            const bool bare = content.isEmpty() && lines.size() > 1;
            edits.append({{line.start, 0}, bare ? QStringLiteral(">") : QStringLiteral("> ")});
            continue;
        }
        const qsizetype mark = content.indexOf(u'>');
        const bool hasBlank = mark + 1 < content.size() && content[mark + 1] == u' ';
        edits.append(TextEdit{{line.start, mark + (hasBlank ? 2 : 1)}, {}});
    }
    return withWholeLines(edits, selection);
}

TextChange toggledCodeBlock(QStringView text, const TextSelection &selection)
{
    const QList<TextRange> lines = linesOf(text, selection);
    const TextRange above = lineBefore(text, lines.first());
    const TextRange below = lineAfter(text, lines.last());
    if (isFence(text, above) && isFence(text, below)) {
        const QList<TextEdit> edits{{{above.start, above.length + 1}, {}},
                                    {{below.start - 1, below.length + 1}, {}}};
        return {edits, withWholeLines(edits, selection).selection};
    }
    const TextRange all{lines.first().start, lines.last().end() - lines.first().start};
    const QString fence(qMax<qsizetype>(3, longestRun(viewOf(text, all), u'`') + 1), u'`');
    if (isBlank(viewOf(text, all)))
        return insertedBlock(text, selection, fence + QStringLiteral("\n\n") + fence,
                             fence.size() + 1);
    const QList<TextEdit> edits{{{all.start, 0}, fence + u'\n'}, {{all.end(), 0}, u'\n' + fence}};
    return {edits,
            {mapped(selection.anchor, edits,
                    selection.anchor == all.end() ? Side::Before : Side::After),
             mapped(selection.cursor, edits,
                    selection.cursor == all.end() ? Side::Before : Side::After)}};
}

TextChange insertedTable(QStringView text, const TextSelection &selection, int columns, int rows)
{
    const QString row = QStringLiteral("|     ").repeated(columns) + u'|';
    const QString rule = QStringLiteral("| --- ").repeated(columns) + u'|';
    QString table = row + u'\n' + rule;
    for (int i = 0; i < rows; ++i)
        table += u'\n' + row;
    return insertedBlock(text, selection, table, 2);
}

TextChange insertedRule(QStringView text, const TextSelection &selection)
{
    return insertedBlock(text, selection, QStringLiteral("---\n"), 4);
}

TextChange insertedBlock(QStringView text, const TextSelection &selection, const QString &block,
                         qsizetype cursor)
{
    const TextRange line = lineAt(text, selection.end());
    const bool isOnBlank = isBlank(viewOf(text, line));
    const TextRange above = isOnBlank ? lineBefore(text, line) : line;
    const TextRange below = lineAfter(text, line);
    // A blank line between: a paragraph right above would swallow a table or make `---` a heading.
    QString before = isOnBlank ? QString() : QStringLiteral("\n");
    if (above.length >= 0 && !isBlank(viewOf(text, above)))
        before += u'\n';
    const bool isCramped = below.length >= 0 && !isBlank(viewOf(text, below));
    const QString after = isCramped && !block.endsWith(u'\n') ? QStringLiteral("\n") : QString();
    const TextRange replaced = isOnBlank ? line : TextRange{line.end(), 0};
    const TextPosition at = replaced.start + before.size() + cursor;
    return {{{replaced, before + block + after}}, {at, at}};
}

} // namespace app
