// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imageheader.h"

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QRegularExpression>

#include <cmath>

namespace app {
namespace {

constexpr qint64 StartBytes = 4096;

/// ISO base media files name their brand after `ftyp`.
ImageFormat formatOfBrand(const QByteArray &brand)
{
    if (brand == "avif" || brand == "avis")
        return ImageFormat::Avif;
    if (brand == "heic" || brand == "heix" || brand == "mif1" || brand == "msf1")
        return ImageFormat::Heic;
    return ImageFormat::Unknown;
}

bool isSvg(const QByteArray &start)
{
    static const QRegularExpression root(
        QStringLiteral(
            R"(^\x{FEFF}?\s*(?:<\?xml[^>]*>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>|\s)*<(?:\w+:)?svg[\s>])"),
        QRegularExpression::DotMatchesEverythingOption);
    return root.match(QString::fromUtf8(start)).hasMatch();
}

/// Size by `width` and `height`, else by `viewBox`, of the root element.
QSize svgSize(const QByteArray &start)
{
    static const QRegularExpression root(QStringLiteral(R"(<(?:\w+:)?svg\b[^>]*>)"));
    static const QRegularExpression width(
        QStringLiteral(R"(\swidth\s*=\s*["']([\d.]+)(?:px)?["'])"));
    static const QRegularExpression height(
        QStringLiteral(R"(\sheight\s*=\s*["']([\d.]+)(?:px)?["'])"));
    static const QRegularExpression viewBox(QStringLiteral(
        R"(\sviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+))"));

    const QString tag = root.match(QString::fromUtf8(start)).captured();
    const QRegularExpressionMatch box = viewBox.match(tag);
    QString w = width.match(tag).captured(1);
    QString h = height.match(tag).captured(1);
    if (w.isEmpty() || h.isEmpty()) {
        w = box.captured(1);
        h = box.captured(2);
    }
    const double maximum = 1e6;
    const QSize size(static_cast<int>(std::min(std::round(w.toDouble()), maximum)),
                     static_cast<int>(std::min(std::round(h.toDouble()), maximum)));
    return size.isEmpty() ? QSize() : size;
}

} // namespace

ImageFormat imageFormat(const QByteArray &start)
{
    if (start.startsWith("\x89PNG\r\n\x1a\n"))
        return ImageFormat::Png;
    if (start.startsWith("\xff\xd8\xff"))
        return ImageFormat::Jpeg;
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a"))
        return ImageFormat::Gif;
    if (start.startsWith("RIFF") && start.mid(8, 4) == "WEBP")
        return ImageFormat::WebP;
    if (start.startsWith("BM") && start.size() > 26)
        return ImageFormat::Bmp;
    if (start.startsWith(QByteArray("II*\0", 4)) || start.startsWith(QByteArray("MM\0*", 4)))
        return ImageFormat::Tiff;
    if (start.startsWith(QByteArray("\0\0\1\0", 4)))
        return ImageFormat::Ico;
    if (start.mid(4, 4) == "ftyp")
        return formatOfBrand(start.mid(8, 4));
    return isSvg(start) ? ImageFormat::Svg : ImageFormat::Unknown;
}

QByteArray decoderName(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Png:
        return "png";
    case ImageFormat::Jpeg:
        return "jpeg";
    case ImageFormat::Gif:
        return "gif";
    case ImageFormat::WebP:
        return "webp";
    case ImageFormat::Bmp:
        return "bmp";
    case ImageFormat::Tiff:
        return "tiff";
    case ImageFormat::Ico:
        return "ico";
    case ImageFormat::Avif:
        return "avif";
    case ImageFormat::Heic:
        return "heic";
    case ImageFormat::Svg:
    case ImageFormat::Unknown:
        break;
    }
    return {};
}

QString suffix(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Jpeg:
        return QStringLiteral("jpg");
    case ImageFormat::Tiff:
        return QStringLiteral("tif");
    case ImageFormat::Svg:
        return QStringLiteral("svg");
    default:
        return QString::fromLatin1(decoderName(format));
    }
}

ImageHeader readImageHeader(const QString &path)
{
    // A pipe or a device would block.
    if (!QFileInfo(path).isFile())
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? readImageHeader(file) : ImageHeader();
}

ImageHeader readImageHeader(QFile &file)
{
    const QByteArray start = file.read(StartBytes);
    const ImageFormat format = imageFormat(start);
    if (format == ImageFormat::Svg)
        return {format, svgSize(start)};
    const QByteArray decoder = decoderName(format);
    if (decoder.isEmpty() || !file.seek(0))
        return {format, {}};
    QImageReader reader(&file, decoder);
    reader.setAutoDetectImageFormat(false);
    QSize size = reader.size();
    if (reader.transformation().testFlag(QImageIOHandler::TransformationRotate90))
        size.transpose();
    return {format, size.isEmpty() ? QSize() : size};
}

} // namespace app
