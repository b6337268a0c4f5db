// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/codespans.h"

#include "app/markdown/goldmark/bytes.h"

namespace app::goldmark {
namespace {

using Place = SegmentReader::Place;

QHash<qsizetype, qsizetype> lastTicksBehind(SegmentReader reader)
{
    QHash<qsizetype, qsizetype> last;
    for (; !reader.isAtEnd(); reader.advanceLine()) {
        const QByteArrayView line = reader.rest();
        for (qsizetype i = line.indexOf('`'); i >= 0; i = line.indexOf('`', i)) {
            const qsizetype length = countBefore(line.sliced(i), '`');
            last[length] = reader.place().at + i;
            i += length;
        }
    }
    return last;
}

bool mayEnd(InlineText &text, qsizetype ticks)
{
    if (!text.misses.lastTicks)
        text.misses.lastTicks = lastTicksBehind(text.reader);
    return text.misses.lastTicks->value(ticks, -1) >= text.reader.place().at;
}

// Where the run of `ticks` backticks starts in the line, -1 without one.
qsizetype endIn(QByteArrayView line, qsizetype ticks)
{
    for (qsizetype i = line.indexOf('`'); i >= 0; i = line.indexOf('`', i)) {
        const qsizetype length = countBefore(line.sliced(i), '`');
        if (length == ticks)
            return i;
        i += length;
    }
    return -1;
}

// The end of a line is a blank. One blank at either end is not of the code, unless that is blank.
QByteArray codeOf(QByteArray text)
{
    const bool isPadded = !isBlank(text) && (text.startsWith(' ') || text.startsWith('\n'))
        && (text.endsWith(' ') || text.endsWith('\n'));
    if (isPadded)
        text = text.sliced(1, text.size() - 2);
    return text.replace('\n', ' ');
}

// A table takes the backslash from a bar within code too.
QByteArray cellCodeOf(QByteArray text)
{
    return codeOf(text.replace("\\|", "|"));
}

} // namespace

SpanId readCode(InlineText &text)
{
    SegmentReader &reader = text.reader;
    const Place opening = reader.place();
    const qsizetype ticks = countBefore(reader.rest(), '`');
    reader.advance(ticks);
    const Place start = reader.place();
    QByteArray code;
    for (; mayEnd(text, ticks) && !reader.isAtEnd(); reader.advanceLine()) {
        const QByteArrayView line = reader.rest();
        const qsizetype end = endIn(line, ticks);
        code += end < 0 ? line : line.first(end);
        if (end < 0)
            continue;
        reader.advance(end + ticks);
        return text.spans.make({.type = Span::Type::Code,
                                .line = static_cast<int>(opening.line),
                                .content = text.place.isCell ? cellCodeOf(code) : codeOf(code)});
    }
    reader.setPlace(start);
    return text.spans.make(
        {.line = static_cast<int>(opening.line), .start = opening.at, .end = opening.at + ticks});
}

} // namespace app::goldmark
