// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace app {

/// What a file is for that lies hidden beside a target while it is saved. Its name says so, and
/// with it what may be done should the program die: see interruptedsave.h.
struct HiddenName {
    enum class Role {
        Part, ///< Bytes on their way to the disk; nobody misses them.
        Version, ///< A version that is to be exchanged for another, or was.
        Record, ///< Both versions of a save in place: see inplacesave.h.
    };

    Role role = Role::Part;
    /// Of a Version: shortHash() of each content that it may have; any other is somebody else's.
    QByteArrayList known;
};

/// Enough of a contentHash() to tell versions apart, in characters that a name may have.
[[nodiscard]] QByteArray shortHash(const QByteArray &contentHash);

/// A name in `folder` (encoded) that nobody has: at random, and independent of the target's, which
/// may be as long as names can be.
[[nodiscard]] QByteArray newHiddenName(const QByteArray &folder, const HiddenName &name);

/// Nothing where `name` (without a folder) is not one of ours.
[[nodiscard]] std::optional<HiddenName> parseHiddenName(const QByteArray &name);

/// Gives the file `from` a visible name beside `target` that says that it is another version,
/// "index (conflict 2026-11-23 10-12-33).md", and returns it; empty, with errno, where that fails.
/// Never takes a name that is in use.
[[nodiscard]] QByteArray keepAsConflictCopy(const QByteArray &from, const QByteArray &target);

/// rename() that refuses a name which is taken; false with errno.
[[nodiscard]] bool renameToFreeName(const QByteArray &from, const QByteArray &to);

} // namespace app
