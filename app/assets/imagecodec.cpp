// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagecodec.h"

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
// Qt makes the 9 and the 3 of zlib out of them.
constexpr int BestCompression = 100;
constexpr int QuickCompression = 40;

} // namespace

Result<QByteArray> writtenImage(const QImage &image, ImageFormat format,
                                const ImageOptions &options, PngEffort effort)
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
    else if (format == ImageFormat::Png && effort == PngEffort::Quick)
        writer.setCompression(QuickCompression);
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

Result<QImage> decodedImage(const QByteArray &bytes, ImageFormat format)
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

} // namespace app
