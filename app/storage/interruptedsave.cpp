// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/interruptedsave.h"

#include "app/storage/contenthash.h"
#include "app/storage/hiddenname.h"
#include "app/storage/inplacesave.h"
#include "app/storage/rawio.h"

#include <QFile>

#include <dirent.h>
#include <fcntl.h>
#include <limits>
#include <memory>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>

namespace app {

namespace {

/// A hidden file that nobody works with; it stays so for as long as this lives.
struct Leftover {
    QByteArray path; ///< Encoded.
    HiddenName name;
    FileDescriptor file;
    QByteArray bytes;
};

std::optional<Leftover> leftoverAt(const QByteArray &path, const HiddenName &name)
{
    Leftover leftover{path, name, {}, {}};
    leftover.file = FileDescriptor(retried([&] {
        return ::open(path.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | O_NOFOLLOW);
    }));
    struct stat found {
    };
    if (!leftover.file.isOpen() || ::fstat(leftover.file.number(), &found) != 0
        || !S_ISREG(found.st_mode) || ::flock(leftover.file.number(), LOCK_EX | LOCK_NB) != 0)
        return std::nullopt;
    const Result<QByteArray> bytes = readAll(leftover.file, {}, std::numeric_limits<qint64>::max());
    if (!bytes)
        return std::nullopt;
    leftover.bytes = *bytes;
    return leftover;
}

std::optional<InterruptedSave> keptCopy(const Leftover &leftover, const QByteArray &target)
{
    const QByteArray copy = keepAsConflictCopy(leftover.path, target);
    if (copy.isEmpty())
        return std::nullopt;
    return InterruptedSave{InterruptedSave::Outcome::KeptCopy, {}, QFile::decodeName(copy)};
}

std::optional<InterruptedSave> settleVersion(const Leftover &leftover)
{
    if (leftover.name.known.contains(shortHash(contentHash(leftover.bytes)))) {
        ::unlink(leftover.path.constData());
        return std::nullopt;
    }
    // Its own name is not known; the folder says whose it may be.
    return keptCopy(leftover, folderOf(leftover.path) + "/post.md");
}

/// The file as it was before, under a name of its own.
std::optional<InterruptedSave> keptBefore(const Leftover &leftover, const InPlaceRecord &record,
                                          const QByteArray &target)
{
    const FileDescriptor file(retried(
        [&] { return ::open(leftover.path.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW); }));
    if (!file.isOpen() || !writeAll(file, QFile::decodeName(leftover.path), record.before))
        return std::nullopt;
    return keptCopy(leftover, target);
}

std::optional<InterruptedSave> settleRecord(const Leftover &leftover)
{
    const std::optional<InPlaceRecord> record = parseRecord(leftover.bytes);
    if (!record) {
        // A record has its name only once it is whole: this is something else.
        return std::nullopt;
    }
    const QByteArray target = folderOf(leftover.path) + '/' + record->fileName;
    const QString path = QFile::decodeName(target);
    const FileDescriptor file(retried(
        [&] { return ::open(target.constData(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC); }));
    struct stat found {
    };
    const bool isSameFile = file.isOpen() && ::fstat(file.number(), &found) == 0
        && S_ISREG(found.st_mode) && found.st_ino == record->inode;
    const Result<QByteArray> now = isSameFile
        ? readAll(file, path, std::numeric_limits<qint64>::max())
        : Result<QByteArray>(QByteArray());
    if (!isSameFile || !now || !record->isBetween(*now))
        return keptBefore(leftover, *record, target);
    const bool isWhole = *now == record->before || *now == record->after;
    if (!isWhole && !writeAll(file, path, record->before))
        return std::nullopt;
    ::unlink(leftover.path.constData());
    if (isWhole)
        return std::nullopt;
    return InterruptedSave{InterruptedSave::Outcome::Restored, path, {}};
}

std::optional<InterruptedSave> settle(const Leftover &leftover)
{
    switch (leftover.name.role) {
    case HiddenName::Role::Part:
        ::unlink(leftover.path.constData());
        return std::nullopt;
    case HiddenName::Role::Version:
        return settleVersion(leftover);
    case HiddenName::Role::Record:
        return settleRecord(leftover);
    }
    return std::nullopt;
}

} // namespace

QList<InterruptedSave> settleInterruptedSaves(const QString &folder)
{
    QList<InterruptedSave> settled;
    const QByteArray folderName = QFile::encodeName(folder);
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(::opendir(folderName.constData()),
                                                       [](DIR *open) { return ::closedir(open); });
    while (const dirent *entry = entries ? ::readdir(entries.get()) : nullptr) {
        const std::optional<HiddenName> name = parseHiddenName(entry->d_name);
        if (!name)
            continue;
        const std::optional<Leftover> leftover
            = leftoverAt(folderName + '/' + entry->d_name, *name);
        if (const std::optional<InterruptedSave> outcome
            = leftover ? settle(*leftover) : std::nullopt)
            settled.append(*outcome);
    }
    return settled;
}

} // namespace app
