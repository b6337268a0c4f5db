// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/inlinehtml.h"

#include "app/markdown/goldmark/bytes.h"
#include "app/markdown/goldmark/runes.h"

#include <optional>

namespace app::goldmark {
namespace {

using Place = SegmentReader::Place;

SpanId htmlFrom(InlineText &text, const Place &start)
{
    const Place end = text.reader.place();
    const qsizetype most = end.at - start.at;
    return text.spans.make({.type = Span::Type::Html,
                            .line = static_cast<int>(start.line),
                            .content = text.reader.text(start.at, end.at, most)});
}

/// A tag that may go over several lines, byte by byte.
class TagReader final
{
public:
    explicit TagReader(SegmentReader &reader)
        : m_reader(reader)
    { }

    bool readClosingTag()
    {
        m_reader.advance(2);
        if (!readName())
            return false;
        m_reader.skipSpaces();
        return take('>');
    }

    bool readOpeningTag()
    {
        m_reader.advance(1);
        if (!readName())
            return false;
        for (;;) {
            const Place end = m_reader.place();
            m_reader.skipSpaces();
            if (m_reader.place() == end || !readAttributeName()) {
                m_reader.setPlace(end);
                break;
            }
            const Place nameEnd = m_reader.place();
            m_reader.skipSpaces();
            if (!take('=')) {
                m_reader.setPlace(nameEnd);
                continue;
            }
            m_reader.skipSpaces();
            if (!readValue())
                return false;
        }
        while (m_reader.peek() == ' ' || m_reader.peek() == '\t')
            m_reader.advance(1);
        take('/');
        return take('>');
    }

private:
    bool take(char c)
    {
        if (m_reader.peek() != c)
            return false;
        m_reader.advance(1);
        return true;
    }

    bool readName()
    {
        if (!isLetter(m_reader.peek()))
            return false;
        while (isLetter(m_reader.peek()) || isDigit(m_reader.peek()) || m_reader.peek() == '-')
            m_reader.advance(1);
        return true;
    }

    bool readAttributeName()
    {
        const QByteArrayView line = m_reader.rest();
        const auto isOfName = [&line](qsizetype i) {
            const char c = line[i];
            return isLetter(c) || c == '_' || c == ':'
                || (i > 0 && (isDigit(c) || c == '.' || c == '-'));
        };
        qsizetype length = 0;
        while (length < line.size()) {
            const qsizetype token = tokenBefore(line.sliced(length));
            if (token == 0 && !isOfName(length))
                break;
            length += token > 0 ? token : 1;
        }
        m_reader.advance(length);
        return length > 0;
    }

    bool readValue()
    {
        const char quote = m_reader.peek();
        if (quote == '"' || quote == '\'') {
            m_reader.advance(1);
            return readQuoted(quote);
        }
        static constexpr QByteArrayView Excluded("\"'=<>`");
        qsizetype length = 0;
        for (const char c : m_reader.rest()) {
            if (static_cast<uchar>(c) <= 0x20 || Excluded.contains(c))
                break;
            ++length;
        }
        m_reader.advance(length);
        return length > 0;
    }

    bool readQuoted(char quote)
    {
        for (; !m_reader.isAtEnd(); m_reader.advanceLine()) {
            const QByteArrayView line = m_reader.rest();
            const qsizetype end = line.indexOf(quote);
            if (end < 0)
                continue;
            m_reader.advance(end + 1);
            return true;
        }
        return false;
    }

    SegmentReader &m_reader;
};

// goldmark looks at each line by itself: a line that begins with two hyphens ends no comment.
bool readComment(SegmentReader &reader)
{
    const QByteArrayView first = reader.rest();
    static constexpr QByteArrayView Empty("<!---->");
    if (first.startsWith(Empty)) {
        reader.advance(Empty.size());
        return true;
    }
    if (first.startsWith("<!-->") || first.startsWith("<!--->"))
        return false;
    reader.advance(4);
    const qsizetype line = reader.place().line;
    for (; !reader.isAtEnd(); reader.advanceLine()) {
        const QByteArrayView rest = reader.rest();
        const qsizetype hyphens = rest.indexOf("--");
        if (hyphens >= 0 && rest.sliced(hyphens).startsWith("-->")) {
            reader.advance(hyphens + 3);
            return true;
        }
        const bool isFirst = reader.place().line == line;
        if (hyphens > 0 || (hyphens == 0 && isFirst))
            return false;
    }
    return false;
}

// `isMissing` says that `end` is known not to come.
bool readUntil(SegmentReader &reader, QByteArrayView end, bool &isMissing)
{
    if (isMissing)
        return false;
    for (; !reader.isAtEnd(); reader.advanceLine()) {
        const qsizetype found = reader.rest().indexOf(end);
        if (found < 0)
            continue;
        reader.advance(found + end.size());
        return true;
    }
    isMissing = true;
    return false;
}

bool isLetterOrDigit(char c)
{
    return isLetter(c) || isDigit(c);
}

bool readMarkup(InlineText &text)
{
    SegmentReader &reader = text.reader;
    const QByteArrayView line = reader.rest();
    const char second = line.size() > 1 ? line[1] : '\0';
    const char third = line.size() > 2 ? line[2] : '\0';
    if (isLetterOrDigit(second))
        return TagReader(reader).readOpeningTag();
    if (second == '/' && isLetterOrDigit(third))
        return TagReader(reader).readClosingTag();
    if (line.startsWith("<!--"))
        return readComment(reader);
    if (second == '?')
        return readUntil(reader, "?>", text.misses.instructionEnd);
    if (second == '!' && third >= 'A' && third <= 'Z')
        return readUntil(reader, ">", text.misses.declarationEnd);
    if (line.startsWith("<![CDATA["))
        return readUntil(reader, "]]>", text.misses.dataEnd);
    return false;
}

} // namespace

SpanId readHtml(InlineText &text)
{
    const Place start = text.reader.place();
    return readMarkup(text) ? htmlFrom(text, start) : NoSpan;
}

} // namespace app::goldmark
