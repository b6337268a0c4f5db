// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace app {

/// What a line of a post is, and what the next line must know of it to be coloured rightly. Fits in
/// the int that a QTextBlock keeps.
struct SyntaxState {
    enum class Region {
        Start, ///< Nothing came before.
        Text,
        Yaml,
        Toml,
        Fence,
        TemplateCode, ///< Between `{% highlight %}` or `{% raw %}` and its end.
        HtmlComment,
        HtmlBlock, ///< Until a blank line (CommonMark §4.6, kinds 6 and 7).
        HtmlCode, ///< In `<pre>`, `<script>` or `<style>`.
    };
    enum class Line { Text, Blank, FrontMatter, Code, Heading, Quote, Item, Table, Html };

    Region region = Region::Start;
    Line line = Line::Text;
    bool fenceIsTilde = false;
    int fenceLength = 0; ///< At most 63.
    bool afterBlank = true;
    int listIndent = 0; ///< Column at which the words of the last item begin, at most 31; 0: none.
    bool inTable = false; ///< After a row of dashes.
    int scalarIndent = 0; ///< YAML: 1 + depth of the key whose block of text goes on; 0: none.

    [[nodiscard]] int toInt() const
    {
        return static_cast<int>(region) | static_cast<int>(line) << 4 | int{fenceIsTilde} << 8
            | qMin(fenceLength, 63) << 9 | int{afterBlank} << 15 | qMin(listIndent, 31) << 16
            | int{inTable} << 21 | qMin(scalarIndent, 63) << 22;
    }
    /// Start for a negative value, which a QTextBlock has that was not looked at yet.
    [[nodiscard]] static SyntaxState fromInt(int bits)
    {
        if (bits < 0)
            return {};
        return {static_cast<Region>(bits & 0xf),
                static_cast<Line>(bits >> 4 & 0xf),
                (bits >> 8 & 1) != 0,
                bits >> 9 & 0x3f,
                (bits >> 15 & 1) != 0,
                bits >> 16 & 0x1f,
                (bits >> 21 & 1) != 0,
                bits >> 22 & 0x3f};
    }

    bool operator==(const SyntaxState &) const = default;
};

} // namespace app
