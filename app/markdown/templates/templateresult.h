// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace app {

/// What the generator puts in the place of a piece of template syntax, as far as that is known.
struct TemplateResult {
    std::optional<QString> html; ///< Elements that are shown; not to be trusted.
    std::optional<QString> text; ///< Else a text, with the site's own addresses as it writes them.
    /// In destinations and in raw HTML: the site's root stands for its address.
    std::optional<QString> address;
    /// The HTML opens an element or closes one: what stands in between is the post's own.
    bool isEdge = false;

    bool operator==(const TemplateResult &) const = default;
};

} // namespace app
