// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <compare>

namespace app {

/// Counts the changes of one document's text, undo and redo included. Results of background work
/// carry the revision that they were made from; one that is not the newest is dropped.
struct Revision {
    quint64 number = 0;

    auto operator<=>(const Revision &) const = default;
};

} // namespace app
