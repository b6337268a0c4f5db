// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imageimport.h"

#include "app/assets/imageheader.h"
#include "app/assets/imagename.h"
#include "app/assets/imagereference.h"
#include "app/assets/imagerefusal.h"
#include "app/assets/rootedpath.h"
#include "app/storage/anchoredfolder.h"
#include "app/storage/fileio.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

// Another program may take a free name in the moment before it is written.
constexpr int MaximumAttempts = 100;

/// `folder`, made where it is missing.
Result<AnchoredFolder> preparedFolder(const ImageFolder &folder, const PostPlace &place)
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
    return AnchoredFolder::open(real, AnchoredFolder::IfMissing::Make);
}

/// The name of a file in `folder` with these bytes; empty where there is none.
QString fileWithBytes(const QByteArray &bytes, const AnchoredFolder &folder)
{
    for (const QFileInfo &file : QDir(folder.way()).entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        if (file.size() != bytes.size() || !hasImageSuffix(file.fileName()))
            continue;
        const Result<QByteArray> other = folder.read(file.fileName());
        if (other && *other == bytes)
            return file.fileName();
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
QString nextPastedName(const QString &slug, const QString &suffix, const QStringList &taken)
{
    const QRegularExpression numbered(
        QStringLiteral(R"(^%1-(\d{2,4})\.)").arg(QRegularExpression::escape(slug)),
        QRegularExpression::CaseInsensitiveOption);
    int highest = 0;
    for (const QString &name : taken)
        highest = std::max(highest, numbered.match(name).captured(1).toInt());
    return QStringLiteral("%1-%2.%3")
        .arg(slug)
        .arg(highest + 1, 2, 10, QLatin1Char('0'))
        .arg(suffix);
}

/// Saves under the first of the names that `nextName` makes, given those in use, that is free;
/// which one.
template <typename NextName>
Result<QString> saveUnderFreeName(const AnchoredFolder &folder, const QByteArray &bytes,
                                  const NextName &nextName)
{
    for (int attempt = 0; attempt < MaximumAttempts; ++attempt) {
        const QStringList taken
            = QDir(folder.way())
                  .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        const QString name = nextName(taken);
        const Result<void> saved = saveFile(folder.file(name), bytes, OnConflict::Fail);
        if (saved)
            return name;
        if (saved.error().kind != Error::Kind::AlreadyExists)
            return folder.named(saved.error());
    }
    return Error{Error::Kind::AlreadyExists, folder.path(), 0, QStringLiteral("no name is free")};
}

/// Writes `bytes` under the name that is free, or refers to what is the same already.
template <typename NextName>
Result<ImportedImage> saved(ImportedImage imported, const QByteArray &bytes, const PostPlace &place,
                            const ImageFolder &folder, const NextName &nextName)
{
    const Result<AnchoredFolder> target = preparedFolder(folder, place);
    if (!target)
        return target.error();
    Result<QString> name = fileWithBytes(bytes, *target);
    imported.isNew = name->isEmpty();
    imported.size = bytes.size();
    if (imported.isNew)
        name = saveUnderFreeName(*target, bytes, nextName);
    if (!name)
        return name.error();
    imported.path = target->path() + u'/' + *name;
    imported.destination = folder.destination(*name);
    return imported;
}

Result<void> keepOriginal(const QString &source, const QByteArray &bytes, const PostPlace &place)
{
    const Result<AnchoredFolder> folder
        = preparedFolder({originalsFolder(place), {}, {}, true}, place);
    if (!folder)
        return folder.error();
    if (!fileWithBytes(bytes, *folder).isEmpty())
        return {};
    const QString name = safeImageName(QFileInfo(source).fileName());
    const Result<QString> saved = saveUnderFreeName(
        *folder, bytes, [&](const QStringList &taken) { return unclashingName(name, taken); });
    return saved ? Result<void>() : saved.error();
}

} // namespace

QString originalsFolder(const PostPlace &place)
{
    const QString base = place.siteRoot.isEmpty() ? place.folder() : place.siteRoot;
    return QDir::cleanPath(base) + QStringLiteral("/_originals");
}

QString ImportedImage::markdown() const
{
    return imageMarkdown(altText, destination);
}

Result<ImportedImage> importImageFile(const QString &source, const PostPlace &place,
                                      const ImageFolder &folder, const ImageOptions &options)
{
    const Result<QByteArray> bytes = readFile(source);
    if (!bytes)
        return bytes.error();
    const ImageFormat format = imageFormat(bytes->first(std::min<qsizetype>(bytes->size(), 4096)));
    if (format == ImageFormat::Unknown)
        return Error{Error::Kind::Unsupported, source, 0, QStringLiteral("not an image"),
                     int(ImageRefusal::NotAnImage)};
    ImportedImage imported;
    imported.source = source;
    imported.altText = altTextOf(QFileInfo(source).fileName());
    imported.sizeBefore = imported.size = bytes->size();

    const QString realSource = QFileInfo(source).canonicalFilePath();
    const QString postFolder = place.file.isEmpty() ? QString() : canonicalPath(place.folder());
    if (isWithin(realSource, postFolder) && isForTheWeb(format)) {
        imported.path = realSource;
        imported.destination = markdownDestination(QDir(postFolder).relativeFilePath(realSource));
        imported.isNew = false;
        return imported;
    }
    Result<ProcessedImage> processed = processedImage(*bytes, options);
    if (!processed) {
        Error error = processed.error();
        error.path = source;
        return error;
    }
    const QString name = processed->format == format
        ? safeNameFor(source, format)
        : safeImageName(QFileInfo(source).completeBaseName() + u'.' + suffix(processed->format));
    imported.hadPlace = processed->hadPlace;
    if (options.keepsOriginal && processed->isWrittenAnew) {
        if (Result<void> kept = keepOriginal(source, *bytes, place); !kept)
            return kept.error();
    }
    return saved(imported, processed->bytes, place, folder,
                 [&](const QStringList &taken) { return unclashingName(name, taken); });
}

Result<ImportedImage> importImage(const QImage &image, const PostPlace &place,
                                  const ImageFolder &folder, const ImageOptions &options)
{
    const Result<ProcessedImage> encoded = encodedImage(image, options);
    if (!encoded)
        return encoded.error();
    const QString slug = postSlug(place.file);
    return saved({}, encoded->bytes, place, folder, [&](const QStringList &taken) {
        return nextPastedName(slug, suffix(encoded->format), taken);
    });
}

ReservedImage reservedImage(const ImageFolder &folder, const PostPlace &place,
                            const QStringList &taken, const ImageOptions &options,
                            const QString &source)
{
    const ImageFormat format
        = options.format == ImageFormat::Unknown ? ImageFormat::Png : options.format;
    const QStringList names = QDir(folder.path).entryList(QDir::Files | QDir::Hidden) + taken;
    if (source.isEmpty())
        return {folder, nextPastedName(postSlug(place.file), suffix(format), names)};
    const QString name = QFileInfo(source).completeBaseName() + u'.' + suffix(format);
    return {folder, unclashingName(safeImageName(name), names), false};
}

Result<ImportedImage> importImage(const QImage &image, const PostPlace &place,
                                  const ReservedImage &reserved, const ImageOptions &options)
{
    const Result<ProcessedImage> encoded = encodedImage(image, options);
    if (!encoded)
        return encoded.error();
    return saved({}, encoded->bytes, place, reserved.folder, [&](const QStringList &taken) {
        if (reserved.isNumbered && taken.contains(reserved.name, Qt::CaseInsensitive))
            return nextPastedName(postSlug(place.file), suffix(encoded->format), taken);
        return unclashingName(reserved.name, taken);
    });
}

} // namespace app
