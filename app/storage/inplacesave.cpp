// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/inplacesave.h"

#include "app/storage/contenthash.h"
#include "app/storage/filelease.h"
#include "app/storage/filemetadata.h"
#include "app/storage/rawio.h"
#include "app/storage/systemerror.h"
#include "app/storage/temporaryfile.h"

#include <QFile>

#include <algorithm>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QByteArrayView Magic = "byline-save-1";

/// Room for `size` bytes before the first old one is overwritten.
Result<void> reserve(const FileDescriptor &file, const QString &path, qint64 size)
{
#ifdef FALLOC_FL_KEEP_SIZE
    const int done
        = retried([&] { return ::fallocate(file.number(), FALLOC_FL_KEEP_SIZE, 0, size); });
    if (size > 0 && done != 0 && (errno == ENOSPC || errno == EDQUOT || errno == EFBIG))
        return systemError(path, "fallocate");
#endif
    return {};
}

/// The record on the disk, under a hidden name beside `target`.
Result<TemporaryFile> keptRecord(const InPlaceRecord &record, const QByteArray &target,
                                 const QString &path)
{
    Result<TemporaryFile> temporary = TemporaryFile::create(target);
    if (!temporary)
        return temporary;
    if (::fchmod(temporary->descriptor().number(), 0600) != 0)
        return systemError(path, "fchmod");
    const Result<void> written = writeAll(temporary->descriptor(), path, recordBytes(record));
    if (!written)
        return written.error();
    const Result<void> named = temporary->takeHiddenName({HiddenName::Role::Record, {}});
    if (!named)
        return named.error();
    if (const Result<void> synced = syncFolder(folderOf(target), path); !synced)
        return synced.error();
    return temporary;
}

} // namespace

bool InPlaceRecord::isBetween(const QByteArray &bytes) const
{
    if (bytes.size() > std::max(before.size(), after.size()))
        return false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool isOld = i < before.size() && bytes[i] == before[i];
        const bool isNew = i < after.size() && bytes[i] == after[i];
        if (!isOld && !isNew && bytes[i] != '\0')
            return false;
    }
    return true;
}

QByteArray recordBytes(const InPlaceRecord &record)
{
    const QByteArrayList numbers{
        QByteArray::number(quint64(record.inode)), QByteArray::number(record.fileName.size()),
        QByteArray::number(record.before.size()), QByteArray::number(record.after.size())};
    return Magic.toByteArray() + ' ' + numbers.join(' ') + '\n' + record.fileName + '\n'
        + record.before + record.after;
}

std::optional<InPlaceRecord> parseRecord(const QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf('\n');
    const QByteArrayList words = bytes.left(std::max<qsizetype>(headEnd, 0)).split(' ');
    if (words.size() != 5 || words[0] != Magic)
        return std::nullopt;
    const qint64 nameSize = words[2].toLongLong();
    const qint64 beforeSize = words[3].toLongLong();
    const qint64 afterSize = words[4].toLongLong();
    const qint64 start = headEnd + 1 + nameSize + 1;
    if (nameSize <= 0 || beforeSize < 0 || afterSize < 0
        || bytes.size() - start - beforeSize != afterSize)
        return std::nullopt;
    return InPlaceRecord{bytes.mid(headEnd + 1, nameSize), ino_t(words[1].toULongLong()),
                         bytes.mid(start, beforeSize), bytes.mid(start + beforeSize)};
}

Result<void> saveInPlace(const FileDescriptor &file, const QByteArray &target, const QString &path,
                         const QByteArray &bytes, const QByteArray &seen)
{
    const FileLease lease(file, FileLease::Against::Everybody);
    struct stat found {
    };
    if (::fstat(file.number(), &found) != 0)
        return systemError(path, "fstat");
    const Result<QByteArray> before = readAll(file, path, std::numeric_limits<qint64>::max());
    if (!before)
        return before.error();
    if (!seen.isEmpty() && contentHash(*before) != seen)
        return Error{Error::Kind::Conflict, path, 0, u"another program wrote it"_s};
    const QByteArray name = target.mid(target.lastIndexOf('/') + 1);
    Result<TemporaryFile> record = keptRecord({name, found.st_ino, *before, bytes}, target, path);
    if (!record)
        return record.error();
    bool isWhole = true;
    Result<void> written = reserve(file, path, bytes.size());
    if (written) {
        written = writeAll(file, path, bytes);
        isWhole = written || writeAll(file, path, *before);
    }
    // Another user's bits can't be given back: the kernel takes them so that nobody puts a program
    // of his own behind them.
    (void)keepPrivilegeBits(file, found.st_mode);
    if (isWhole)
        return written;
    // The record stays: the next start finds in it what the file held.
    Error error = written.error();
    error.detail += u"; the bytes before are in "_s + QFile::decodeName(record->releaseName());
    return error;
}

} // namespace app
