// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/lineindex.h"

#include <algorithm>

namespace app {

LineIndex::LineIndex(QStringView text)
    : m_length(text.size())
{
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        m_starts.append(at + 1);
}

int LineIndex::lineAt(TextPosition position) const
{
    const auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend(), position);
    return static_cast<int>(after - m_starts.cbegin());
}

TextPosition LineIndex::startOf(int line) const
{
    return line > m_starts.size() ? m_length : m_starts[line - 1];
}

TextRange LineIndex::rangeOf(int first, int end) const
{
    const TextPosition start = startOf(first);
    return {start, startOf(end) - start};
}

void LineIndex::apply(const TextEdit &edit)
{
    const qsizetype longer = edit.replacement.size() - edit.range.length;
    m_length += longer;
    const int first = lineAt(edit.range.start);
    const int behind = lineAt(edit.range.end());
    QList<TextPosition> added;
    for (qsizetype at = edit.replacement.indexOf(u'\n'); at >= 0;
         at = edit.replacement.indexOf(u'\n', at + 1))
        added.append(edit.range.start + at + 1);
    const qsizetype removed = behind - first;
    if (added.size() < removed)
        m_starts.remove(first, removed - added.size());
    else
        m_starts.insert(first, added.size() - removed, 0);
    const auto next = std::copy(added.cbegin(), added.cend(), m_starts.begin() + first);
    if (longer != 0)
        std::for_each(next, m_starts.end(), [longer](TextPosition &start) { start += longer; });
}

} // namespace app
