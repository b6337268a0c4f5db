// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

namespace app {

/// Which line of a post stands where in a view of it. Two views show the same place where the
/// line that is being written is at the same height in both; while it is out of sight, the line at
/// that edge of the view behind which it is.
struct ReadingPlace {
    double line = 1; ///< Of the file, from 1, with the part of it that lies above the place.
    double height = 0; ///< Pixels from the top of the view down to the place.
    int cursorLine = 0; ///< The line that is being written, from 1; 0 where that is not known.

    bool operator==(const ReadingPlace &) const = default;
};

} // namespace app
