// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/unifieddiff.h"

#include "app/text/linediff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Each with its '\n'; the last one may lack it.
Lines linesWithBreaks(QStringView text)
{
    Lines lines;
    while (!text.isEmpty()) {
        const qsizetype lineBreak = text.indexOf(u'\n');
        const qsizetype size = lineBreak < 0 ? text.size() : lineBreak + 1;
        lines.append(text.first(size));
        text = text.sliced(size);
    }
    return lines;
}

/// "12,3". A line number counts from 1; that of no lines is the line before them.
QString spanText(const DiffSpan &span)
{
    const QString first = QString::number(span.isEmpty() ? span.first : span.first + 1);
    return span.count == 1 ? first : first + u',' + QString::number(span.count);
}

void appendLines(QString &diff, QChar mark, const Lines &lines, const DiffSpan &span)
{
    for (const QStringView line : lines.sliced(span.first, span.count)) {
        diff += mark;
        diff += line;
        if (!line.endsWith(u'\n'))
            diff += "\n\\ No newline at end of file\n"_L1;
    }
}

using Changes = QList<DiffChange>::const_iterator;

/// The changes from `first` to before `end`, which are close together.
struct Hunk {
    Changes first, end;
    DiffSpan before, after; ///< With the unchanged lines around.
};

QString hunkText(const Hunk &hunk, const Lines &before, const Lines &after)
{
    QString text = u"@@ -"_s + spanText(hunk.before) + u" +"_s + spanText(hunk.after) + u" @@\n"_s;
    qsizetype done = hunk.before.first;
    for (auto change = hunk.first; change != hunk.end; ++change) {
        appendLines(text, u' ', before, {done, change->before.first - done});
        appendLines(text, u'-', before, change->before);
        appendLines(text, u'+', after, change->after);
        done = change->before.end();
    }
    appendLines(text, u' ', before, {done, hunk.before.end() - done});
    return text;
}

/// Changes whose context would touch are in one hunk.
Hunk hunkFrom(Changes first, Changes allEnd, qsizetype lineCount, qsizetype context)
{
    Changes last = first;
    while (last + 1 != allEnd && (last + 1)->before.first - last->before.end() <= 2 * context)
        ++last;
    const qsizetype lead = std::min(context, first->before.first);
    const qsizetype trail = std::min(context, lineCount - last->before.end());
    const auto widened = [&](const DiffSpan &from, const DiffSpan &to) {
        return DiffSpan{from.first - lead, to.end() + trail - from.first + lead};
    };
    return {first, last + 1, widened(first->before, last->before),
            widened(first->after, last->after)};
}

} // namespace

QString unifiedDiff(const QString &before, const QString &after, const UnifiedDiffNames &names,
                    int context)
{
    const Lines beforeLines = linesWithBreaks(before);
    const Lines afterLines = linesWithBreaks(after);
    const QList<DiffChange> changes = lineChanges(beforeLines, afterLines);
    if (changes.isEmpty())
        return {};
    QString diff = u"--- "_s + names.before + u"\n+++ "_s + names.after + u'\n';
    for (Changes change = changes.cbegin(); change != changes.cend();) {
        const Hunk hunk = hunkFrom(change, changes.cend(), beforeLines.size(), context);
        diff += hunkText(hunk, beforeLines, afterLines);
        change = hunk.end;
    }
    return diff;
}

} // namespace app
