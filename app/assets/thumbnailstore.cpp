// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/thumbnailstore.h"

#include "app/storage/canonicalfile.h"
#include "app/storage/fileio.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace app {
namespace {

constexpr int Quality = 88;

} // namespace

ThumbnailStore::ThumbnailStore(QString folder)
    : m_folder(std::move(folder))
{ }

ThumbnailStore ThumbnailStore::ofUser()
{
    return ThumbnailStore(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
                          + QStringLiteral("/byline/thumbnails"));
}

QString ThumbnailStore::keyOf(const QString &path, QSize bounds)
{
    const auto file = openCanonical(path);
    // Three times as fast as SHA-256.
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    if (!file || !hash.addData(file->get()))
        return {};
    return QStringLiteral("%1-%2x%3")
        .arg(QString::fromLatin1(hash.result().toHex()))
        .arg(bounds.width())
        .arg(bounds.height());
}

QString ThumbnailStore::pathOf(const QString &key) const
{
    return QStringLiteral("%1/%2/%3").arg(m_folder, key.first(2), key.sliced(2));
}

QImage ThumbnailStore::thumbnail(const QString &key) const
{
    if (key.isEmpty())
        return {};
    QImageReader reader(pathOf(key));
    reader.setDecideFormatFromContent(true);
    return reader.read();
}

void ThumbnailStore::keep(const QString &key, const QImage &thumbnail) const
{
    const QString path = pathOf(key);
    if (key.isEmpty() || thumbnail.isNull() || !QDir().mkpath(QFileInfo(path).path()))
        return;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    // One that can't be written is made again: nobody needs to know.
    if (thumbnail.save(&buffer, thumbnail.hasAlphaChannel() ? "PNG" : "JPEG", Quality))
        static_cast<void>(saveFile(path, bytes));
}

void ThumbnailStore::thin(qint64 bytes) const
{
    QFileInfoList files;
    qint64 size = 0;
    QDirIterator all(m_folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        files.append(all.nextFileInfo());
        size += files.last().size();
    }
    std::ranges::sort(files, {}, [](const QFileInfo &file) { return file.lastModified(); });
    for (const QFileInfo &file : std::as_const(files)) {
        if (size <= bytes)
            return;
        if (QFile::remove(file.filePath()))
            size -= file.size();
    }
}

} // namespace app
