// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/checkedreplace.h"

#include "app/storage/contenthash.h"
#include "app/storage/filelease.h"
#include "app/storage/rawio.h"
#include "app/storage/systemerror.h"

#include <QFile>

#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <limits>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int Attempts = 3; ///< To meet a target that others remove and make again.
/// How long to wait for a program that is writing to a file which nobody can find by its name.
constexpr auto WriterPatience = 1s;
constexpr auto WriterPoll = 1ms;

enum class Swap { Done, TargetIsGone, Unsupported, Failed };

Swap swapped(const QByteArray &hidden, const QByteArray &target)
{
#ifdef RENAME_EXCHANGE
    if (::renameat2(AT_FDCWD, hidden.constData(), AT_FDCWD, target.constData(), RENAME_EXCHANGE)
        == 0)
        return Swap::Done;
    if (errno == ENOENT)
        return Swap::TargetIsGone;
    return errno == EINVAL || errno == ENOSYS || errno == ENOTTY || errno == EOPNOTSUPP
        ? Swap::Unsupported
        : Swap::Failed;
#else
    return Swap::Unsupported;
#endif
}

FileDescriptor openedForReading(const QByteArray &name)
{
    return FileDescriptor(retried([&] {
        return ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | O_NOFOLLOW);
    }));
}

/// True where the file holds the version that `hash` stands for and nobody is about to change it.
bool holdsForGood(const QByteArray &name, const QByteArray &hash)
{
    const FileDescriptor file = openedForReading(name);
    struct stat found {
    };
    if (!file.isOpen() || ::fstat(file.number(), &found) != 0 || !S_ISREG(found.st_mode))
        return false;
    const FileLease lease(file, FileLease::Against::Writers);
    if (lease.state() == FileLease::State::InUse)
        return false;
    const Result<QByteArray> bytes = readAll(file, {}, std::numeric_limits<qint64>::max());
    return bytes && contentHash(*bytes) == hash;
}

void waitForWriters(const QByteArray &name)
{
    const auto end = std::chrono::steady_clock::now() + WriterPatience;
    const FileDescriptor file = openedForReading(name);
    while (std::chrono::steady_clock::now() < end) {
        const FileLease lease(file, FileLease::Against::Writers);
        if (lease.state() != FileLease::State::InUse)
            return;
        std::this_thread::sleep_for(WriterPoll);
    }
}

Error conflict(const QString &path, const QString &detail)
{
    return {Error::Kind::Conflict, path, 0, detail};
}

/// What lies at `hidden` was in the target's place and is not what was seen there: puts it back.
Error putBack(const QByteArray &hidden, const QByteArray &target, const QString &path,
              const SavedVersions &versions)
{
    Error error = conflict(path, u"another program wrote it at the same time"_s);
    const Swap swap = swapped(hidden, target);
    if (swap == Swap::TargetIsGone && renameToFreeName(hidden, target))
        return error;
    if (swap == Swap::Done) {
        waitForWriters(hidden);
        if (holdsForGood(hidden, versions.saved)) {
            ::unlink(hidden.constData());
            return error;
        }
    }
    // It is neither ours nor in the target's place.
    const QByteArray copy = keepAsConflictCopy(hidden, target);
    if (!copy.isEmpty())
        error.path = QFile::decodeName(copy);
    return error;
}

/// For file systems that can't exchange.
Result<void> replaceCompared(TemporaryFile &temporary, const QByteArray &target,
                             const QString &path, const SavedVersions &versions)
{
    if (!holdsForGood(target, versions.seen))
        return conflict(path, u"another program wrote it"_s);
    return temporary.replaceTarget();
}

} // namespace

Result<void> replaceSeenTarget(TemporaryFile &temporary, const QByteArray &target,
                               const QString &path, const SavedVersions &versions)
{
    const HiddenName name{HiddenName::Role::Version,
                          {shortHash(versions.saved), shortHash(versions.seen)}};
    if (Result<void> named = temporary.takeHiddenName(name); !named)
        return named;
    // What comes out is not to look like the leftovers of a dead program.
    const FileDescriptor guard = openedForReading(target);
    (void)::flock(guard.number(), LOCK_SH | LOCK_NB);
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        switch (swapped(temporary.name(), target)) {
        case Swap::Done: {
            const QByteArray hidden = temporary.releaseName();
            if (!holdsForGood(hidden, versions.seen)) {
                temporary.close();
                return putBack(hidden, target, path, versions);
            }
            ::unlink(hidden.constData());
            return {};
        }
        case Swap::TargetIsGone: {
            Result<void> named = temporary.becomeTarget();
            if (named || named.error().kind != Error::Kind::AlreadyExists)
                return named;
            break;
        }
        case Swap::Unsupported:
            return replaceCompared(temporary, target, path, versions);
        case Swap::Failed:
            return systemError(path, "rename");
        }
    }
    return conflict(path, u"other programs replace it again and again"_s);
}

} // namespace app
