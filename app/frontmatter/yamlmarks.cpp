// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/yamlmarks.h"

#include <algorithm>

namespace app {

YamlMarks::YamlMarks(QStringView text, const std::vector<TextPosition> &widened)
    : m_end(text.size())
{
    const bool isOther
        = !widened.empty() || std::ranges::any_of(text, [](QChar c) { return c.isSurrogate(); });
    auto nextWidened = widened.begin();
    for (TextPosition i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n')
            m_lineBreaks.push_back(i);
        const bool isSecondHalf
            = i > 0 && text[i].isLowSurrogate() && text[i - 1].isHighSurrogate();
        if (isOther && !isSecondHalf)
            m_positions.push_back(i);
        if (nextWidened != widened.end() && *nextWidened == i) {
            m_positions.push_back(i);
            ++nextWidened;
        }
    }
}

TextPosition YamlMarks::position(std::size_t codePoint) const
{
    if (m_positions.empty())
        return std::min(static_cast<TextPosition>(codePoint), m_end);
    return codePoint < m_positions.size() ? m_positions[codePoint] : m_end;
}

int YamlMarks::line(TextPosition position) const
{
    const auto next = std::ranges::lower_bound(m_lineBreaks, position);
    return static_cast<int>(next - m_lineBreaks.begin()) + 1;
}

} // namespace app
