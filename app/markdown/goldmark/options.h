// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/headingids.h"

namespace app::goldmark {

/// What Hugo's options change (Hugo: "Configure markup", `markup.goldmark`), at Hugo's values.
struct Options {
    bool hasTables = true;
    bool hasStrikethrough = true;
    bool hasAutolinks = true; ///< `extensions.linkify`
    bool hasTasks = true; ///< `extensions.taskList`
    bool hasFootnotes = true;
    bool hasDefinitions = true; ///< `extensions.definitionList`
    bool hasTypography = true; ///< `extensions.typographer`
    HugoIds headingIds = HugoIds::GitHub; ///< `parser.autoHeadingIDType`
    bool hasHeadingIds = true; ///< `parser.autoHeadingID`
    bool hasHeadingAttributes = true; ///< `parser.attribute.title`
    bool hasBlockAttributes = false; ///< `parser.attribute.block`
    bool hasRawHtml = true; ///< `renderer.unsafe`: else all of it is left out.

    bool operator==(const Options &) const = default;
};

} // namespace app::goldmark
