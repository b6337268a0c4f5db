// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/segmentreader.h"

#include "app/markdown/goldmark/bytes.h"
#include "app/markdown/goldmark/runes.h"

#include <algorithm>

namespace app::goldmark {

SegmentReader::SegmentReader(QByteArrayView source, const Segments &lines)
    : m_source(source)
    , m_lines(lines)
{
    if (m_lines.isEmpty())
        return;
    m_end = m_lines.last().end;
    m_place = {0, m_lines.first().start, m_lines.first().end};
}

bool SegmentReader::isAtEnd() const
{
    return m_place.line >= m_lines.size() || m_place.at >= m_end;
}

QByteArrayView SegmentReader::rest() const
{
    return isAtEnd() ? QByteArrayView() : viewOf(m_place.at, m_place.end);
}

char32_t SegmentReader::runeBefore() const
{
    const bool isFirst = m_place.line == 0 && m_place.at <= m_lines.first().start;
    return isFirst || m_place.at == 0 ? U'\n' : goldmark::runeBefore(m_source, m_place.at);
}

void SegmentReader::advance(qsizetype bytes)
{
    while (bytes > 0 && !isAtEnd()) {
        const qsizetype left = m_place.end - m_place.at;
        if (bytes < left || m_place.end >= m_end) {
            m_place.at += std::min(bytes, left);
            return;
        }
        bytes -= left;
        advanceLine();
    }
}

void SegmentReader::advanceLine()
{
    if (++m_place.line < m_lines.size())
        m_place = {m_place.line, m_lines[m_place.line].start, m_lines[m_place.line].end};
}

void SegmentReader::skipSpaces()
{
    while (!isAtEnd()) {
        const QByteArrayView line = rest();
        const qsizetype spaces = spacesBefore(line);
        if (spaces < line.size()) {
            advance(spaces);
            return;
        }
        advanceLine();
    }
}

std::optional<QByteArray> SegmentReader::readUpTo(char opening, char closing)
{
    QByteArray read;
    for (; !isAtEnd(); advanceLine()) {
        const QByteArrayView line = rest();
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (line[i] == '\\' && i + 1 < line.size() && isPunctuation(line[i + 1])) {
                ++i;
            } else if (line[i] == closing) {
                read += line.first(i);
                advance(i + 1);
                return read;
            } else if (line[i] == opening) {
                return {};
            }
        }
        read += line;
    }
    return {};
}

QByteArray SegmentReader::text(qsizetype start, qsizetype end, qsizetype most) const
{
    auto line = std::upper_bound(m_lines.cbegin(), m_lines.cend(), start,
                                 [](qsizetype at, const Segment &s) { return at < s.start; });
    if (line != m_lines.cbegin())
        --line;
    QByteArray text("", 0);
    for (; line != m_lines.cend() && start < end && text.size() < most; ++line) {
        start = std::max(start, line->start);
        const qsizetype stop = std::min({end, line->end, start + most - text.size()});
        if (stop > start)
            text += viewOf(start, stop);
        start = line->end;
    }
    return text;
}

} // namespace app::goldmark
