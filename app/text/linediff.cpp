// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/linediff.h"

#include "app/text/lines.h"

#include <QHash>

#include <utility>

namespace app {

namespace {

/// A number for each text; equal texts have the same one.
QList<int> numbered(const Lines &pieces, QHash<QStringView, int> &numbers)
{
    QList<int> result;
    result.reserve(pieces.size());
    for (const QStringView piece : pieces) {
        const auto known = numbers.constFind(piece);
        const int number = known == numbers.cend() ? int(numbers.size()) : *known;
        if (known == numbers.cend())
            numbers.insert(piece, number);
        result.append(number);
    }
    return result;
}

QList<DiffChange> pieceChanges(const Lines &before, const Lines &after)
{
    QHash<QStringView, int> numbers;
    numbers.reserve(before.size() + after.size());
    const QList<int> a = numbered(before, numbers);
    const QList<int> b = numbered(after, numbers);
    return sequenceChanges(a, b);
}

/// How well lines that are new (or gone) read as a unit: a paragraph with the blank line behind it.
int unity(const Lines &lines, const DiffSpan &span)
{
    const bool isAtEnd = span.end() == lines.size();
    // The empty line behind the last line break is none to the reader.
    if (isAtEnd && span.count > 1 && lines.last().isEmpty())
        return -1;
    const bool beginsWithText = !isBlank(lines[span.first]);
    const bool beginsAfterBlank = span.first == 0 || isBlank(lines[span.first - 1]);
    const bool endsWithBlank = isAtEnd || isBlank(lines[span.end() - 1]);
    return 2 * int(beginsWithText && beginsAfterBlank) + 2 * int(endsWithBlank)
        + int(beginsWithText);
}

/// Moves a pure insertion or removal, `span` of `lines`, to where it reads best. `room` is how many
/// unchanged lines there are before it and behind it.
qsizetype bestShift(const Lines &lines, DiffSpan span, qsizetype roomBefore, qsizetype roomAfter)
{
    DiffSpan moved = span;
    while (moved.first > span.first - roomBefore
           && lines[moved.first - 1] == lines[moved.end() - 1])
        --moved.first;
    qsizetype best = moved.first;
    int bestUnity = -1;
    for (;; ++moved.first) {
        // Of equals the last: what was appended is at the end.
        if (const int found = unity(lines, moved); found >= bestUnity) {
            bestUnity = found;
            best = moved.first;
        }
        if (moved.first >= span.first + roomAfter || lines[moved.first] != lines[moved.end()])
            break;
    }
    return best - span.first;
}

void shiftChanges(const Lines &before, const Lines &after, QList<DiffChange> &changes)
{
    for (qsizetype i = 0; i < changes.size(); ++i) {
        DiffChange &change = changes[i];
        if (!change.before.isEmpty() && !change.after.isEmpty())
            continue;
        const qsizetype previous = i > 0 ? changes[i - 1].before.end() : 0;
        const qsizetype next = i + 1 < changes.size() ? changes[i + 1].before.first : before.size();
        // One line apart at least: two changes that touch would be one.
        const qsizetype roomBefore = change.before.first - previous - (i > 0 ? 1 : 0);
        const qsizetype roomAfter = next - change.before.end() - (i + 1 < changes.size() ? 1 : 0);
        const bool isAdded = change.before.isEmpty();
        const qsizetype shift
            = bestShift(isAdded ? after : before, isAdded ? change.after : change.before,
                        roomBefore, roomAfter);
        change.before.first += shift;
        change.after.first += shift;
    }
}

/// The characters of `span` with the line break behind it; at the end of the text, that before it.
TextRange rangeOf(const QString &text, const Lines &lines, const DiffSpan &span)
{
    const auto startOf = [&](qsizetype line) {
        return lines[line].data() - QStringView(text).data();
    };
    if (span.end() < lines.size()) {
        const TextPosition start = startOf(span.first);
        return {start, startOf(span.end()) - start};
    }
    const TextPosition start
        = span.first > 0 ? startOf(span.first - 1) + lines[span.first - 1].size() : 0;
    return {start, text.size() - start};
}

} // namespace

Lines splitLines(QStringView text)
{
    return text.split(u'\n');
}

QList<DiffChange> lineChanges(const Lines &before, const Lines &after)
{
    QList<DiffChange> changes = pieceChanges(before, after);
    shiftChanges(before, after, changes);
    return changes;
}

QList<TextEdit> lineEdits(const QString &before, const QString &after)
{
    const Lines beforeLines = splitLines(before);
    const Lines afterLines = splitLines(after);
    QList<TextEdit> edits;
    for (const DiffChange &change : lineChanges(beforeLines, afterLines)) {
        const TextRange range = rangeOf(before, beforeLines, change.before);
        const TextRange afterRange = rangeOf(after, afterLines, change.after);
        for (TextEdit edit : difference(before.mid(range.start, range.length),
                                        after.mid(afterRange.start, afterRange.length))) {
            edit.range.start += range.start;
            edits.append(edit);
        }
    }
    return edits;
}

} // namespace app
