// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/inlinestyle.h"

#include "app/text/inlinespans.h"
#include "app/text/lines.h"
#include "app/text/linestart.h"

#include <algorithm>

namespace app {
namespace {

using Kind = InlineSpan::Kind;

Kind kindOf(InlineStyle style)
{
    switch (style) {
    case InlineStyle::Strong:
        return Kind::Strong;
    case InlineStyle::Emphasis:
        return Kind::Emphasis;
    case InlineStyle::Strikethrough:
        return Kind::Strikethrough;
    case InlineStyle::Code:
        break;
    }
    return Kind::Code;
}

QString plainMark(InlineStyle style)
{
    switch (style) {
    case InlineStyle::Strong:
        return QStringLiteral("**");
    case InlineStyle::Emphasis:
        return QStringLiteral("*");
    case InlineStyle::Strikethrough:
        return QStringLiteral("~~");
    case InlineStyle::Code:
        break;
    }
    return QStringLiteral("`");
}

bool isEmphasis(Kind kind)
{
    return kind == Kind::Emphasis || kind == Kind::Strong || kind == Kind::Strikethrough;
}

bool covers(const TextRange &outer, const TextRange &inner)
{
    return outer.start <= inner.start && inner.end() <= outer.end();
}

TextRange trimmed(QStringView text, TextRange range)
{
    while (range.length > 0 && text[range.end() - 1].isSpace())
        --range.length;
    while (range.length > 0 && text[range.start].isSpace()) {
        ++range.start;
        --range.length;
    }
    return range;
}

/// The part of one line that a toggle is about, in positions of that line.
struct Target {
    QStringView line;
    TextRange range;
    QList<InlineSpan> spans;
};

// `«**b**»` means the b; but the inside of a code span can't carry other marks.
void settle(Target *target, InlineStyle style)
{
    for (const InlineSpan &span : std::as_const(target->spans)) {
        if (isEmphasis(span.kind) && span.kind != kindOf(style) && span.whole() == target->range)
            target->range = span.content();
    }
    for (const InlineSpan &span : std::as_const(target->spans)) {
        if (span.kind == Kind::Code && style != InlineStyle::Code
            && covers(span.whole(), target->range))
            target->range = span.whole();
    }
}

Target targetIn(QStringView line, TextRange range, InlineStyle style)
{
    const qsizetype content = lineStart(line).contentStart();
    if (range.start < content) {
        range.length = qMax<qsizetype>(0, range.end() - content);
        range.start = content;
    }
    Target target{line, trimmed(line, range), inlineSpans(line)};
    settle(&target, style);
    return target;
}

const InlineSpan *styledSpan(const Target &target, InlineStyle style)
{
    const auto found = std::ranges::find_if(target.spans, [&](const InlineSpan &span) {
        return span.kind == kindOf(style) && covers(span.whole(), target.range);
    });
    return found == target.spans.end() ? nullptr : &*found;
}

QList<TextEdit> removal(const Target &target, const InlineSpan &span, bool whole)
{
    const TextRange content = span.content();
    // Other marks right around the words go with them.
    TextRange range = target.range;
    for (auto inner = target.spans.rbegin(); inner != target.spans.rend(); ++inner) {
        if (inner->content() == range && covers(content, inner->whole()))
            range = inner->whole();
    }
    // Of a mark that is selected in part all goes; of words, what lies within the span.
    whole = whole || range.end() <= content.start || range.start >= content.end();
    const TextPosition from = qMax(range.start, content.start);
    range = {from, qMin(range.end(), content.end()) - from};
    TextRange left{content.start, qMax<qsizetype>(0, range.start - content.start)};
    TextRange right{range.end(), qMax<qsizetype>(0, content.end() - range.end())};
    left = trimmed(target.line, left);
    right = trimmed(target.line, right);
    const QString open = viewOf(target.line, span.open).toString();
    const QString close = viewOf(target.line, span.close).toString();

    QList<TextEdit> edits;
    if (whole || left.isEmpty())
        edits.append({span.open, {}});
    else
        edits.append({{left.end(), 0}, close});
    if (whole || right.isEmpty())
        edits.append({span.close, {}});
    else
        edits.append({{right.start, 0}, open});
    return edits;
}

std::pair<QString, QString> codeMarks(QStringView content)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : content) {
        run = c == u'`' ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    const QString ticks(longest == 0 ? 1 : longest + 1, u'`');
    // CommonMark §6.1: one blank at each end is stripped, so a backtick there needs one.
    const bool padded = content.startsWith(u'`') || content.endsWith(u'`');
    return padded ? std::pair(ticks + u' ', u' ' + ticks) : std::pair(ticks, ticks);
}

QList<TextEdit> addition(const Target &target, InlineStyle style)
{
    // Spans of the same style that begin or end in here melt into the new one.
    TextPosition start = target.range.start;
    TextPosition end = target.range.end();
    QList<TextEdit> edits;
    for (const InlineSpan &span : target.spans) {
        if (span.kind != kindOf(style) || span.whole().end() <= start || span.open.start >= end)
            continue;
        start = qMin(start, span.open.start);
        end = qMax(end, span.close.end());
        edits.append({span.open, {}});
        edits.append({span.close, {}});
    }
    QString open = plainMark(style);
    QString close = open;
    if (style == InlineStyle::Code)
        std::tie(open, close) = codeMarks(target.line.mid(start, end - start));
    edits.prepend({{start, 0}, open});
    edits.append({{end, 0}, close});
    std::ranges::stable_sort(
        edits, [](const TextEdit &a, const TextEdit &b) { return a.range.start < b.range.start; });
    return edits;
}

void shift(QList<TextEdit> *edits, TextPosition by)
{
    for (TextEdit &edit : *edits)
        edit.range.start += by;
}

/// The selection's lines that have something to be styled.
struct LineTarget {
    TextPosition start = 0;
    Target target;
};

QList<LineTarget> targets(QStringView text, const TextSelection &selection, InlineStyle style)
{
    QList<LineTarget> found;
    for (const TextRange &line : linesOf(text, selection)) {
        const TextPosition from = qMax(line.start, selection.start());
        const TextPosition to = qMin(line.end(), selection.end());
        TextRange range{from - line.start, to - from};
        if (selection.isEmpty()) {
            range = wordAt(text, selection.cursor);
            range.start -= line.start;
        }
        const Target target = targetIn(viewOf(text, line), range, style);
        if (!target.range.isEmpty())
            found.append({line.start, target});
    }
    return found;
}

TextChange pairAtCursor(QStringView text, TextPosition cursor, InlineStyle style)
{
    const QString mark = plainMark(style);
    const qsizetype length = mark.size();
    const auto run = [&](TextPosition at, int step) {
        qsizetype count = 0;
        for (; at >= 0 && at < text.size() && text[at] == mark[0]; at += step)
            ++count;
        return count;
    };
    const qsizetype before = run(cursor - 1, -1);
    const bool isInside = before == run(cursor, 1) && (before == length || before == 3);
    if (isInside && !(style == InlineStyle::Code && before == 3)) {
        const TextPosition at = cursor - length;
        return {{{{at, 2 * length}, {}}}, {at, at}};
    }
    return {{{{cursor, 0}, mark + mark}}, {cursor + length, cursor + length}};
}

} // namespace

TextChange toggled(QStringView text, const TextSelection &selection, InlineStyle style)
{
    const QList<LineTarget> lines = targets(text, selection, style);
    if (lines.isEmpty()) {
        if (!selection.isEmpty())
            return {{}, selection};
        return pairAtCursor(text, selection.cursor, style);
    }
    const bool isOn = std::ranges::all_of(
        lines, [&](const LineTarget &line) { return styledSpan(line.target, style) != nullptr; });

    QList<TextEdit> edits;
    for (const LineTarget &line : lines) {
        const InlineSpan *span = styledSpan(line.target, style);
        if (span != nullptr && !isOn)
            continue;
        QList<TextEdit> own = isOn ? removal(line.target, *span, selection.isEmpty())
                                   : addition(line.target, style);
        shift(&own, line.start);
        edits += own;
    }

    if (selection.isEmpty()) {
        // The closing mark comes after a cursor at the end of its word.
        const LineTarget &line = lines.first();
        const bool isAtEnd = selection.cursor == line.start + line.target.range.end();
        const TextPosition cursor
            = mapped(selection.cursor, edits, isAtEnd ? Side::Before : Side::After);
        return {edits, {cursor, cursor}};
    }
    const TextPosition start = lines.first().start + lines.first().target.range.start;
    const TextPosition end = lines.last().start + lines.last().target.range.end();
    TextSelection inner{qMax(start, selection.start()), qMin(end, selection.end())};
    if (selection.cursor < selection.anchor)
        std::swap(inner.anchor, inner.cursor);
    return {edits, mapped(inner, edits)};
}

bool hasStyle(QStringView text, const TextSelection &selection, InlineStyle style)
{
    const QList<LineTarget> lines = targets(text, selection, style);
    return !lines.isEmpty() && std::ranges::all_of(lines, [&](const LineTarget &line) {
        return styledSpan(line.target, style) != nullptr;
    });
}

} // namespace app
