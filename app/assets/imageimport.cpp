// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imageimport.h"

#include "app/assets/imageheader.h"
#include "app/assets/imagename.h"
#include "app/assets/imagereference.h"
#include "app/assets/rootedpath.h"
#include "app/storage/fileio.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

// Another program may take a free name in the moment before it is written.
constexpr int MaximumAttempts = 100;

/// The real path of `folder`, made where it is missing.
Result<QString> preparedFolder(const ImageFolder &folder, const PostPlace &place)
{
    if (place.file.isEmpty() || folder.path.isEmpty())
        return Error{Error::Kind::InvalidArgument,
                     {},
                     0,
                     QStringLiteral("a post has a folder for images once it is saved")};
    const QString real = canonicalPath(folder.path);
    if (!isWithin(real, canonicalRoots(place)))
        return Error{Error::Kind::PermissionDenied, folder.path, 0,
                     QStringLiteral("the folder lies outside of the post's folder and its blog")};
    if (!QDir().mkpath(real))
        return Error{QFileInfo::exists(real) ? Error::Kind::AlreadyExists
                                             : Error::Kind::PermissionDenied,
                     real, 0, QStringLiteral("the folder can't be made")};
    return real;
}

/// A file in `folder` with these bytes; empty where there is none.
QString fileWithBytes(const QByteArray &bytes, const QString &folder)
{
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        if (file.size() != bytes.size() || !hasImageSuffix(file.fileName()))
            continue;
        const Result<QByteArray> other = readFile(file.filePath());
        if (other && *other == bytes)
            return file.filePath();
    }
    return {};
}

QString safeNameFor(const QString &source, ImageFormat format)
{
    QString name = safeImageName(QFileInfo(source).fileName());
    if (!hasImageSuffix(name))
        name = safeImageName(name + u'.' + suffix(format));
    return name;
}

/// `<slug>-01.png` after the highest number in use: the name of an image that is in the trash is
/// not given to another one.
QString nextPastedName(const QString &slug, const QStringList &taken)
{
    const QRegularExpression numbered(
        QStringLiteral(R"(^%1-(\d{2,4})\.)").arg(QRegularExpression::escape(slug)),
        QRegularExpression::CaseInsensitiveOption);
    int highest = 0;
    for (const QString &name : taken)
        highest = std::max(highest, numbered.match(name).captured(1).toInt());
    return QStringLiteral("%1-%2.png").arg(slug).arg(highest + 1, 2, 10, QLatin1Char('0'));
}

/// Saves under the first of the names that `nextName` makes, given those in use, that is free.
template <typename NextName>
Result<QString> saveUnderFreeName(const QString &folder, const QByteArray &bytes,
                                  const NextName &nextName)
{
    for (int attempt = 0; attempt < MaximumAttempts; ++attempt) {
        const QStringList taken = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden
                                                         | QDir::System | QDir::NoDotAndDotDot);
        const QString path = folder + u'/' + nextName(taken);
        const Result<void> saved = saveFile(path, bytes, OnConflict::Fail);
        if (saved)
            return path;
        if (saved.error().kind != Error::Kind::AlreadyExists)
            return saved.error();
    }
    return Error{Error::Kind::AlreadyExists, folder, 0, QStringLiteral("no name is free")};
}

} // namespace

QString ImportedImage::markdown() const
{
    return imageMarkdown(altText, destination);
}

Result<ImportedImage> importImageFile(const QString &source, const PostPlace &place,
                                      const ImageFolder &folder)
{
    const Result<QByteArray> bytes = readFile(source);
    if (!bytes)
        return bytes.error();
    const ImageFormat format = imageFormat(bytes->first(std::min<qsizetype>(bytes->size(), 4096)));
    if (format == ImageFormat::Unknown)
        return Error{Error::Kind::Unsupported, source, 0, QStringLiteral("not an image")};
    const QString altText = altTextOf(QFileInfo(source).fileName());

    const QString realSource = QFileInfo(source).canonicalFilePath();
    const QString postFolder = place.file.isEmpty() ? QString() : canonicalPath(place.folder());
    if (isWithin(realSource, postFolder)) {
        const QString relative = QDir(postFolder).relativeFilePath(realSource);
        return ImportedImage{realSource, markdownDestination(relative), altText, false};
    }
    const Result<QString> target = preparedFolder(folder, place);
    if (!target)
        return target.error();
    if (const QString same = fileWithBytes(*bytes, *target); !same.isEmpty())
        return ImportedImage{same, folder.destination(QFileInfo(same).fileName()), altText, false};
    const Result<QString> saved = saveUnderFreeName(*target, *bytes, [&](const QStringList &taken) {
        return unclashingName(safeNameFor(source, format), taken);
    });
    if (!saved)
        return saved.error();
    return ImportedImage{*saved, folder.destination(QFileInfo(*saved).fileName()), altText, true};
}

Result<ImportedImage> importImage(const QImage &image, const PostPlace &place,
                                  const ImageFolder &folder)
{
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&png, "PNG"))
        return Error{Error::Kind::Unsupported, {}, 0, QStringLiteral("not an image")};
    const Result<QString> target = preparedFolder(folder, place);
    if (!target)
        return target.error();
    if (const QString same = fileWithBytes(png.data(), *target); !same.isEmpty())
        return ImportedImage{same, folder.destination(QFileInfo(same).fileName()), {}, false};
    const QString slug = postSlug(place.file);
    const Result<QString> saved
        = saveUnderFreeName(*target, png.data(), [&slug](const QStringList &taken) {
              return nextPastedName(slug, taken);
          });
    if (!saved)
        return saved.error();
    return ImportedImage{*saved, folder.destination(QFileInfo(*saved).fileName()), {}, true};
}

} // namespace app
