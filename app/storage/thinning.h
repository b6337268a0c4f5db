// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>

namespace app {

/// How much of the past is kept.
struct VersionLimits {
    int days = 365; ///< Older versions go; 0 for no limit.
    qint64 bytes = 200LL << 20; ///< Of all posts together, as they lie on the disk; 0 for no limit.

    bool operator==(const VersionLimits &) const = default;
};

/// Indexes of the versions that need not be kept, of `times` (newest first): all of the last 24
/// hours stay, of the 30 days before the last one of each day, of earlier weeks the last one each.
/// Never the newest. Days and weeks are those of `now`'s time zone.
[[nodiscard]] QList<qsizetype> superfluousVersions(const QList<QDateTime> &times,
                                                   const QDateTime &now, int days);

} // namespace app
