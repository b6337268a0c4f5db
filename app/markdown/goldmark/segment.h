// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace app::goldmark {

/// A piece of a line of the text that is read, in bytes of UTF-8. It holds the line's end where it
/// reaches to it. Behind a tab that a container's mark took a part of, `padding` blanks stand in
/// front of it.
struct Segment {
    qsizetype start = 0;
    qsizetype end = 0; ///< Behind its last byte.
    int padding = 0;

    [[nodiscard]] bool isEmpty() const { return start >= end && padding == 0; }
    bool operator==(const Segment &) const = default;
};

/// The lines of one block, from top to bottom, without what its containers put in front of them.
using Segments = QList<Segment>;

} // namespace app::goldmark
