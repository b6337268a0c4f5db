// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace app::kramdown {

/// What kramdown's options in a blog's `_config.yml` change, at their values in Jekyll.
struct Options {
    bool hasHardWrap = false; ///< `hard_wrap`: each line break is a `<br />`.
    bool hasAutoIds = true; ///< `auto_ids`
    bool hasSmartQuotes = true; ///< `smart_quotes` other than four straight ones.
    bool hasTypography = true; ///< No `gfm_quirks: no_auto_typographic`.
    bool isGfm = true; ///< `input: GFM`
    bool parsesBlockHtml = false; ///< `parse_block_html`
    bool parsesSpanHtml = true; ///< `parse_span_html`

    bool operator==(const Options &) const = default;
};

} // namespace app::kramdown
