// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/boundedsource.h"

#include "app/markdown/preparedsource.h"

#include <algorithm>

namespace app {
namespace {

constexpr int MaxContainers = 200;
constexpr qsizetype MaxAddedCells = 200'000;
constexpr qsizetype MaxBars
    = 1'000; ///< In a row: for each cell cmark goes through those before it.
constexpr qint64 MaxReadForHeads = 100'000'000; ///< About nanoseconds.

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

// Of the marker of a quote or an entry that begins at `at` (GFM §5.1, §5.2); 0 where none does.
qsizetype markerLength(QStringView line, qsizetype at)
{
    if (line[at] == u'>')
        return 1;
    qsizetype end = at;
    while (end < line.size() && line[end].isDigit())
        ++end;
    static constexpr QStringView Bullets = u"-+*";
    static constexpr QStringView Ends = u".)";
    const QStringView signs = end > at ? Ends : Bullets;
    if (end >= line.size() || !signs.contains(line[end]))
        return 0;
    ++end;
    return end == line.size() || isBlank(line[end]) ? end - at : 0;
}

// Of what a definition of a note or of a word begins with at `at` (cmark-gfm's footnotes; kramdown:
// "Definition Lists"); 0 where none does.
qsizetype definitionMarkLength(QStringView line, qsizetype at)
{
    if (line[at] == u':')
        return at + 1 == line.size() || isBlank(line[at + 1]) ? 1 : 0;
    if (!line.mid(at).startsWith(u"[^"))
        return 0;
    const qsizetype end = line.indexOf(u"]:", at);
    return end < 0 ? 0 : end + 2 - at;
}

// Where the first container begins that is too many; -1 where none does.
qsizetype firstTooMany(QStringView line)
{
    int depth = 0;
    qsizetype at = 0;
    while (at < line.size()) {
        if (isBlank(line[at])) {
            ++at;
            continue;
        }
        const qsizetype length = markerLength(line, at);
        if (length == 0)
            return -1;
        if (++depth > MaxContainers)
            return at;
        at += length;
    }
    return -1;
}

QStringView lineAt(QStringView text, qsizetype start)
{
    const qsizetype end = text.indexOf(u'\n', start);
    return text.mid(start, end < 0 ? -1 : end - start);
}

// What stands at the start of a line, behind quotes, entries and definitions, begins a block.
// Nothing in front of `from` is looked at: something else stands there in the same line.
bool beginsBlock(QStringView text, qsizetype from, qsizetype at)
{
    const qsizetype lineBreak = text.mid(from, at - from).lastIndexOf(u'\n');
    if (lineBreak < 0 && from > 0)
        return false;
    const qsizetype start = from + lineBreak + 1;
    const QStringView front = text.mid(start, at - start);
    qsizetype i = 0;
    while (i < front.size()) {
        const qsizetype length = isBlank(front[i]) ? 1 : markerLength(front, i);
        const qsizetype whole = length > 0 ? length : definitionMarkLength(front, i);
        if (whole == 0)
            return false;
        i += whole;
    }
    return true;
}

// Guards each `opening` behind the last `closing`.
void guardUnclosed(QString &text, QStringView opening, QStringView closing)
{
    qsizetype at = text.indexOf(opening, qMax<qsizetype>(0, text.lastIndexOf(closing)));
    QString guarded = at < 0 ? QString() : text.left(at);
    qsizetype last = 0;
    while (at >= 0) {
        const qsizetype next = text.indexOf(opening, at + opening.size());
        guarded += u'<';
        if (!beginsBlock(text, last, at))
            guarded += GuardMark;
        last = at;
        guarded += QStringView(text).mid(at + 1, next < 0 ? -1 : next - at - 1);
        at = next;
    }
    if (!guarded.isEmpty())
        text = guarded;
}

qsizetype columnsOf(QStringView row)
{
    row = row.trimmed();
    return row.count(u'|') + 1 - (row.startsWith(u'|') ? 1 : 0) - (row.endsWith(u'|') ? 1 : 0);
}

bool isDelimiterRow(QStringView line)
{
    static constexpr QStringView Signs = u"|:- \t>";
    return line.contains(u'|') && line.contains(u'-')
        && std::all_of(line.cbegin(), line.cend(), [](QChar c) { return Signs.contains(c); });
}

} // namespace

QString withBoundedNesting(const QString &text)
{
    QString bounded;
    qsizetype copied = 0;
    for (qsizetype start = 0; start < text.size();) {
        const QStringView line = lineAt(text, start);
        const qsizetype at = line.size() > MaxContainers ? firstTooMany(line) : -1;
        if (at >= 0) {
            bounded += QStringView(text).mid(copied, start + at - copied);
            bounded += GuardMark;
            copied = start + at;
        }
        start += line.size() + 1;
    }
    return copied == 0 ? text : bounded + text.mid(copied);
}

QString withGuardedInstructions(const QString &text)
{
    QString guarded = text;
    guardUnclosed(guarded, u"<?", u"?>");
    guardUnclosed(guarded, u"<![CDATA[", u"]]>");
    guardUnclosed(guarded, u"<!", u">");
    return guarded;
}

QString withBoundedTableHeads(const QString &text)
{
    QString bounded;
    qsizetype copied = 0;
    qint64 budget = MaxReadForHeads;
    qsizetype paragraph = 0;
    qint64 lines = 0; // Of the paragraph.
    QStringView before;
    for (qsizetype start = 0; start < text.size();) {
        const QStringView line = lineAt(text, start);
        if (line.trimmed().isEmpty()) {
            paragraph = start + line.size() + 1;
            lines = 0;
        } else if (isDelimiterRow(line)) {
            // Each character is read, and for each line those in front of it.
            budget -= (start - paragraph) * (20 + lines / 8);
            if (budget < 0) {
                bounded += QStringView(text).mid(copied, start - copied);
                bounded += GuardMark;
                copied = start;
            } else if (columnsOf(before) == columnsOf(line)) { // A table begins.
                paragraph = start + line.size() + 1;
                lines = 0;
            }
        }
        start += line.size() + 1;
        ++lines;
        before = line;
    }
    return bounded.isEmpty() ? text : bounded + text.mid(copied);
}

bool hasVastTable(QStringView text)
{
    qsizetype columns = 0; // Of the table that the line may be in; 0 outside.
    qsizetype added = 0;
    for (qsizetype start = 0; start < text.size();) {
        const QStringView line = lineAt(text, start);
        start += line.size() + 1;
        if (line.size() > MaxBars && line.count(u'|') > MaxBars
            && (columns > 0 || isDelimiterRow(line) || isDelimiterRow(lineAt(text, start))))
            return true;
        if (line.trimmed().isEmpty())
            columns = 0;
        else if (columns > 0)
            added += qMax<qsizetype>(0, columns - line.count(u'|') - 1);
        else if (isDelimiterRow(line))
            columns = line.count(u'|') + 1;
        if (added > MaxAddedCells)
            return true;
    }
    return false;
}

} // namespace app
