// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imageprocessing.h"

#include "app/assets/imagecodec.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>

#include <algorithm>

namespace app {
namespace {

QImage scaledDown(const QImage &image, int maximumSide)
{
    const int side = std::max(image.width(), image.height());
    if (maximumSide <= 0 || side <= maximumSide)
        return image;
    return image.scaled(maximumSide, maximumSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
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
    const Result<QImage> image = decodedImage(bytes, source);
    if (!image)
        return image.error();
    const ImageFormat target = targetFormat(source, options);
    const QImage scaled = scaledDown(*image, options.maximumSide);
    const Result<QByteArray> result = writtenImage(scaled, target, options);
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
        = writtenImage(scaledDown(image, options.maximumSide), format, options, PngEffort::Quick);
    if (!bytes)
        return bytes.error();
    return ProcessedImage{*bytes, format, false, true};
}

} // namespace app
