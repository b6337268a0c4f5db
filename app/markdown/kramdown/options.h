// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace app::kramdown {

/// What kramdown's options in a blog's `_config.yml` change, at their values in Jekyll.
struct Options {
    bool hasHardWrap = false; ///< `hard_wrap`: each line break is a `<br />`.
    bool hasAutoIds = true; ///< `auto_ids`
    bool hasTypography = true; ///< No `gfm_quirks: no_auto_typographic`.
    bool isGfm = true; ///< `input: GFM`
    /// `gfm_quirks: paragraph_end`: lists, headings, quotes and fences end a paragraph.
    bool endsParagraphs = true;
    bool parsesBlockHtml = false; ///< `parse_block_html`
    bool parsesSpanHtml = true; ///< `parse_span_html`
    bool hasMath = true; ///< `math_engine`; without one formulas keep their dollars.
    bool joinsCjkLines = false; ///< `remove_line_breaks_for_cjk`
    QString idPrefix = {}; ///< `auto_id_prefix`
    /// `smart_quotes`: the left and right single one, then the double ones.
    QString quotes = QStringLiteral("\u2018\u2019\u201c\u201d");
    QMap<QString, QString> symbols = {}; ///< `typographic_symbols`: by name, those that differ.
    int firstFootnote = 1; ///< `footnote_nr`
    QString footnotePrefix = {}; ///< `footnote_prefix`, escaped for an attribute
    QString backLink = QStringLiteral("\u21a9"); ///< `footnote_backlink`; empty for none.
    QList<int> contentsLevels = {1, 2, 3, 4, 5, 6}; ///< `toc_levels`
    int headerOffset = 0; ///< `header_offset`

    bool operator==(const Options &) const = default;
};

} // namespace app::kramdown
