// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <functional>

namespace test {

/// Files and file systems that only root can make, for tests that run without root's rights.
namespace specialfiles {

enum Kind {
    ForeignOwner, ///< Another user's file that everybody may write.
    ForeignGroup, ///< The user's own file, of a group that he is not in.
    SmallMount, ///< The folder of a file system of 64 KiB.
    ReadOnlyMount, ///< The folder of a file system that may only be read; it holds a post.md.
};

/// Runs `test` in a process without root's rights, with all of it prepared where this one has them;
/// clears up afterwards. Returns what `test` does.
int runPrepared(const std::function<int()> &test);

/// Empty where there is none.
[[nodiscard]] QByteArray path(Kind kind);

/// Gives a file of that kind, which holds "old bytes", the name `name`, in place of what has it.
/// False where there is none left.
[[nodiscard]] bool take(Kind kind, const QByteArray &name);

} // namespace specialfiles

} // namespace test
