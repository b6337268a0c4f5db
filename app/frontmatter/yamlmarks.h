// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"

#include <QStringView>

#include <vector>

namespace app {

/// Turns the code points in which libyaml counts into positions and lines of the text.
class YamlMarks final
{
public:
    /// libyaml got two characters for each of `widened`, positions in ascending order.
    explicit YamlMarks(QStringView text, const std::vector<TextPosition> &widened = {});

    /// Of a code point's number; the end of the text for a larger one.
    [[nodiscard]] TextPosition position(std::size_t codePoint) const;
    /// 1-based. Only '\n' counts: libyaml takes U+2028 and its like for line breaks too.
    [[nodiscard]] int line(TextPosition position) const;

private:
    TextPosition m_end;
    std::vector<TextPosition> m_positions; ///< Empty where a code point is a UTF-16 unit.
    std::vector<TextPosition> m_lineBreaks;
};

} // namespace app
