// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/fewestbits.h"

#include <QColorSpace>
#include <QHash>

namespace app {
namespace {

constexpr qsizetype MostColours = 256; // Of a table.

struct Colours {
    QHash<QRgb, uchar> indexes; ///< Those of the first MostColours.
    bool isFew = true;
    bool isOpaque = true;
    bool isGrey = true;
};

/// Of `image`, which is in Format_ARGB32.
Colours coloursOf(const QImage &image)
{
    Colours colours;
    QRgb last = 0;
    bool isFirst = true;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            // Most pixels are like the one before them.
            if (!isFirst && line[x] == last)
                continue;
            isFirst = false;
            last = line[x];
            colours.isOpaque = colours.isOpaque && qAlpha(last) == 255;
            colours.isGrey
                = colours.isGrey && qRed(last) == qGreen(last) && qGreen(last) == qBlue(last);
            if (!colours.isFew || colours.indexes.contains(last))
                continue;
            colours.isFew = colours.indexes.size() < MostColours;
            if (colours.isFew)
                colours.indexes.insert(last, uchar(colours.indexes.size()));
        }
    }
    return colours;
}

QImage indexed(const QImage &image, const QHash<QRgb, uchar> &indexes)
{
    QImage result(image.size(), QImage::Format_Indexed8);
    QList<QRgb> table(indexes.size());
    for (auto colour = indexes.cbegin(); colour != indexes.cend(); ++colour)
        table[*colour] = colour.key();
    result.setColorTable(table);
    for (int y = 0; y < image.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        uchar *to = result.scanLine(y);
        for (int x = 0; x < image.width(); ++x)
            to[x] = indexes.value(from[x]);
    }
    return result;
}

} // namespace

QImage withFewestBits(const QImage &image)
{
    if (image.isNull() || image.depth() > 32 || image.depth() == 1)
        return image;
    const QImage plain = image.convertToFormat(QImage::Format_ARGB32);
    const Colours colours = coloursOf(plain);
    QImage result = image;
    if (colours.isFew)
        result = indexed(plain, colours.indexes);
    else if (colours.isOpaque && colours.isGrey)
        result = plain.convertToFormat(QImage::Format_Grayscale8);
    else if (colours.isOpaque)
        result = plain.convertToFormat(QImage::Format_RGB888);
    result.setColorSpace(image.colorSpace());
    result.setDotsPerMeterX(image.dotsPerMeterX());
    result.setDotsPerMeterY(image.dotsPerMeterY());
    return result;
}

} // namespace app
