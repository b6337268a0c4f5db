// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/linereader.h"

#include "app/markdown/goldmark/bytes.h"

namespace app::goldmark {

LineReader::LineReader(QByteArrayView source)
    : m_source(source)
{
    nextLine();
}

QByteArrayView LineReader::line()
{
    if (isAtEnd())
        return {};
    if (m_rest.padding == 0)
        return m_source.sliced(m_rest.start, m_rest.end - m_rest.start);
    m_padded = textOf(m_rest, m_source);
    return m_padded;
}

char LineReader::peek() const
{
    if (isAtEnd())
        return '\xff';
    return m_rest.padding > 0 ? ' ' : m_source[m_rest.start];
}

int LineReader::columnOf(const Segment &rest) const
{
    const QByteArrayView before = m_source.sliced(m_lineStart, rest.start - m_lineStart);
    int column = 0;
    for (const char c : before)
        column += c == '\t' ? 4 - column % 4 : 1;
    return column - rest.padding;
}

void LineReader::advance(qsizetype count)
{
    for (; count > 0 && !isAtEnd(); --count) {
        if (m_rest.padding > 0)
            --m_rest.padding;
        else if (m_source[m_rest.start] == '\n')
            nextLine();
        else
            ++m_rest.start;
    }
}

void LineReader::advance(qsizetype count, int padding)
{
    advance(count);
    if (padding > m_rest.padding)
        m_rest.padding = padding;
}

void LineReader::skipToLineEnd()
{
    const bool hasLineEnd = m_rest.end > m_rest.start && m_source[m_rest.end - 1] == '\n';
    m_rest = {m_rest.end - (hasLineEnd ? 1 : 0), m_rest.end, 0};
}

void LineReader::nextLine()
{
    m_lineStart = m_rest.end;
    const qsizetype lineEnd = m_source.indexOf('\n', m_lineStart);
    m_rest = {m_lineStart, lineEnd < 0 ? m_source.size() : lineEnd + 1, 0};
    ++m_line;
}

void LineReader::skipSpaces()
{
    while (!isAtEnd() && isSpace(peek()))
        advance(1);
}

int LineReader::skipBlankLines()
{
    int count = 0;
    for (; !isAtEnd() && isBlank(line()); ++count)
        nextLine();
    return count;
}

void LineReader::returnTo(const Place &place)
{
    m_line = place.line;
    m_rest = place.rest;
    m_lineStart = m_source.first(m_rest.start).lastIndexOf('\n') + 1;
}

QByteArray textOf(const Segment &segment, QByteArrayView source)
{
    QByteArray text(segment.padding, ' ');
    text.append(source.sliced(segment.start, segment.end - segment.start));
    return text;
}

Segment trimmedLeft(const Segment &segment, QByteArrayView source)
{
    const QByteArrayView text = source.sliced(segment.start, segment.end - segment.start);
    return {segment.start + spacesBefore(text), segment.end, 0};
}

Segment trimmedRight(const Segment &segment, QByteArrayView source)
{
    const QByteArrayView text = source.sliced(segment.start, segment.end - segment.start);
    const qsizetype spaces = spacesBehind(text);
    if (spaces == text.size())
        return {segment.start, segment.start, 0};
    return {segment.start, segment.end - spaces, segment.padding};
}

} // namespace app::goldmark
