// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/sitefiles.h"

#include "app/assets/rootedpath.h"
#include "app/blog/postindex.h"
#include "app/frontmatter/frontmatter.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// What a snippet is at most: more is no plain picture or frame.
constexpr qint64 LargestText = 64 * 1024;
constexpr qsizetype MostTexts = 5000;

bool isSkipped(const QString &name)
{
    static const QStringList names{u"node_modules"_s, u"vendor"_s,    u"_site"_s,
                                   u"public"_s,       u"resources"_s, u"themes"_s};
    return name.startsWith(u'.') || names.contains(name);
}

bool addFiles(const QDir &root, const QString &folder, qsizetype most, QStringList &files,
              const std::function<bool()> &isCancelled)
{
    const QFileInfoList entries
        = QDir(root.filePath(folder))
              .entryInfoList(QDir::Files | QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot,
                             QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (isCancelled && isCancelled())
            return false;
        const QString path = folder.isEmpty() ? entry.fileName() : folder + u'/' + entry.fileName();
        if (!entry.isDir())
            files.append(path);
        else if (!isSkipped(entry.fileName()) && !addFiles(root, path, most, files, isCancelled))
            return false;
        if (files.size() > most)
            return false;
    }
    return true;
}

} // namespace

std::optional<QStringList> filesBelow(const QString &root, qsizetype most,
                                      const std::function<bool()> &isCancelled)
{
    QStringList files;
    return addFiles(QDir(root), {}, most, files, isCancelled) ? std::optional(files) : std::nullopt;
}

QMap<QString, QString> textsBelow(const QString &root, const QString &folder, const QString &suffix,
                                  const std::function<bool()> &isCancelled)
{
    QMap<QString, QString> texts;
    const QString home = QDir(root).canonicalPath();
    const QDir start(QDir(QDir(root).filePath(folder)).canonicalPath());
    if (home.isEmpty() || folder.isEmpty() || !isWithin(start.path(), home))
        return texts;
    QDirIterator files(start.path(), QDir::Files, QDirIterator::Subdirectories);
    for (qsizetype seen = 0; files.hasNext() && seen < MostTexts; ++seen) {
        if (isCancelled && isCancelled())
            return {};
        const QString path = files.next();
        const QString target = files.fileInfo().canonicalFilePath();
        if (path.endsWith(suffix) && isWithin(target, home))
            texts.insert(start.relativeFilePath(path), smallText(target));
    }
    return texts;
}

std::optional<QStringList> namesBelow(const QString &folder, qsizetype most,
                                      const std::function<bool()> &isCancelled)
{
    QStringList names;
    const QDir start(folder);
    QDirIterator files(folder, QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
    while (files.hasNext()) {
        if (names.size() >= most || (isCancelled && isCancelled()))
            return std::nullopt;
        names.append(start.relativeFilePath(files.next()));
    }
    return names;
}

QVariantMap frontMatterOf(const QString &path, Generator generator)
{
    QVariantMap values;
    const QString text = readFrontMatterText(path, generator);
    if (text.isEmpty())
        return values;
    if (const Result<FrontMatter> read = FrontMatter::read(text)) {
        for (const Field &field : read->fields())
            values.insert(field.key, field.value);
    }
    return values;
}

QString smallText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestText)
        return {};
    return QString::fromUtf8(file.readAll()).replace(u"\r\n"_s, u"\n"_s);
}

} // namespace app
