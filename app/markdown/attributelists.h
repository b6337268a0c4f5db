// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

#include <QString>

#include <optional>

namespace app {

/// Takes `{#id}`, `{#id .class}` or `{: #id}` off the end of a heading's text and returns the id
/// (kramdown: "Specifying a Header ID", Hugo: "Heading attributes"). Nothing where there is none.
[[nodiscard]] std::optional<QString> takeHeadingId(MarkdownNode heading);

} // namespace app
