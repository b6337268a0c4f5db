// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/storage/decodedtext.h"
#include "app/storage/thinning.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace app {

/// What a post was at some time.
struct Version {
    QString file; ///< Path of the file that holds it, compressed.
    QDateTime time; ///< UTC.
    qint64 size = 0; ///< Of the post, in bytes.
    qint64 storedSize = 0; ///< Of `file`.

    bool operator==(const Version &) const = default;
};

/// Former versions of posts, each a compressed file of its own: writing one endangers no other, and
/// what is cut off is told by its checksum. For any thread; several programs may use one folder.
class VersionStore final
{
public:
    /// Made where it is missing, readable by its user only.
    explicit VersionStore(QString folder);

    /// In the user's data folder.
    [[nodiscard]] static VersionStore ofUser();

    /// Of the post at `path`, newest first.
    [[nodiscard]] QList<Version> versions(const QString &path) const;
    /// InvalidSyntax where the file is damaged.
    [[nodiscard]] static Result<DecodedText> read(const Version &version);

    /// Keeps `text` as the version of `time`, unless the newest one is the same.
    [[nodiscard]] Result<void> add(const QString &path, const DecodedText &text,
                                   const QDateTime &time) const;
    /// The post at `from` goes on at `to`: its past is that of both from now on.
    [[nodiscard]] Result<void> continueAs(const QString &from, const QString &to) const;
    /// Deletes versions beyond `limits`, oldest first; of each post the newest stays, whatever the
    /// limits. Cut off at any moment, it has deleted nothing else.
    void thin(const VersionLimits &limits, const QDateTime &now) const;

private:
    [[nodiscard]] QString folderOf(const QString &path) const;
    [[nodiscard]] Result<QString> makeFolderOf(const QString &path) const;

    QString m_folder;
};

} // namespace app
