// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/thumbnail.h"

#include "app/assets/imageheader.h"
#include "app/storage/canonicalfile.h"

#include <QFile>
#include <QImageReader>

namespace app {

namespace {

/// Whether pixels of `format` are indices of colours.
bool hasTable(QImage::Format format)
{
    return format == QImage::Format_Mono || format == QImage::Format_MonoLSB
        || format == QImage::Format_Indexed8;
}

} // namespace

Result<QImage> readThumbnail(const QString &path, QSize bounds)
{
    const auto file = openCanonical(path);
    if (!file)
        return file.error();
    const ImageHeader header = readImageHeader(**file);
    const QByteArray decoder = decoderName(header.format);
    if (decoder.isEmpty() || !QImageReader::supportedImageFormats().contains(decoder))
        return Error{Error::Kind::Unsupported, path, 0, {}};
    if (!header.pixelSize.isValid())
        return Error{Error::Kind::InvalidSyntax, path, 0, QStringLiteral("not a whole image")};
    const QSize size = header.pixelSize;
    if (qint64{size.width()} * size.height() > MaximumThumbnailPixels)
        return Error{Error::Kind::TooComplex, path, 0,
                     QStringLiteral("%1 × %2 pixels").arg(size.width()).arg(size.height())};

    (*file)->seek(0);
    QImageReader reader(file->get(), decoder);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const bool isLarger = size.width() > bounds.width() || size.height() > bounds.height();
    QSize scaled
        = isLarger ? size.scaled(bounds, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)) : size;
    // The reader scales before it turns.
    if (reader.transformation().testFlag(QImageIOHandler::TransformationRotate90))
        scaled.transpose();
    // It makes noise or white of images of one bit.
    const bool hasColorTable = hasTable(reader.imageFormat());
    if (isLarger && !hasColorTable)
        reader.setScaledSize(scaled);
    QImage image = reader.read();
    if (image.isNull())
        return Error{Error::Kind::InvalidSyntax, path, 0, reader.errorString()};
    if (hasTable(image.format()))
        image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    return isLarger && hasColorTable
        ? image.scaled(bounds, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        : image;
}

} // namespace app
