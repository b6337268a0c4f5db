// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/segment.h"

#include <QByteArray>
#include <QByteArrayView>

namespace app::goldmark {

/// Goes through a text line by line; the rules of open blocks take their marks off the line's
/// beginning, one after the other (goldmark: "text.Reader").
class LineReader final
{
public:
    struct Place {
        int line = 1;
        Segment rest;
    };

    /// The text must outlive the reader.
    explicit LineReader(QByteArrayView source);

    [[nodiscard]] QByteArrayView source() const { return m_source; }
    [[nodiscard]] bool isAtEnd() const { return m_rest.start >= m_source.size(); }
    /// What is left of the line, with its end; valid until the next call.
    [[nodiscard]] QByteArrayView line();
    [[nodiscard]] const Segment &rest() const { return m_rest; }
    /// The next byte; 0xff at the end, which is none of UTF-8.
    [[nodiscard]] char peek() const;
    /// Of the line, from 1.
    [[nodiscard]] int lineNumber() const { return m_line; }
    /// That of the next byte, from 0.
    [[nodiscard]] int column() const { return columnOf(m_rest); }
    [[nodiscard]] int columnOf(const Segment &rest) const;

    /// Over bytes and padding; over a line's end into the next line.
    void advance(qsizetype count);
    void advance(qsizetype count, int padding);
    void setPadding(int padding) { m_rest.padding = padding; }
    /// To the line's end, which is left.
    void skipToLineEnd();
    void nextLine();
    void skipSpaces();
    /// How many there were.
    int skipBlankLines();

    [[nodiscard]] Place place() const { return {m_line, m_rest}; }
    void returnTo(const Place &place);

private:
    QByteArrayView m_source;
    Segment m_rest;
    qsizetype m_lineStart = 0;
    int m_line = 0;
    QByteArray m_padded;
};

/// The bytes of a segment, its padding as blanks.
[[nodiscard]] QByteArray textOf(const Segment &segment, QByteArrayView source);
/// Without the spaces it begins with, padding among them.
[[nodiscard]] Segment trimmedLeft(const Segment &segment, QByteArrayView source);
[[nodiscard]] Segment trimmedRight(const Segment &segment, QByteArrayView source);

} // namespace app::goldmark
