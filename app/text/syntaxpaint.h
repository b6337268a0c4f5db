// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/syntax.h"

#include <vector>

namespace app {

/// A style for each character of a line, put on layer by layer.
class SyntaxPaint final
{
public:
    explicit SyntaxPaint(qsizetype length)
        : m_styles(static_cast<std::size_t>(length))
    { }

    /// Adds `styles` to what is there; what lies beyond the line is left out.
    void add(qsizetype start, qsizetype length, SyntaxStyles styles);
    [[nodiscard]] QList<SyntaxRun> runs() const;

private:
    std::vector<SyntaxStyles> m_styles;
};

/// Colours a line of YAML or TOML front matter.
void paintFrontMatter(QStringView line, SyntaxState *state, SyntaxPaint *paint);

} // namespace app
