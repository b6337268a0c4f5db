// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace app {

/// Thumbnails on disk, found by what the image's file holds: a file that was renamed, moved or
/// touched has its own still. A value; safe on any thread.
class ThumbnailStore final
{
public:
    /// Makes the folder when it is first written to.
    explicit ThumbnailStore(QString folder);
    /// That of the user (XDG: `$XDG_CACHE_HOME`).
    [[nodiscard]] static ThumbnailStore ofUser();

    /// What stands for the bytes of the file at `path` at a size; empty where it can't be read.
    /// Reads all of it.
    [[nodiscard]] static QString keyOf(const QString &path, QSize bounds);
    /// Null where none is kept.
    [[nodiscard]] QImage thumbnail(const QString &key) const;
    void keep(const QString &key, const QImage &thumbnail) const;
    /// Removes what was kept longest ago until at most `bytes` are left.
    void thin(qint64 bytes) const;

private:
    [[nodiscard]] QString pathOf(const QString &key) const;

    QString m_folder;
};

} // namespace app
