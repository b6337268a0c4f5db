// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/lists.h"

#include "app/text/lines.h"
#include "app/text/linestart.h"
#include "app/text/listnumbers.h"

#include <algorithm>

namespace app {
namespace {

constexpr qsizetype PlainIndent = 4; ///< For lines outside of lists.

/// The item's mark with one blank after it, without task box: `1. `, `- `.
QString markOf(const LineStart &start)
{
    if (start.kind == LineStart::Kind::Ordered)
        return QString::number(start.number) + start.mark + u' ';
    return QString(start.mark) + u' ';
}

/// Where the words of the item, and what is nested in it, begin.
qsizetype nestedIndent(const LineStart &item)
{
    return item.indent + markOf(item).size();
}

bool hasKind(const LineStart &start, ListKind kind)
{
    switch (kind) {
    case ListKind::Bullet:
        return start.kind == LineStart::Kind::Bullet && !start.isTask();
    case ListKind::Ordered:
        return start.kind == LineStart::Kind::Ordered;
    case ListKind::Task:
        break;
    }
    return start.isTask();
}

QString markFor(const LineStart &start, ListKind kind, QChar bullet)
{
    switch (kind) {
    case ListKind::Bullet:
        return QString(bullet) + u' ';
    case ListKind::Ordered:
        return QStringLiteral("1. ");
    case ListKind::Task:
        break;
    }
    return (start.isItem() ? markOf(start) : QString(bullet) + u' ') + QStringLiteral("[ ] ");
}

QString replacedMark(const QString &line, const LineStart &start, qsizetype indent,
                     const QString &mark)
{
    return line.left(start.quoteLength) + QString(indent, u' ') + mark
        + line.mid(start.contentStart());
}

/// An item above `line` at its depth or less; what lies between is deeper.
struct ItemAbove {
    LineStart item;
    std::optional<LineStart> child; ///< The first item nested in it that `line` could join.
};

std::optional<ItemAbove> itemAbove(QStringView text, TextRange line, qsizetype atMost)
{
    std::optional<LineStart> child;
    int blanks = 0;
    for (line = lineBefore(text, line); line.length >= 0; line = lineBefore(text, line)) {
        const QStringView content = viewOf(text, line);
        const LineStart start = lineStart(content);
        if (isBlank(content)) {
            if (++blanks > 2)
                return std::nullopt;
            continue;
        }
        blanks = 0;
        if (start.isItem() && start.indent <= atMost)
            return ItemAbove{start, child};
        if (start.isItem() && (!child || start.indent <= child->indent))
            child = start;
        if (!start.isItem() && start.indent == 0)
            return std::nullopt;
    }
    return std::nullopt;
}

QString shifted(const QString &line, qsizetype by)
{
    if (isBlank(line))
        return line;
    const LineStart start = lineStart(line);
    if (by >= 0)
        return QString(line).insert(start.quoteLength, QString(by, u' '));
    return QString(line).remove(start.quoteLength, qMin(-by, start.indent));
}

/// `line` with the mark of `model`'s list (its number aside).
QString joining(const QString &line, const LineStart &model)
{
    const LineStart start = lineStart(line);
    LineStart mark = model;
    mark.number = 1;
    QString result = line;
    return result.replace(start.markStart(), start.markLength, markOf(mark));
}

TextChange finished(QStringView text, std::vector<ListLine> &lines, const TextSelection &selection)
{
    renumber(text, lines);
    const QList<TextEdit> edits = editsOf(lines);
    if (selection.isEmpty())
        return {edits, mapped(selection, edits)};
    // The marks of the first line belong to what was selected.
    TextSelection after{mapped(selection.anchor, edits, Side::After),
                        mapped(selection.cursor, edits, Side::After)};
    const TextPosition start = mapped(selection.start(), edits, Side::Before);
    (selection.anchor < selection.cursor ? after.anchor : after.cursor) = start;
    return {edits, after};
}

/// Shifts the selected lines and what is nested in the last of them.
TextChange shiftedItems(QStringView text, const TextSelection &selection, qsizetype by,
                        const std::optional<LineStart> &model)
{
    std::vector<ListLine> lines = listLines(text, selection);
    const qsizetype firstIndent = lineStart(lines.front().before).indent;
    qsizetype lastIndent = firstIndent;
    bool isNested = true;
    for (ListLine &line : lines) {
        const LineStart start = lineStart(line.before);
        if (line.isChanged)
            lastIndent = isBlank(line.before) ? lastIndent : start.indent;
        else
            isNested = isNested && (isBlank(line.before) || start.indent > lastIndent);
        if (!isNested)
            break;
        QString &after = line.after.first();
        after = shifted(line.before, by);
        if (line.isChanged && start.isItem() && start.indent == firstIndent) {
            if (model)
                after = joining(after, *model);
            else if (start.kind == LineStart::Kind::Ordered)
                after = withNumber(after, lineStart(after), 1);
        }
    }
    return finished(text, lines, selection);
}

} // namespace

TextChange toggledList(QStringView text, const TextSelection &selection, ListKind kind)
{
    std::vector<ListLine> lines = listLines(text, selection);
    const bool isOne = lines.size() == 1 || !lines.at(1).isChanged;
    const auto concerns = [isOne](const ListLine &line) {
        return line.isChanged && (isOne || !isBlank(line.before));
    };
    const bool isOn = std::ranges::all_of(lines, [&](const ListLine &line) {
        return !concerns(line) || hasKind(lineStart(line.before), kind);
    });
    QChar bullet = u'-';
    const LineStart first = lineStart(lines.front().before);
    const auto above = itemAbove(text, lines.front().range, first.indent);
    if (above && above->item.kind == LineStart::Kind::Bullet)
        bullet = above->item.mark;

    struct Level {
        qsizetype oldContent, newContent;
    };
    std::vector<Level> levels; // wider marks push what is nested in them
    for (ListLine &line : lines) {
        if (!concerns(line))
            continue;
        const LineStart start = lineStart(line.before);
        while (!levels.empty() && start.indent < levels.back().oldContent)
            levels.pop_back();
        qsizetype indent = start.indent;
        if (!levels.empty())
            indent = qMax(indent, levels.back().newContent + indent - levels.back().oldContent);
        const QString mark = isOn ? QString() : markFor(start, kind, bullet);
        line.after = {replacedMark(line.before, start, indent, mark)};
        const LineStart now = lineStart(line.after.first());
        if (start.isItem() && now.isItem())
            levels.push_back({nestedIndent(start), nestedIndent(now)});
    }
    return finished(text, lines, selection);
}

TextChange indented(QStringView text, const TextSelection &selection)
{
    const TextRange line = lineAt(text, selection.start());
    const LineStart start = lineStart(viewOf(text, line));
    if (!start.isItem())
        return shiftedItems(text, selection, PlainIndent, std::nullopt);
    const auto above = itemAbove(text, line, start.indent);
    if (!above || nestedIndent(above->item) <= start.indent)
        return {{}, selection};
    const qsizetype indent = above->child ? above->child->indent : nestedIndent(above->item);
    return shiftedItems(text, selection, indent - start.indent, above->child);
}

TextChange outdented(QStringView text, const TextSelection &selection)
{
    const TextRange line = lineAt(text, selection.start());
    const LineStart start = lineStart(viewOf(text, line));
    if (!start.isItem())
        return shiftedItems(text, selection, -PlainIndent, std::nullopt);
    if (start.indent == 0)
        return {{}, selection};
    const auto above = itemAbove(text, line, start.indent - 1);
    const qsizetype indent = above ? above->item.indent : 0;
    return shiftedItems(text, selection, indent - start.indent,
                        above ? std::optional(above->item) : std::nullopt);
}

std::optional<TextChange> continuedAt(QStringView text, TextPosition position)
{
    const TextRange range = lineAt(text, position);
    const QString line = viewOf(text, range).toString();
    const LineStart start = lineStart(line);
    const qsizetype column = position - range.start;
    const TextSelection selection{position, position};
    if (start.kind == LineStart::Kind::Rule || column < start.contentStart())
        return std::nullopt;
    const bool isEmpty = isBlank(line.mid(start.contentStart()));

    if (!start.isItem()) {
        if (start.quoteLength > 0 && isEmpty)
            return TextChange{{{range, {}}}, {range.start, range.start}};
        const qsizetype kept = start.markStart();
        if (kept == 0 || isEmpty)
            return std::nullopt;
        const TextPosition cursor = position + 1 + kept;
        return TextChange{{{{position, 0}, u'\n' + line.left(kept)}}, {cursor, cursor}};
    }
    if (isEmpty && start.indent > 0 && itemAbove(text, range, start.indent - 1))
        return outdented(text, selection);
    if (isEmpty) {
        const TextPosition at = range.start + start.quoteLength;
        return TextChange{{{{at, range.end() - at}, {}}}, {at, at}};
    }

    LineStart next = start;
    next.number += numberStep(text, range);
    QString rest = line.mid(column);
    while (rest.startsWith(u' '))
        rest.remove(0, 1);
    const QString prefix = line.left(start.markStart()) + markOf(next)
        + (start.isTask() ? QStringLiteral("[ ] ") : QString());
    std::vector<ListLine> lines = listLines(text, selection);
    lines.front().isChanged = false;
    lines.front().after = {line.left(column), prefix + rest};
    renumber(text, lines);
    const QStringList &after = lines.front().after;
    const TextPosition cursor
        = range.start + after.first().size() + 1 + after.last().size() - rest.size();
    return TextChange{editsOf(lines), {cursor, cursor}};
}

std::optional<TextChange> unmarkedAt(QStringView text, TextPosition position)
{
    const TextRange line = lineAt(text, position);
    const LineStart start = lineStart(viewOf(text, line));
    if (position - line.start != start.contentStart())
        return std::nullopt;
    TextRange marks{line.start + start.markStart(), start.contentStart() - start.markStart()};
    if (marks.isEmpty() && start.indent == 0)
        marks = {line.start, start.quoteLength};
    if (marks.isEmpty())
        return std::nullopt;
    return TextChange{{{marks, {}}}, {marks.start, marks.start}};
}

} // namespace app
