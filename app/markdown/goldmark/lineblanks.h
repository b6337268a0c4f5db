// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <utility>

namespace app::goldmark {

/// Which of the open blocks have found the line before blank: what stands behind a quote's mark
/// may be, where the line is not (goldmark: "lineStat").
class LineBlanks final
{
public:
    /// The outermost blocks are asked first, in each line.
    void note(int line, bool isBlank)
    {
        if (line != m_current.line) {
            m_before = std::exchange(m_current, {line, {}});
            m_isKnown = true;
        }
        m_current.blanks.append(isBlank);
    }

    /// What follows stands behind blank lines, or at the beginning.
    void reset() { *this = {}; }

    /// Whether a block that opens in `line` within `level` others stands behind a blank line.
    [[nodiscard]] bool isBehindBlank(int line, qsizetype level) const
    {
        if (!m_isKnown)
            return true;
        const Line *before = m_current.line == line - 1 ? &m_current
            : m_before.line == line - 1                 ? &m_before
                                                        : nullptr;
        for (qsizetype i = before ? qMin(level, before->blanks.size() - 1) : -1; i >= 0; --i) {
            if (before->blanks[i] || i == level)
                return before->blanks[i];
        }
        return false;
    }

private:
    struct Line {
        int line = 0;
        QList<bool> blanks; ///< By level.
    };

    Line m_before;
    Line m_current;
    bool m_isKnown = false;
};

} // namespace app::goldmark
