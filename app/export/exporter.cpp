// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/export/exporter.h"

#include "app/assets/imagename.h"

#include <QDir>
#include <QFileInfo>

namespace app {
namespace {

/// A file that is to be written, with where it goes.
struct Target {
    QString path;
    QByteArray bytes;
    bool isThereAlready = false;
};

bool holds(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo(path).size() != bytes.size())
        return false;
    const Result<QByteArray> present = readFile(path, bytes.size());
    return present && *present == bytes;
}

/// The canonical paths of the post and its images: what an export must never write to.
QStringList originals(const ExportSource &source, const ComposedPage &page)
{
    QStringList paths;
    if (!source.place.file.isEmpty())
        paths << QFileInfo(source.place.file).canonicalFilePath();
    for (const PageFile &file : page.files)
        paths << file.original;
    return paths;
}

Result<Target> checkedTarget(const QString &path, const QByteArray &bytes,
                             const QStringList &originals, OnConflict onConflict)
{
    const QFileInfo place(path);
    if (place.isSymLink())
        return Error{Error::Kind::Conflict, path, 0, QStringLiteral("it is a symbolic link")};
    if (!place.exists())
        return Target{path, bytes};
    if (holds(path, bytes))
        return Target{path, bytes, true};
    if (originals.contains(place.canonicalFilePath()))
        return Error{Error::Kind::Conflict, path, 0, QStringLiteral("the post itself uses it")};
    if (onConflict == OnConflict::Fail)
        return Error{Error::Kind::AlreadyExists, path, 0, {}};
    return Target{path, bytes};
}

/// The images first and the page last, so that a page that is there is complete.
Result<QList<Target>> checkedTargets(const ExportSource &source, const ComposedPage &page,
                                     const QString &path, OnConflict onConflict)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    const QString imageFolder = folder.filePath(QStringLiteral("images"));
    if (!page.files.isEmpty() && QFileInfo(imageFolder).isSymLink()) {
        return Error{Error::Kind::Conflict, imageFolder, 0,
                     QStringLiteral("it is a symbolic link")};
    }
    const QStringList untouchable = originals(source, page);
    QList<Target> targets;
    for (const PageFile &file : page.files) {
        const Result<Target> target
            = checkedTarget(folder.filePath(file.name), file.bytes, untouchable, onConflict);
        if (!target)
            return target.error();
        targets << *target;
    }
    const Result<Target> target = checkedTarget(path, page.html.toUtf8(), untouchable, onConflict);
    if (!target)
        return target.error();
    // An unchanged page is still an answer to "may this be replaced?".
    if (target->isThereAlready && onConflict == OnConflict::Fail)
        return Error{Error::Kind::AlreadyExists, path, 0, {}};
    return targets << *target;
}

Result<void> write(const Target &target, OnConflict onConflict)
{
    if (target.isThereAlready)
        return {};
    const QString folder = QFileInfo(target.path).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::Io, folder, 0, QStringLiteral("the folder can't be made")};
    return saveFile(target.path, target.bytes, onConflict);
}

} // namespace

Result<ExportedPage> exportPost(const ExportSource &source, const QString &path,
                                const ExportOptions &options)
{
    const Result<ComposedPage> page = composePage(source, options.format, options.theme);
    if (!page)
        return page.error();
    const QString absolutePath = QFileInfo(path).absoluteFilePath();
    const Result<QList<Target>> targets
        = checkedTargets(source, *page, absolutePath, options.onConflict);
    if (!targets)
        return targets.error();
    ExportedPage exported{absolutePath, {}, page->warnings, page->linkedFiles};
    for (const Target &target : *targets) {
        if (const Result<void> written = write(target, options.onConflict); !written)
            return written.error();
        if (target.path != absolutePath)
            exported.images << target.path;
    }
    return exported;
}

QString exportPath(const QString &folder, const QString &postFile, ExportFormat format)
{
    const QString slug = postFile.isEmpty() ? QStringLiteral("post") : postSlug(postFile);
    return QDir(folder).filePath(format == ExportFormat::SingleFile
                                     ? slug + QStringLiteral(".html")
                                     : slug + QStringLiteral("/index.html"));
}

} // namespace app
