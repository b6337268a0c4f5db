// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

namespace ui {

/// What the reader allowed of images from other sites.
struct RemoteImageRule {
    bool areLoaded = false;
    bool hasBlog = false; ///< All of a blog may be allowed at once.

    bool operator==(const RemoteImageRule &) const = default;
};

/// What becomes of the images that the page shows already.
enum class ShownImages { Follow, Stay };

} // namespace ui
