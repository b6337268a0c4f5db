// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/editspan.h"

#include <algorithm>

namespace app {

void EditSpan::add(const TextEdit &edit)
{
    if (!m_range) {
        m_range = edit.range;
        m_length = edit.replacement.size();
        return;
    }
    const TextPosition start = std::min(m_range->start, edit.range.start);
    const TextPosition end = m_range->start + m_length;
    const TextPosition newEnd = std::max(end, edit.range.end());
    m_range->length += (m_range->start - start) + (newEnd - end);
    m_range->start = start;
    m_length = newEnd - start - edit.range.length + edit.replacement.size();
}

TextEdit EditSpan::edit(const QString &text) const
{
    return m_range ? TextEdit{*m_range, text.mid(m_range->start, m_length)} : TextEdit{};
}

} // namespace app
