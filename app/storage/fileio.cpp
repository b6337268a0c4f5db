// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/fileio.h"

#include "app/storage/checkedreplace.h"
#include "app/storage/contenthash.h"
#include "app/storage/filemetadata.h"
#include "app/storage/inplacesave.h"
#include "app/storage/interruptedsave.h"
#include "app/storage/rawio.h"
#include "app/storage/systemerror.h"
#include "app/storage/temporaryfile.h"

#include <QFile>

#include <climits>
#include <fcntl.h>
#include <limits>
#include <optional>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Stat = struct stat;

Error notRegular(const QString &path)
{
    return {Error::Kind::NotRegular, path, 0, {}};
}

/// What lies at `path`, without following a link; nothing where nothing does.
Result<std::optional<Stat>> statOf(const QByteArray &path, int flags)
{
    Stat found{};
    if (::fstatat(AT_FDCWD, path.constData(), &found, flags) == 0)
        return std::optional(found);
    if (errno == ENOENT)
        return std::optional<Stat>();
    return systemError(QFile::decodeName(path), "stat");
}

/// Where a chain of symbolic links ends; that place may be empty.
Result<QByteArray> linksFollowed(QByteArray path)
{
    constexpr int MostLinks = 40; // Linux' own limit.
    const QString asked = QFile::decodeName(path);
    for (int i = 0; i < MostLinks; ++i) {
        QByteArray target(PATH_MAX, Qt::Uninitialized);
        const ssize_t size = ::readlink(path.constData(), target.data(), size_t(target.size()));
        if (size < 0) {
            if (errno == EINVAL || errno == ENOENT)
                return path;
            return systemError(asked, "readlink");
        }
        target.truncate(size);
        path = target.startsWith('/') ? target : folderOf(path) + '/' + target;
    }
    errno = ELOOP;
    return systemError(asked, "readlink");
}

Result<void> saveNew(const QByteArray &target, const QString &path, const QByteArray &bytes)
{
    Result<TemporaryFile> temporary = TemporaryFile::create(target);
    if (!temporary)
        return temporary.error();
    if (Result<void> written = writeAll(temporary->descriptor(), path, bytes); !written)
        return written;
    if (Result<void> named = temporary->becomeTarget(); !named)
        return named;
    return syncFolder(folderOf(target), path);
}

Result<void> replaceAny(TemporaryFile &temporary, const SavedVersions &versions)
{
    const Result<void> named
        = temporary.takeHiddenName({HiddenName::Role::Version, {shortHash(versions.saved)}});
    return named ? temporary.replaceTarget() : named;
}

/// `seen` is the contentHash() of what may be replaced; empty for anything.
Result<void> saveOver(const QByteArray &target, const QString &path, const QByteArray &bytes,
                      const QByteArray &seen)
{
    FileDescriptor old(retried([&] {
        // Links were followed before: one that is there now was put there since.
        return ::open(target.constData(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | O_NOFOLLOW);
    }));
    // A rename would get past a file's own write protection: the user set that for a reason.
    if (!old.isOpen())
        return systemError(path, "open");
    Stat found{};
    if (::fstat(old.number(), &found) != 0)
        return systemError(path, "fstat");
    if (!S_ISREG(found.st_mode))
        return notRegular(path);
    if (found.st_nlink > 1)
        return saveInPlace(old, target, path, bytes, seen);

    Result<TemporaryFile> temporary = TemporaryFile::create(target);
    if (!temporary)
        return temporary.error();
    if (!copyMetadata(old, temporary->descriptor()))
        return saveInPlace(old, target, path, bytes, seen);
    if (Result<void> written = writeAll(temporary->descriptor(), path, bytes); !written)
        return written;
    if (!keepPrivilegeBits(temporary->descriptor(), found.st_mode))
        return systemError(path, "fchmod");
    // Who has it open for writing is about to change it: that must not be this.
    old.close();
    const SavedVersions versions{seen, contentHash(bytes)};
    if (Result<void> replaced = seen.isEmpty()
            ? replaceAny(*temporary, versions)
            : replaceSeenTarget(*temporary, target, path, versions);
        !replaced)
        return replaced;
    return syncFolder(folderOf(target), path);
}

/// What is at the end of the links at `path`.
struct Target {
    QByteArray path; ///< Encoded.
    bool isThere = false;
};

Result<Target> targetOf(const QString &path)
{
    const Result<QByteArray> end = linksFollowed(QFile::encodeName(path));
    if (!end)
        return end.error();
    const Result<std::optional<Stat>> found = statOf(*end, 0);
    if (!found)
        return found.error();
    if (*found && !S_ISREG((*found)->st_mode))
        return notRegular(path);
    return Target{*end, found->has_value()};
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maximumSize)
{
    // O_NONBLOCK: opening a pipe must not wait for somebody who writes into it.
    const FileDescriptor file(retried([&] {
        return ::open(QFile::encodeName(path).constData(),
                      O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    }));
    if (!file.isOpen())
        return errno == ENXIO ? notRegular(path) : systemError(path, "open");
    Stat found{};
    if (::fstat(file.number(), &found) != 0)
        return systemError(path, "fstat");
    if (!S_ISREG(found.st_mode))
        return notRegular(path);
    return readAll(file, path, maximumSize);
}

Result<void> saveFile(const QString &path, const QByteArray &bytes, OnConflict onConflict)
{
    const QByteArray name = QFile::encodeName(path);
    const Result<std::optional<Stat>> atName = statOf(name, AT_SYMLINK_NOFOLLOW);
    if (!atName)
        return atName.error();
    if (onConflict == OnConflict::Fail) {
        if (*atName)
            return Error{Error::Kind::AlreadyExists, path, 0, {}};
        return saveNew(name, path, bytes);
    }
    if (onConflict == OnConflict::ReplaceNoLink && *atName && S_ISLNK((*atName)->st_mode))
        return Error{Error::Kind::LinkLoop, path, 0, {}};
    const Result<Target> target = onConflict == OnConflict::ReplaceNoLink
        ? Result<Target>(Target{name, atName->has_value()})
        : targetOf(path);
    if (!target)
        return target.error();
    settleInterruptedSaves(QFile::decodeName(folderOf(target->path)));
    return target->isThere ? saveOver(target->path, path, bytes, {})
                           : saveNew(target->path, path, bytes);
}

Result<void> replaceFile(const QString &path, const QByteArray &bytes, const QByteArray &seen)
{
    Q_ASSERT(!seen.isEmpty());
    const Result<Target> target = targetOf(path);
    if (!target)
        return target.error();
    settleInterruptedSaves(QFile::decodeName(folderOf(target->path)));
    if (!target->isThere)
        return saveNew(target->path, path, bytes);
    const Result<QByteArray> present = readFile(path, std::numeric_limits<qint64>::max());
    if (!present)
        return present.error();
    // An earlier attempt may have failed after the bytes were in their place.
    if (contentHash(*present) != seen && *present != bytes)
        return Error{Error::Kind::Conflict, path, 0, u"another program wrote it"_s};
    return saveOver(target->path, path, bytes, contentHash(*present));
}

} // namespace app
