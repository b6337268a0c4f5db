// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/kramdown/definitions.h"
#include "app/markdown/kramdown/element.h"

#include <QString>

#include <memory>

namespace app::kramdown {

/// A post as kramdown 2.4 with kramdown-parser-gfm reads it: what Jekyll 4 uses. Its rules are
/// ordered ones, line by line, and no tree of CommonMark's can be turned into theirs: on posts with
/// odd indentation cmark and passes over its tree agreed on half of the blocks.
struct Reading {
    std::unique_ptr<Element> root;
    Definitions definitions;
};

/// `text` is the body; lines count from 1 at its first one.
[[nodiscard]] Reading readPost(const QString &text, const Options &options);

} // namespace app::kramdown
