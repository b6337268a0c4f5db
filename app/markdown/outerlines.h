// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QtGlobal>

namespace app {

/// Of the lines that a pass over the source has gone by those which stand further left than all
/// that followed: in them the list entries begin that may be around the next line.
class OuterLines final
{
public:
    struct Line {
        qsizetype indent = 0;
        qsizetype offset = 0; ///< Of the content of an entry that begins in it; 0: none does.
    };

    /// The next line, which is not blank.
    void add(Line line)
    {
        while (!m_lines.isEmpty() && m_lines.last().indent >= line.indent)
            m_lines.removeLast();
        m_lines.append(line);
    }

    /// The outermost goes first: each is indented by more than the one before.
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }

    /// The last line that is indented by less; null where there is none. Valid until the next call
    /// of add() or clear().
    [[nodiscard]] const Line *before(qsizetype indent) const
    {
        for (auto line = m_lines.crbegin(); line != m_lines.crend(); ++line) {
            if (line->indent < indent)
                return &*line;
        }
        return nullptr;
    }

    void clear() { m_lines.clear(); }

private:
    QList<Line> m_lines;
};

} // namespace app
