// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imageprocessing.h"

#include "app/assets/fewestbits.h"
#include "app/assets/imagerefusal.h"
#include "app/assets/thumbnail.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

namespace app {
namespace {

constexpr int UsualQuality = 85;
constexpr int BestCompression = 100; // Qt makes the 9 of zlib out of it.

QImage scaledDown(const QImage &image, int maximumSide)
{
    const int side = std::max(image.width(), image.height());
    if (maximumSide <= 0 || side <= maximumSide)
        return image;
    return image.scaled(maximumSide, maximumSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

Result<QByteArray> written(const QImage &image, ImageFormat format, const ImageOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, decoderName(format));
    const bool isLossy = format == ImageFormat::Jpeg || format == ImageFormat::WebP;
    if (isLossy)
        writer.setQuality(options.quality > 0 ? std::clamp(options.quality, 1, 100) : UsualQuality);
    const bool isPacked = format == ImageFormat::Png && options.makesPngSmaller;
    if (isPacked)
        writer.setCompression(BestCompression);
    // JPEG has no transparency: what was clear becomes white, not black.
    QImage opaque = isPacked ? withFewestBits(image) : image;
    if (format == ImageFormat::Jpeg && image.hasAlphaChannel()) {
        opaque = QImage(image.size(), QImage::Format_RGB32);
        opaque.fill(Qt::white);
        QPainter(&opaque).drawImage(0, 0, image);
    }
    if (!writer.write(opaque))
        return Error{Error::Kind::Unsupported, {}, 0, writer.errorString()};
    return bytes;
}

bool canBeDecoded(ImageFormat format)
{
    const QByteArray decoder = decoderName(format);
    return !decoder.isEmpty() && QImageReader::supportedImageFormats().contains(decoder);
}

Result<QImage> decoded(const QByteArray &bytes, ImageFormat format)
{
    const QByteArray decoder = decoderName(format);
    if (!canBeDecoded(format))
        return Error{Error::Kind::Unsupported,
                     {},
                     0,
                     QStringLiteral("%1 images can't be decoded here").arg(suffix(format)),
                     int(format == ImageFormat::Heic ? ImageRefusal::UnreadableHeic
                                                     : ImageRefusal::Unknown)};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, decoder);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64{size.width()} * size.height() > MaximumThumbnailPixels)
        return Error{Error::Kind::TooComplex,
                     {},
                     0,
                     QStringLiteral("%1 × %2 pixels").arg(size.width()).arg(size.height()),
                     int(ImageRefusal::TooManyPixels)};
    QImage image = reader.read();
    if (image.isNull())
        return Error{Error::Kind::InvalidSyntax, {}, 0, reader.errorString()};
    return image;
}

/// Sizes as a reader knows them before it decodes.
bool isLarger(const QByteArray &bytes, ImageFormat format, int maximumSide)
{
    const QByteArray decoder = decoderName(format);
    if (maximumSide <= 0 || decoder.isEmpty())
        return false;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const QSize size = QImageReader(&buffer, decoder).size();
    return std::max(size.width(), size.height()) > maximumSide;
}

/// A GIF, WebP or PNG of several pictures: written anew, only the first would be left.
bool isAnimated(const QByteArray &bytes, ImageFormat format)
{
    if (format == ImageFormat::Png)
        return bytes.first(std::min<qsizetype>(bytes.size(), 4096)).contains("acTL");
    if (format != ImageFormat::Gif && format != ImageFormat::WebP)
        return false;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer, decoderName(format)).imageCount() > 1;
}

/// What an image of the format `source` becomes.
ImageFormat targetFormat(ImageFormat source, const ImageOptions &options)
{
    if (source == ImageFormat::Svg)
        return source;
    if (options.format != ImageFormat::Unknown)
        return options.format;
    if (isForTheWeb(source))
        return source;
    return source == ImageFormat::Heic ? ImageFormat::Jpeg : ImageFormat::Png;
}

/// Whether the picture itself has to be written, and may be.
bool isToBeWritten(const QByteArray &bytes, ImageFormat source, const ImageOptions &options)
{
    const ImageFormat target = targetFormat(source, options);
    const bool isLossy = source == ImageFormat::Jpeg || source == ImageFormat::WebP;
    const bool isWanted = target != source || isLarger(bytes, source, options.maximumSide)
        || (options.quality > 0 && isLossy)
        || (options.makesPngSmaller && source == ImageFormat::Png);
    if (!isWanted || isAnimated(bytes, source))
        return false;
    const bool isPossible = canBeDecoded(source)
        && QImageWriter::supportedImageFormats().contains(decoderName(target));
    return isPossible || !isForTheWeb(source);
}

} // namespace

bool isForTheWeb(ImageFormat format)
{
    return format != ImageFormat::Heic && format != ImageFormat::Tiff && format != ImageFormat::Bmp;
}

Result<ProcessedImage> processedImage(const QByteArray &bytes, const ImageOptions &options)
{
    const ImageFormat source = imageFormat(bytes.first(std::min<qsizetype>(bytes.size(), 4096)));
    const Result<StrippedImage> stripped = withoutMetadata(bytes, options.removal);
    // What even Exiv2 can't read tells nobody a place; the picture may be sound.
    const ProcessedImage asItIs = stripped
        ? ProcessedImage{stripped->bytes, source, stripped->hadPlace, false}
        : ProcessedImage{bytes, source, false, false};
    if (!isToBeWritten(bytes, source, options))
        return asItIs;
    const Result<QImage> image = decoded(bytes, source);
    if (!image)
        return image.error();
    const ImageFormat target = targetFormat(source, options);
    const QImage scaled = scaledDown(*image, options.maximumSide);
    const Result<QByteArray> result = written(scaled, target, options);
    if (!result)
        return result.error();
    const bool isForSize = target == source && scaled.size() == image->size();
    if (isForSize && result->size() >= asItIs.bytes.size())
        return asItIs;
    return ProcessedImage{*result, target, asItIs.hadPlace, true};
}

Result<ProcessedImage> encodedImage(const QImage &image, const ImageOptions &options)
{
    if (image.isNull())
        return Error{Error::Kind::Unsupported, {}, 0, QStringLiteral("not an image")};
    const ImageFormat format
        = options.format == ImageFormat::Unknown ? ImageFormat::Png : options.format;
    const Result<QByteArray> bytes
        = written(scaledDown(image, options.maximumSide), format, options);
    if (!bytes)
        return bytes.error();
    return ProcessedImage{*bytes, format, false, true};
}

} // namespace app
