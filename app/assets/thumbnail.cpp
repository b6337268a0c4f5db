// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/thumbnail.h"

#include "app/assets/imageheader.h"

#include <QFileInfo>
#include <QImageReader>

namespace app {

Result<QImage> readThumbnail(const QString &path, QSize bounds)
{
    if (!QFileInfo(path).isFile())
        return Error{Error::Kind::NotFound, path, 0, {}};
    const ImageHeader header = readImageHeader(path);
    const QByteArray decoder = decoderName(header.format);
    if (decoder.isEmpty() || !QImageReader::supportedImageFormats().contains(decoder))
        return Error{Error::Kind::Unsupported, path, 0, {}};
    if (!header.pixelSize.isValid())
        return Error{Error::Kind::InvalidSyntax, path, 0, QStringLiteral("not a whole image")};
    const QSize size = header.pixelSize;
    if (qint64{size.width()} * size.height() > MaximumThumbnailPixels)
        return Error{Error::Kind::TooComplex, path, 0,
                     QStringLiteral("%1 × %2 pixels").arg(size.width()).arg(size.height())};

    QImageReader reader(path, decoder);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    if (size.width() > bounds.width() || size.height() > bounds.height()) {
        QSize scaled = size.scaled(bounds, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
        // The reader scales before it turns.
        if (reader.transformation().testFlag(QImageIOHandler::TransformationRotate90))
            scaled.transpose();
        reader.setScaledSize(scaled);
    }
    QImage image = reader.read();
    if (image.isNull())
        return Error{Error::Kind::InvalidSyntax, path, 0, reader.errorString()};
    return image;
}

} // namespace app
