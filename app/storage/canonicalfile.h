// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/storage/filedescriptor.h"

#include <QFile>
#include <QString>

#include <memory>

namespace app {

// A path that came from a post is checked after its symbolic links were resolved; a canonical path
// holds none. One that is there when the file is opened was put there since, and is refused: what
// was checked is what is read, whatever another program does in between.

/// Opens the regular file at `path`, absolute and canonical, for reading. LinkLoop where a part of
/// it is a symbolic link, NotRegular for a folder, pipe or device (which is never waited for). Uses
/// openat2(2) with RESOLVE_NO_SYMLINKS and RESOLVE_NO_MAGICLINKS.
[[nodiscard]] Result<std::unique_ptr<QFile>> openCanonical(const QString &path);

/// How openCanonical() opens where the kernel or a sandbox has no openat2(2): folder by folder,
/// each refused where it is a link. Public for its test.
[[nodiscard]] FileDescriptor openStepwise(const QByteArray &path);

} // namespace app
