// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/rootedpath.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace app {

bool isWithin(const QString &path, const QString &folder)
{
    return !folder.isEmpty() && path.startsWith(folder)
        && (path.size() == folder.size() || folder.endsWith(u'/') || path[folder.size()] == u'/');
}

bool isWithin(const QString &path, const QStringList &folders)
{
    return std::ranges::any_of(folders, [&](const QString &f) { return isWithin(path, f); });
}

QString canonicalPath(const QString &path)
{
    QString existing = path;
    QString rest;
    while (!QFileInfo(existing).exists() && !QFileInfo(existing).isSymLink()) {
        const qsizetype slash = existing.lastIndexOf(u'/');
        if (slash <= 0)
            return path;
        rest.prepend(existing.sliced(slash));
        existing.truncate(slash);
    }
    // A link that leads nowhere has no canonical path: its target is not trusted.
    const QString canonical = QFileInfo(existing).canonicalFilePath();
    return canonical.isEmpty() ? QString() : canonical + rest;
}

QStringList canonicalRoots(const PostPlace &place)
{
    QStringList roots;
    if (!place.file.isEmpty())
        roots.append(canonicalPath(place.folder()));
    if (!place.siteRoot.isEmpty())
        roots.append(canonicalPath(QDir::cleanPath(place.siteRoot)));
    return roots;
}

} // namespace app
