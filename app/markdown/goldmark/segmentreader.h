// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/segment.h"

#include <QByteArray>

#include <optional>

namespace app::goldmark {

/// Goes through the lines of one inline text, byte by byte.
class SegmentReader final
{
public:
    /// A place in the text.
    struct Place {
        qsizetype line = 0; ///< From 0, of the text's lines.
        qsizetype at = 0; ///< In bytes of the source.
        qsizetype end = 0; ///< Of the line.

        bool operator==(const Place &) const = default;
    };

    /// Both must outlive the reader.
    SegmentReader(QByteArrayView source, const Segments &lines);

    [[nodiscard]] QByteArrayView source() const { return m_source; }
    [[nodiscard]] const Place &place() const { return m_place; }
    void setPlace(const Place &place) { m_place = place; }

    [[nodiscard]] bool isAtEnd() const;
    /// What is left of the line, its end included; empty at the end of the text.
    [[nodiscard]] QByteArrayView rest() const;
    /// The next byte, '\0' at the end.
    [[nodiscard]] char peek() const { return isAtEnd() ? '\0' : m_source[m_place.at]; }
    /// The character in front, of the source: at the beginning of a line what a container's mark
    /// ends with. A line's end where the text begins.
    [[nodiscard]] char32_t runeBefore() const;

    void advance(qsizetype bytes);
    void advanceLine();
    /// Past blanks and ends of lines.
    void skipSpaces();
    /// Goes behind the next `closing` that no backslash is in front of and gives what is before it;
    /// nothing where the text ends or `opening` comes first, and the place is anywhere then.
    [[nodiscard]] std::optional<QByteArray> readUpTo(char opening, char closing);
    /// The text from `start` to `end` without what containers put in front of lines; no more than
    /// `most` bytes of it.
    [[nodiscard]] QByteArray text(qsizetype start, qsizetype end, qsizetype most) const;

private:
    [[nodiscard]] QByteArrayView viewOf(qsizetype start, qsizetype end) const
    {
        return m_source.sliced(start, end - start);
    }

    QByteArrayView m_source;
    const Segments &m_lines;
    qsizetype m_end = 0;
    Place m_place;
};

} // namespace app::goldmark
