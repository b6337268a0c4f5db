// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imageedit.h"

#include "app/assets/imagecodec.h"

#include <QTransform>

#include <algorithm>

namespace app {
namespace {

/// For what was photographed once and is written twice.
constexpr int Quality = 92;

} // namespace

QSize turnedSize(QSize size, int quarterTurns)
{
    return quarterTurns % 2 == 0 ? size : size.transposed();
}

QRect turnedCrop(const QRect &crop, QSize size)
{
    if (crop.isEmpty())
        return crop;
    return {size.height() - crop.y() - crop.height(), crop.x(), crop.height(), crop.width()};
}

QSize editedSize(QSize size, const ImageEdit &edit)
{
    const QRect all({}, turnedSize(size, edit.quarterTurns));
    const QSize kept = edit.crop.isEmpty() ? all.size() : edit.crop.intersected(all).size();
    if (edit.width <= 0 || edit.width >= kept.width())
        return kept;
    const qreal height = qreal(kept.height()) * edit.width / kept.width();
    return {edit.width, std::max(1, qRound(height))};
}

Result<ProcessedImage> editedImage(const QByteArray &bytes, const ImageEdit &edit)
{
    const ImageFormat format = imageFormat(bytes.first(std::min<qsizetype>(bytes.size(), 4096)));
    if (isAnimated(bytes, format))
        return Error{Error::Kind::Unsupported, {}, 0, QStringLiteral("an animation")};
    const Result<QImage> decoded = decodedImage(bytes, format);
    if (!decoded)
        return decoded.error();
    const QSize size = editedSize(decoded->size(), edit);
    if (size.isEmpty())
        return Error{Error::Kind::InvalidArgument, {}, 0, QStringLiteral("nothing is left")};
    QImage image = decoded->transformed(QTransform().rotate(90 * (edit.quarterTurns % 4)));
    if (!edit.crop.isEmpty())
        image = image.copy(edit.crop.intersected(image.rect()));
    if (size != image.size())
        image = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    ImageOptions options;
    options.quality = Quality;
    const Result<QByteArray> written = writtenImage(image, format, options);
    if (!written)
        return written.error();
    const Result<StrippedImage> described = withoutMetadata(bytes, MetadataRemoval::Place);
    return ProcessedImage{*written, format, described && described->hadPlace, true};
}

} // namespace app
