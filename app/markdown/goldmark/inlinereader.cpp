// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/inlinereader.h"

#include "app/markdown/goldmark/autolinks.h"
#include "app/markdown/goldmark/brackets.h"
#include "app/markdown/goldmark/bytes.h"
#include "app/markdown/goldmark/byteset.h"
#include "app/markdown/goldmark/codespans.h"
#include "app/markdown/goldmark/inlinehtml.h"
#include "app/markdown/goldmark/inlinetext.h"
#include "app/markdown/goldmark/notemarks.h"
#include "app/markdown/goldmark/spanwriter.h"
#include "app/markdown/goldmark/typographer.h"

#include <initializer_list>
#include <utility>

namespace app::goldmark {
namespace {

using Place = SegmentReader::Place;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

SpanId readDelimiters(InlineText &text, qsizetype fewest)
{
    const QByteArrayView line = text.reader.rest();
    const qsizetype length = countBefore(line, line.front());
    if (length < fewest)
        return NoSpan;
    const DelimiterRun run = delimiterRunAt(line, length, text.reader.runeBefore());
    const qsizetype start = text.reader.place().at;
    const SpanId id = text.spans.make({.type = Span::Type::Delimiter,
                                       .line = text.line(),
                                       .start = start,
                                       .end = start + length});
    text.delimiters.push(id, line.front(), run);
    text.reader.advance(length);
    return id;
}

SpanId readEmphasis(InlineText &text)
{
    return readDelimiters(text, 1);
}

SpanId readStruck(InlineText &text)
{
    return text.state.options.hasStrikethrough ? readDelimiters(text, 2) : NoSpan;
}

// `[ ]` or `[x]`, anywhere in the first block of a list's entry, and the spaces behind it
// (goldmark: "TaskList extension").
SpanId readBox(InlineText &text)
{
    const QByteArrayView line = text.reader.rest();
    if (!text.state.options.hasTasks || !text.place.opensListEntry || line.size() < 3
        || line[2] != ']')
        return NoSpan;
    const bool isDone = line[1] == 'x' || line[1] == 'X';
    if (!isDone && !isSpace(line[1]))
        return NoSpan;
    const SpanId id
        = text.spans.make({.type = Span::Type::Box, .line = text.line(), .number = isDone ? 1 : 0});
    text.reader.advance(3 + spacesBefore(line.sliced(3)));
    return id;
}

// A reader that finds nothing may have moved.
SpanId readOneOf(InlineText &text, std::initializer_list<PartReader> readers)
{
    const Place place = text.reader.place();
    for (const PartReader read : readers) {
        const SpanId id = read(text);
        if (id != NoSpan)
            return id;
        text.reader.setPlace(place);
    }
    return NoSpan;
}

// `trigger` is the byte at the text's place, or a blank for bytes that begin nothing themselves.
SpanId readPart(InlineText &text, char trigger)
{
    switch (trigger) {
    case '`':
        return readCode(text);
    case '!':
        return readOneOf(text, {readNoteMark, openBracket});
    case '[':
        return readOneOf(text, {readBox, readNoteMark, openBracket});
    case ']':
        return readOneOf(text, {closeBracket});
    case '<':
        return readOneOf(text, {readAddressInAngles, readHtml, readTypography});
    case '*':
    case '_':
        return readEmphasis(text);
    case '~':
        return readOneOf(text, {readStruck, readBareAddress});
    case '(':
    case ' ':
        return readBareAddress(text);
    default:
        return readTypography(text);
    }
}

/// What a part may begin with; a blank stands for what begins none itself.
constexpr ByteSet Triggers(" `![]<*_~('\"-.,>");
constexpr ByteSet Punctuation("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");

/// How a line ends: what is in front of its end, and what that is.
struct LineEnd {
    qsizetype length = 0;
    Span::Break lineBreak = Span::Break::None;
    bool isEscaped = false;
};

LineEnd endOf(QByteArrayView line)
{
    if (!line.endsWith('\n'))
        return {line.size()};
    const qsizetype length = line.size() - (line.endsWith("\r\n") ? 2 : 1);
    const QByteArrayView text = line.first(length);
    if (text.endsWith('\\') && !text.endsWith("\\\\"))
        return {length - 1, Span::Break::Hard, true};
    if (text.endsWith("  "))
        return {length - 2, Span::Break::Hard};
    return {line.size(), Span::Break::Soft};
}

/// goldmark's way through an inline text: from one byte that may begin a part to the next. What is
/// no part is text.
class InlineReader final
{
public:
    explicit InlineReader(InlineText &text)
        : m_text(text)
    { }

    void read()
    {
        SegmentReader &reader = m_text.reader;
        while (!reader.isAtEnd()) {
            const QByteArrayView line = reader.rest();
            const LineEnd end = endOf(line);
            if (readUpToPart(line, end.length))
                continue;
            addEndOfLine(end);
            reader.advanceLine();
        }
        m_text.delimiters.process({});
        leaveBracketsOpen(m_text);
    }

private:
    // Whether there is a part. An escape counts beyond it, as does one at a line's end.
    bool readUpToPart(QByteArrayView line, qsizetype length)
    {
        SegmentReader &reader = m_text.reader;
        m_textStart = reader.place().at;
        qsizetype passed = 0;
        for (qsizetype i = 0; i < length && line[i] != '\n'; ++i, ++passed) {
            const char c = line[i];
            const bool isPunct = Punctuation.contains(c);
            if ((isPunct && !m_isEscaped) || isBlank(c) || i == 0) {
                const char trigger = isPunct ? c : ' ';
                if (Triggers.contains(trigger)) {
                    reader.advance(std::exchange(passed, 0));
                    if (i > 0)
                        addText();
                    const SpanId id = readPart(m_text, trigger);
                    if (id != NoSpan) {
                        m_text.spans.append(SpanTree::root(), id);
                        return true;
                    }
                }
            }
            m_isEscaped = !m_isEscaped && c == '\\';
        }
        reader.advance(passed);
        return false;
    }

    void addText()
    {
        const qsizetype end = m_text.reader.place().at;
        m_text.spans.appendText(m_textStart, end, m_text.line());
        m_textStart = end;
    }

    void addEndOfLine(const LineEnd &end)
    {
        const qsizetype stop = m_text.reader.place().at;
        const QByteArrayView text = m_text.state.source.sliced(m_textStart, stop - m_textStart);
        const qsizetype spaces = end.isEscaped ? 0 : spacesBehind(text);
        m_text.spans.append(SpanTree::root(),
                            m_text.spans.make({.lineBreak = end.lineBreak,
                                               .line = m_text.line(),
                                               .start = m_textStart,
                                               .end = stop - spaces}));
    }

    InlineText &m_text;
    qsizetype m_textStart = 0; ///< Of what is in no span yet.
    bool m_isEscaped = false;
};

} // namespace

void readInlines(InlineState &state, const Segments &lines, const InlinePlace &place,
                 MarkdownNode parent)
{
    InlineText text(state, lines, place);
    InlineReader(text).read();
    writeSpans(text.spans, state.source, place.firstLine, state.names, parent);
}

} // namespace app::goldmark
