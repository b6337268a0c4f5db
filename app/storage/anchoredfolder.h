// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/storage/filedescriptor.h"

#include <QByteArray>
#include <QString>

namespace app {

/// A folder that is held open, for writing in it. A path that came from a post is checked after its
/// symbolic links were resolved, and a canonical path holds none: one that is on the way when the
/// folder is opened was put there since, and is refused. From then on its paths lead into this very
/// folder, whatever becomes of the names above it.
class AnchoredFolder final
{
public:
    enum class IfMissing {
        Fail, ///< NotFound.
        Make, ///< Makes the folder, and those above it.
    };

    /// `path` is absolute, canonical as far as it exists, and cleaned. LinkLoop where a part of it
    /// is a symbolic link, NotRegular where one is a file. Opens folder by folder, none through a
    /// link, which is what openat2(2) does for RESOLVE_NO_SYMLINKS, and makes those that are
    /// missing.
    [[nodiscard]] static Result<AnchoredFolder> open(const QString &path,
                                                     IfMissing ifMissing = IfMissing::Fail);

    /// For calls that take a path: valid for as long as this lives. `name` is a bare name. By way
    /// of the descriptor (`/proc/self/fd/…`); without /proc the path that the folder was opened by.
    [[nodiscard]] QString file(const QString &name) const { return m_way + u'/' + name; }
    [[nodiscard]] QString way() const { return m_way; } ///< The folder itself, in the same sense.
    [[nodiscard]] QString path() const { return m_path; } ///< As it was opened.
    [[nodiscard]] int descriptor() const { return m_folder.number(); }

    /// The regular file `name`, whole; LinkLoop where it is a symbolic link.
    [[nodiscard]] Result<QByteArray> read(const QString &name) const;
    /// `error` with the folder's path in place of the way through the descriptor.
    [[nodiscard]] Error named(Error error) const;

private:
    AnchoredFolder(FileDescriptor folder, const QString &path);

    FileDescriptor m_folder;
    QString m_path;
    QString m_way;
};

} // namespace app
