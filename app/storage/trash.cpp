// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/trash.h"

#include "app/storage/filedescriptor.h"
#include "app/storage/fileio.h"
#include "app/storage/filerename.h"
#include "app/storage/rawio.h"
#include "app/storage/systemerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString NoteSuffix = u".trashinfo"_s;
// Names of the trash that are longer are cut off: with ` 99` and the note's suffix they still fit
// into the 255 bytes that file systems allow.
constexpr qsizetype LongestName = 220;
constexpr int MaximumAttempts = 1000;

struct TrashFolder {
    QString path; ///< The folders `files` and `info` lie in it.
    QString top; ///< Notes name files from here on; empty where they name them from the root on.

    [[nodiscard]] QString file(const QString &name) const { return path + u"/files/"_s + name; }
    [[nodiscard]] QString note(const QString &name) const
    {
        return path + u"/info/"_s + name + NoteSuffix;
    }
};

std::optional<struct stat> statusOf(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return status;
}

std::optional<dev_t> diskOf(QString folder)
{
    folder = QFileInfo(folder).canonicalFilePath();
    const auto status = statusOf(folder);
    return status ? std::optional(status->st_dev) : std::nullopt;
}

/// The highest folder of the disk that `folder` is on.
QString topOfDisk(const QString &folder)
{
    QString top = QFileInfo(folder).canonicalFilePath();
    const auto disk = diskOf(top);
    while (top.size() > 1) {
        const QString parent = QFileInfo(top).path();
        if (diskOf(parent) != disk)
            break;
        top = parent;
    }
    return top;
}

QString homeTrash()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Trash"_s;
}

/// Those of the disk with the highest folder `top`, in the order in which they are tried. The first
/// is for all users and has to be made by the administrator: sticky, and no link.
QList<TrashFolder> trashesOfDisk(const QString &top)
{
    const QString base = top.endsWith(u'/') ? top : top + u'/';
    const QString user = QString::number(::getuid());
    QList<TrashFolder> trashes;
    const auto shared = statusOf(base + u".Trash"_s);
    if (shared && S_ISDIR(shared->st_mode) && (shared->st_mode & S_ISVTX) != 0)
        trashes.append({base + u".Trash/"_s + user, base});
    trashes.append({base + u".Trash-"_s + user, base});
    return trashes;
}

/// Both folders, for the user alone; false where they are not there and can't be made.
bool isPrepared(const TrashFolder &trash)
{
    for (const QString &folder : {trash.path, trash.path + u"/files"_s, trash.path + u"/info"_s}) {
        QDir().mkpath(QFileInfo(folder).path());
        const bool isMade = ::mkdir(QFile::encodeName(folder).constData(), 0700) == 0;
        const auto status = statusOf(folder);
        if (!isMade && (!status || !S_ISDIR(status->st_mode) || status->st_uid != ::getuid()))
            return false;
    }
    return true;
}

/// One on the disk of `folder`.
Result<TrashFolder> trashFor(const QString &folder)
{
    TrashFolder home{homeTrash(), {}};
    if (isPrepared(home) && diskOf(home.path) == diskOf(folder)) {
        home.path = QFileInfo(home.path).canonicalFilePath(); // The user's own links are trusted.
        return home;
    }
    for (const TrashFolder &trash : trashesOfDisk(topOfDisk(folder))) {
        if (isPrepared(trash) && diskOf(trash.path) == diskOf(folder))
            return trash;
    }
    return Error{Error::Kind::PermissionDenied, folder, 0, u"there is no place for a trash"_s};
}

QByteArray noteOf(const QString &path, const TrashFolder &trash)
{
    const QString named = trash.top.isEmpty() ? path : path.sliced(trash.top.size());
    return "[Trash Info]\nPath=" + QUrl::toPercentEncoding(named, "/")
        + "\nDeletionDate=" + QDateTime::currentDateTime().toString(Qt::ISODate).toLatin1() + '\n';
}

/// `a.png`, `a 2.png`, …
QString nameInTrash(const QString &name, int attempt)
{
    const QFileInfo parts(name);
    QString base = parts.completeBaseName();
    QString ending = parts.suffix().isEmpty() ? QString() : u'.' + parts.suffix();
    if (base.isEmpty()) // A name that begins with its only dot.
        base = std::exchange(ending, {});
    while (QFile::encodeName(base + ending).size() > LongestName)
        base.isEmpty() ? ending.chop(1) : base.chop(1);
    return attempt == 1 ? base + ending : u"%1 %2%3"_s.arg(base).arg(attempt).arg(ending);
}

/// False where the name is taken.
Result<bool> writeNote(const QString &path, const QByteArray &note)
{
    const FileDescriptor file(retried([&] {
        return ::open(QFile::encodeName(path).constData(),
                      O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    }));
    if (!file.isOpen() && errno == EEXIST)
        return false;
    if (!file.isOpen())
        return systemError(path, "open");
    Result<void> written = writeAll(file, path, note);
    if (written)
        written = syncFolder(folderOf(QFile::encodeName(path)), path);
    if (written)
        return true;
    ::unlink(QFile::encodeName(path).constData());
    return written.error();
}

QString valueOf(const QString &description, QLatin1StringView key)
{
    const QStringList lines = description.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(key) && line.size() > key.size() && line[key.size()] == u'=')
            return line.sliced(key.size() + 1).trimmed();
    }
    return {};
}

} // namespace

Result<QString> moveToTrash(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() && !file.isSymLink())
        return Error{Error::Kind::NotFound, path, 0, {}};
    const QString folder = file.absolutePath();
    const QString real = file.absoluteFilePath();
    const Result<TrashFolder> trash = trashFor(folder);
    if (!trash)
        return trash.error();
    for (int attempt = 1; attempt <= MaximumAttempts; ++attempt) {
        const QString name = nameInTrash(file.fileName(), attempt);
        const Result<bool> noted = writeNote(trash->note(name), noteOf(real, *trash));
        if (!noted)
            return noted.error();
        if (!*noted)
            continue;
        const Result<void> moved = renameFile(real, trash->file(name));
        if (moved)
            return trash->file(name);
        if (statusOf(real))
            ::unlink(QFile::encodeName(trash->note(name)).constData());
        if (moved.error().kind != Error::Kind::AlreadyExists)
            return moved.error();
    }
    return Error{Error::Kind::AlreadyExists, trash->path, 0, u"no name is free"_s};
}

QList<TrashedFile> trashedFiles(const QString &folder)
{
    QList<TrashedFile> found;
    const QString top = topOfDisk(folder);
    // Notes name files by their real paths; those of other programs may not.
    const QString real = QFileInfo(folder).canonicalFilePath();
    for (const TrashFolder &trash : QList<TrashFolder>{{homeTrash(), {}}} + trashesOfDisk(top)) {
        const QFileInfoList notes
            = QDir(trash.path + u"/info"_s).entryInfoList({u'*' + NoteSuffix}, QDir::Files);
        for (const QFileInfo &note : notes) {
            const Result<QByteArray> bytes = readFile(note.filePath(), 64 << 10);
            const QString description = bytes ? QString::fromUtf8(*bytes) : QString();
            QString path = QUrl::fromPercentEncoding(
                valueOf(description, QLatin1StringView("Path")).toUtf8());
            if (!path.startsWith(u'/'))
                path.prepend(trash.top.isEmpty() ? top + u'/' : trash.top);
            path = QDir::cleanPath(path);
            const QString file = trash.file(note.completeBaseName());
            const bool wasInside = path.startsWith(folder + u'/') || path.startsWith(real + u'/');
            if (!wasInside || !statusOf(file))
                continue;
            const QString date = valueOf(description, QLatin1StringView("DeletionDate"));
            found.append({path, file, QDateTime::fromString(date, Qt::ISODate)});
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &TrashedFile::deleted);
    return found;
}

Result<void> restoreFromTrash(const TrashedFile &file)
{
    if (file.trashed.isEmpty() || !statusOf(file.trashed))
        return Error{Error::Kind::NotFound, file.trashed, 0, {}};
    if (statusOf(file.path))
        return Error{Error::Kind::AlreadyExists, file.path, 0, {}};
    // A note without a file is what the specification calls an orphan: nobody looks at it.
    const QFileInfo trashed(QFileInfo(QFileInfo(file.trashed).path()).canonicalFilePath() + u'/'
                            + QFileInfo(file.trashed).fileName());
    if (Result<void> renamed = renameFile(trashed.filePath(), file.path); !renamed)
        return renamed;
    const TrashFolder trash{QFileInfo(trashed.path()).path(), {}};
    QFile::remove(trash.note(trashed.fileName()));
    return {};
}

} // namespace app
