// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imageprocessing.h"

#include "app/assets/thumbnail.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

namespace app {
namespace {

constexpr int UsualQuality = 85;

QImage scaledDown(const QImage &image, int maximumSide)
{
    const int side = std::max(image.width(), image.height());
    if (maximumSide <= 0 || side <= maximumSide)
        return image;
    return image.scaled(maximumSide, maximumSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

Result<QByteArray> written(const QImage &image, ImageFormat format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, decoderName(format));
    if (format == ImageFormat::Jpeg || format == ImageFormat::WebP)
        writer.setQuality(quality > 0 ? std::clamp(quality, 1, 100) : UsualQuality);
    // JPEG has no transparency: what was clear becomes white, not black.
    QImage opaque = image;
    if (format == ImageFormat::Jpeg && image.hasAlphaChannel()) {
        opaque = QImage(image.size(), QImage::Format_RGB32);
        opaque.fill(Qt::white);
        QPainter(&opaque).drawImage(0, 0, image);
    }
    if (!writer.write(opaque))
        return Error{Error::Kind::Unsupported, {}, 0, writer.errorString()};
    return bytes;
}

Result<QImage> decoded(const QByteArray &bytes, ImageFormat format)
{
    const QByteArray decoder = decoderName(format);
    if (decoder.isEmpty() || !QImageReader::supportedImageFormats().contains(decoder))
        return Error{Error::Kind::Unsupported,
                     {},
                     0,
                     QStringLiteral("%1 images can't be decoded here").arg(suffix(format))};
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
                     QStringLiteral("%1 × %2 pixels").arg(size.width()).arg(size.height())};
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

} // namespace

Result<ProcessedImage> processedImage(const QByteArray &bytes, const ImageOptions &options)
{
    const ImageFormat source = imageFormat(bytes.first(std::min<qsizetype>(bytes.size(), 4096)));
    const ImageFormat target = options.format == ImageFormat::Unknown ? source : options.format;
    const bool isWrittenAnew = target != source || isLarger(bytes, source, options.maximumSide)
        || (options.quality > 0 && (source == ImageFormat::Jpeg || source == ImageFormat::WebP));
    const Result<StrippedImage> stripped = withoutMetadata(bytes, options.removal);
    if (!isWrittenAnew) {
        // What even Exiv2 can't read tells nobody a place; the picture may be sound.
        return stripped ? ProcessedImage{stripped->bytes, source, stripped->hadPlace}
                        : ProcessedImage{bytes, source, false};
    }
    const Result<QImage> image = decoded(bytes, source);
    if (!image)
        return image.error();
    const Result<QByteArray> result
        = written(scaledDown(*image, options.maximumSide), target, options.quality);
    if (!result)
        return result.error();
    return ProcessedImage{*result, target, stripped && stripped->hadPlace};
}

Result<ProcessedImage> encodedImage(const QImage &image, const ImageOptions &options)
{
    if (image.isNull())
        return Error{Error::Kind::Unsupported, {}, 0, QStringLiteral("not an image")};
    const ImageFormat format
        = options.format == ImageFormat::Unknown ? ImageFormat::Png : options.format;
    const Result<QByteArray> bytes
        = written(scaledDown(image, options.maximumSide), format, options.quality);
    if (!bytes)
        return bytes.error();
    return ProcessedImage{*bytes, format, false};
}

} // namespace app
