// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/post/postplace.h"

#include <QString>
#include <QStringList>

namespace app {

/// True where `path` is `folder` or lies below it. Compares text: both absolute, cleaned and of the
/// same kind (canonical or not). Nothing lies in an empty folder.
[[nodiscard]] bool isWithin(const QString &path, const QString &folder);
[[nodiscard]] bool isWithin(const QString &path, const QStringList &folders);

/// `path` with the symbolic links of its existing part resolved; the rest need not exist. Empty
/// where a link leads nowhere.
[[nodiscard]] QString canonicalPath(const QString &path);

/// The folders that a post may read images from and write them to: its own and its blog's.
/// Canonical; empty for an untitled post outside of a blog.
[[nodiscard]] QStringList canonicalRoots(const PostPlace &place);

} // namespace app
