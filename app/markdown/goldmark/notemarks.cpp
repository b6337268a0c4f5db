// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/notemarks.h"

#include "app/markdown/goldmark/bytes.h"

namespace app::goldmark {
namespace {

// Where the bracket stands that closes what `start` is in; -1 if another opens first.
qsizetype closingBracket(QByteArrayView line, qsizetype start)
{
    for (qsizetype i = start; i < line.size(); ++i) {
        if (line[i] == ']')
            return i;
        if (line[i] == '[')
            return -1;
        if (line[i] == '\\' && i + 1 < line.size() && isPunctuation(line[i + 1]))
            ++i;
    }
    return -1;
}

} // namespace

SpanId readNoteMark(InlineText &text)
{
    if (!text.state.options.hasFootnotes)
        return NoSpan;
    const QByteArrayView line = text.reader.rest();
    const qsizetype caret = line.front() == '!' ? 2 : 1;
    if (caret + 1 >= line.size() || line[caret] != '^')
        return NoSpan;
    const qsizetype label = caret + 1;
    const qsizetype end = closingBracket(line, label);
    if (end < 0)
        return NoSpan;
    const auto mark = text.state.footnotes.mark(line.sliced(label, end - label));
    if (!mark)
        return NoSpan;
    const qsizetype start = text.reader.place().at;
    if (line.front() == '!')
        text.spans.appendText(start, start + 1, text.line());
    const SpanId id = text.spans.make({.type = Span::Type::NoteMark,
                                       .line = text.line(),
                                       .number = mark->number,
                                       .repeat = mark->repeat});
    text.reader.advance(end + 1);
    return id;
}

} // namespace app::goldmark
