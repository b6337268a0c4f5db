// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace app {

/// Where a mark comes next in one text. Whoever asks from place to place has each stretch searched
/// once: a mark that is far ahead, or nowhere, is not looked for again.
class ForwardSearch final
{
public:
    /// `mark` must live as long as this.
    explicit ForwardSearch(QStringView mark)
        : m_mark(mark)
    { }

    /// The first place of the mark at or behind `from`, or -1. `text` is the same at each call.
    [[nodiscard]] qsizetype find(QStringView text, qsizetype from)
    {
        const bool isBehindFound = m_found >= 0 && from > m_found;
        if (m_from < 0 || isBehindFound) {
            m_found = text.indexOf(m_mark, from);
            m_from = from;
        } else if (from < m_from) {
            const qsizetype earlier = text.left(m_from + m_mark.size() - 1).indexOf(m_mark, from);
            m_found = earlier >= 0 ? earlier : m_found;
            m_from = from;
        }
        return m_found;
    }

private:
    QStringView m_mark;
    qsizetype m_from = -1; ///< Where the last search began; -1 before the first.
    qsizetype m_found = -1; ///< What it found.
};

} // namespace app
