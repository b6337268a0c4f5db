// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app::marked {

/// What hexo-renderer-marked's options change, at their values in Hexo.
struct Options {
    bool hasTables = true; ///< This and the next three: `gfm`
    bool hasStrikethrough = true;
    bool hasTasks = true;
    bool hasAutolinks = true; ///< `autolink`, too.
    bool hasBreaks = true; ///< `breaks`
    bool hasTypography = true; ///< `smartypants`
    /// `quotes`: the left and right double one, then the single ones.
    QString quotes = QStringLiteral("\u201c\u201d\u2018\u2019");

    bool operator==(const Options &) const = default;
};

} // namespace app::marked
