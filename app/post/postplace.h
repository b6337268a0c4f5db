// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

/// Where a post lies, for everything that resolves a path in it.
struct PostPlace {
    QString file; ///< Absolute path of the post; empty while it is untitled.
    QString siteRoot; ///< Absolute path of the blog's folder; empty where no blog was recognised.

    /// The folder that holds the post; empty while it is untitled.
    [[nodiscard]] QString folder() const;
    bool operator==(const PostPlace &) const = default;
};

} // namespace app
