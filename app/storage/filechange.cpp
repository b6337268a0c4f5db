// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/filechange.h"

#include "app/storage/anchoredfolder.h"
#include "app/storage/contenthash.h"
#include "app/storage/filedescriptor.h"
#include "app/storage/fileio.h"
#include "app/storage/filerename.h"
#include "app/storage/rawio.h"
#include "app/storage/systemerror.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr quint32 Format = 0x42794331; // "ByC1"
constexpr auto StreamVersion = QDataStream::Qt_6_4;
const QString Suffix = u".change"_s;
const QString UnfinishedSuffix = u".note"_s; // Of a note that is being written.

/// The change's bytes behind their hash: a note that is not whole never counts.
QByteArray noteOf(const FileChange &change)
{
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(StreamVersion);
    stream << Format << change.title << qint32(change.moves.size());
    for (const FileMove &move : change.moves)
        stream << move.from << move.to;
    stream << qint32(change.rewrites.size());
    for (const FileRewrite &rewrite : change.rewrites)
        stream << rewrite.path << qCompress(rewrite.before) << qCompress(rewrite.after);
    return contentHash(payload) + payload;
}

std::optional<FileChange> changeOf(const QByteArray &note)
{
    const qsizetype hashSize = contentHash({}).size();
    const QByteArray payload = note.mid(hashSize);
    if (note.size() < hashSize || contentHash(payload) != note.first(hashSize))
        return std::nullopt;
    QDataStream stream(payload);
    stream.setVersion(StreamVersion);
    quint32 format = 0;
    qint32 count = 0;
    FileChange change;
    stream >> format >> change.title >> count;
    for (; count > 0 && stream.status() == QDataStream::Ok; --count) {
        FileMove move;
        stream >> move.from >> move.to;
        change.moves.append(move);
    }
    stream >> count;
    for (; count > 0 && stream.status() == QDataStream::Ok; --count) {
        FileRewrite rewrite;
        stream >> rewrite.path >> rewrite.before >> rewrite.after;
        rewrite.before = qUncompress(rewrite.before);
        rewrite.after = qUncompress(rewrite.after);
        change.rewrites.append(rewrite);
    }
    const bool isRead = format == Format && stream.status() == QDataStream::Ok;
    return isRead ? std::optional(change) : std::nullopt;
}

Result<void> rewriteFile(const FileRewrite &rewrite)
{
    const QFileInfo file(rewrite.path);
    const Result<AnchoredFolder> folder = AnchoredFolder::open(file.path());
    if (!folder)
        return folder.error();
    const Result<QByteArray> found = folder->read(file.fileName());
    if (!found)
        return found.error();
    if (*found != rewrite.before)
        return Error{Error::Kind::Conflict, rewrite.path, 0, u"another program changed it"_s};
    const Result<void> saved
        = saveFile(folder->file(file.fileName()), rewrite.after, OnConflict::ReplaceNoLink);
    return saved ? saved : folder->named(saved.error());
}

/// All steps, or none.
Result<void> apply(const FileChange &change)
{
    FileChange done;
    Result<void> result;
    for (const FileMove &move : change.moves) {
        result = renameFile(move.from, move.to);
        if (!result)
            break;
        done.moves.append(move);
    }
    for (qsizetype i = 0; result && i < change.rewrites.size(); ++i) {
        result = rewriteFile(change.rewrites[i]);
        if (result)
            done.rewrites.append(change.rewrites[i]);
    }
    if (result)
        return {};
    const FileChange back = done.reversed();
    for (const FileRewrite &rewrite : back.rewrites)
        static_cast<void>(rewriteFile(rewrite));
    for (const FileMove &move : back.moves)
        static_cast<void>(renameFile(move.from, move.to));
    return result;
}

/// Holds the lock on a note for as long as it lives.
Result<FileDescriptor> openedNote(const QString &path, int flags)
{
    FileDescriptor file(retried([&] {
        return ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW, 0600);
    }));
    if (!file.isOpen() || ::flock(file.number(), LOCK_EX | LOCK_NB) != 0)
        return systemError(path, "open");
    return file;
}

FinishedChange finished(const FileChange &change)
{
    FinishedChange result{change, {}};
    for (const FileMove &move : change.moves) {
        // Where it is not there any more, it was moved before the kill.
        if (QFileInfo::exists(move.from) && !renameFile(move.from, move.to))
            result.foreign.append(move.from);
    }
    for (const FileRewrite &rewrite : change.rewrites) {
        const Result<QByteArray> found = readFile(rewrite.path);
        if (found && *found == rewrite.after)
            continue;
        if (!rewriteFile(rewrite))
            result.foreign.append(rewrite.path);
    }
    return result;
}

} // namespace

FileChange FileChange::reversed() const
{
    FileChange back{title, {}, {}};
    for (const FileMove &move : moves)
        back.moves.prepend({move.to, move.from});
    for (const FileRewrite &rewrite : rewrites)
        back.rewrites.prepend({rewrite.path, rewrite.after, rewrite.before});
    return back;
}

Result<void> carryOut(const FileChange &change, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::PermissionDenied, folder, 0, u"mkdir"_s};
    const QString base = folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString note = base + Suffix;
    // It has its name once it is locked and whole: nobody takes it for one that was cut off.
    const QString unfinished = base + UnfinishedSuffix;
    const Result<FileDescriptor> file = openedNote(unfinished, O_RDWR | O_CREAT | O_EXCL);
    if (!file)
        return file.error();
    Result<void> result = writeAll(*file, note, noteOf(change));
    if (result && !QFile::rename(unfinished, note))
        result = systemError(note, "rename");
    if (result)
        result = syncFolder(folderOf(QFile::encodeName(note)), note);
    if (result)
        result = apply(change);
    QFile::remove(QFileInfo::exists(note) ? note : unfinished);
    return result;
}

QList<FinishedChange> finishInterrupted(const QString &folder)
{
    QList<FinishedChange> changes;
    const QFileInfoList notes = QDir(folder).entryInfoList(
        {u"*"_s + Suffix, u"*"_s + UnfinishedSuffix}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &note : notes) {
        const Result<FileDescriptor> file = openedNote(note.filePath(), O_RDWR);
        if (!file)
            continue;
        const bool isWhole = note.fileName().endsWith(Suffix);
        const Result<QByteArray> bytes = readFile(note.filePath());
        if (const auto change = isWhole && bytes ? changeOf(*bytes) : std::nullopt)
            changes.append(finished(*change));
        if (bytes)
            QFile::remove(note.filePath());
    }
    return changes;
}

} // namespace app
