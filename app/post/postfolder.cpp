// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/postfolder.h"

#include "app/post/postdocument.h"
#include "app/post/slug.h"
#include "app/storage/anchoredfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int MostPostsOfOneName = 1000;

bool isInside(const QString &path, const QString &folder)
{
    return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

/// The folder of `path` without links, as far as it is there.
QString realFolder(const QString &path)
{
    QFileInfo folder(QFileInfo(path).absolutePath());
    QString missing;
    while (!folder.exists() && !folder.isRoot()) {
        missing.prepend(u'/' + folder.fileName());
        folder.setFile(folder.absolutePath());
    }
    return folder.canonicalFilePath() + missing;
}

/// What has to be copied. AlreadyExists where another file is in the way.
Result<QList<FileMove>> plannedCopies(const QString &oldFolder, const QString &newFolder,
                                      const QStringList &images)
{
    const QString realOldFolder = QFileInfo(oldFolder).canonicalFilePath();
    const QString realNewFolder = QFileInfo(newFolder).canonicalFilePath();
    QList<FileMove> copies;
    QSet<QString> planned;
    for (const QString &image : images) {
        const QString from = QDir::cleanPath(image);
        // By name and in fact: a link may lead out of the folder.
        if (!isInside(from, oldFolder)
            || !isInside(QFileInfo(from).canonicalFilePath(), realOldFolder))
            continue;
        const QString to = QDir::cleanPath(newFolder + from.mid(oldFolder.size()));
        if (planned.contains(to))
            continue;
        planned.insert(to);
        const Result<QByteArray> there = readFile(to);
        if (there) {
            const Result<QByteArray> here = readFile(from);
            if (!here)
                return here.error();
            if (*here != *there)
                return Error{Error::Kind::AlreadyExists, to, 0, u"another image has this name"_s};
            continue;
        }
        if (there.error().kind != Error::Kind::NotFound)
            return there.error();
        const QString folder = realFolder(to);
        if (folder != realNewFolder && !isInside(folder, realNewFolder))
            return Error{Error::Kind::Unsupported, to, 0, u"a link leads out of the folder"_s};
        copies.append({from, folder + u'/' + QFileInfo(to).fileName()});
    }
    return copies;
}

void removeAll(const QStringList &files)
{
    for (const QString &file : files) {
        QFile::remove(file);
    }
}

Result<void> copied(const FileMove &image)
{
    const Result<QByteArray> bytes = readFile(image.from);
    if (!bytes)
        return bytes.error();
    const QFileInfo file(image.to);
    const Result<AnchoredFolder> folder
        = AnchoredFolder::open(file.path(), AnchoredFolder::IfMissing::Make);
    if (!folder)
        return folder.error();
    const Result<void> saved = saveFile(folder->file(file.fileName()), *bytes, OnConflict::Fail);
    return saved ? saved : folder->named(saved.error());
}

} // namespace

Result<QString> createPostFolder(const QString &parent, const QString &title, const QDate &date)
{
    if (!date.isValid())
        return Error{Error::Kind::InvalidArgument, parent, 0, u"no such date"_s};
    const QDir folder(QFileInfo(parent).absoluteFilePath());
    if (!folder.mkpath(u"."_s))
        return Error{Error::Kind::PermissionDenied, folder.path(), 0, u"mkdir"_s};
    const QString name = date.toString(Qt::ISODate) + u'-' + slugFromTitle(title);
    for (int number = 1; number <= MostPostsOfOneName; ++number) {
        const QString free = number == 1 ? name : u"%1-%2"_s.arg(name).arg(number);
        // mkdir() is what makes sure that nobody else takes the name in between.
        if (folder.mkdir(free)) {
            if (!folder.mkdir(free + u"/img"_s))
                return Error{Error::Kind::Io, folder.filePath(free + u"/img"_s), 0, u"mkdir"_s};
            return folder.filePath(free + u"/index.md"_s);
        }
        if (!QFileInfo::exists(folder.filePath(free)))
            return Error{Error::Kind::PermissionDenied, folder.filePath(free), 0, u"mkdir"_s};
    }
    return Error{Error::Kind::AlreadyExists, folder.filePath(name), 0, {}};
}

Result<void> savePostAs(PostDocument &post, const QString &path, OnConflict onConflict,
                        const PostCompanions &companions)
{
    const QString newFolder = QDir::cleanPath(QFileInfo(path).absolutePath());
    const QString oldFolder = QDir::cleanPath(QFileInfo(post.path()).absolutePath());
    if (post.path().isEmpty() || oldFolder == newFolder)
        return post.saveAs(path, onConflict);
    if (onConflict == OnConflict::Fail && QFileInfo::exists(path))
        return Error{Error::Kind::AlreadyExists, path, 0, {}};
    if (!QFileInfo(newFolder).isDir())
        return Error{Error::Kind::NotFound, newFolder, 0, {}};

    const Result<QList<FileMove>> copies = plannedCopies(oldFolder, newFolder, companions.images);
    if (!copies)
        return copies.error();
    QStringList made;
    for (const FileMove &image : *copies + companions.copies) {
        if (Result<void> done = copied(image); !done) {
            removeAll(made);
            return done;
        }
        made.append(image.to);
    }
    post.apply(companions.edits);
    Result<void> saved = post.saveAs(path, onConflict);
    if (!saved) {
        if (!companions.edits.isEmpty())
            post.textDocument().undo();
        removeAll(made);
    }
    return saved;
}

} // namespace app
