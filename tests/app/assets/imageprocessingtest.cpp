// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imageprocessing.h"
#include "app/assets/imageoptionwords.h"
#include "app/assets/imagerefusal.h"

#include <QBuffer>
#include <QImage>
#include <QtEndian>
#include <QTest>

using app::Error;
using app::ImageFormat;
using app::ImageOptions;
using app::MetadataRemoval;
using app::ProcessedImage;
using app::processedImage;
using app::Result;

namespace {

QByteArray encoded(const char *format, QSize size = {400, 300})
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x % 256, y % 256, (x + y) % 256));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    const qsizetype at = bytes.size();
    bytes.resize(at + qsizetype(sizeof number));
    qToLittleEndian(number, bytes.data() + at);
}

void appendEntry(QByteArray &bytes, quint16 tag, quint16 type, quint32 count, quint32 value)
{
    append(bytes, tag);
    append(bytes, type);
    append(bytes, count);
    append(bytes, value);
}

/// A JPEG file that a phone held upright wrote in the northern half of the world (Exif 2.3 §4.6).
QByteArray photo()
{
    QByteArray exif("Exif\0\0II*\0", 10);
    append(exif, quint32(8));
    append(exif, quint16(2)); // Entries of the image.
    appendEntry(exif, 0x0112, 3, 1, 6); // Orientation: turn right.
    appendEntry(exif, 0x8825, 4, 1, 38); // GPS, from the start of "II".
    append(exif, quint32(0));
    append(exif, quint16(1));
    appendEntry(exif, 0x0001, 2, 2, 'N'); // GPSLatitudeRef
    append(exif, quint32(0));
    QByteArray segment("\xff\xe1");
    const quint16 size = qToBigEndian(quint16(exif.size() + 2));
    segment.append(reinterpret_cast<const char *>(&size), 2);
    QByteArray jpeg = encoded("JPEG");
    return jpeg.insert(2, segment + exif);
}

QByteArray heicStart()
{
    return QByteArray("\0\0\0\x18"
                      "ftypheic\0\0\0\0mif1heic",
                      24);
}

/// Two pictures of two by two pixels.
QByteArray animatedGif()
{
    const QByteArray picture("\x21\xf9\4\4\x0a\0\0\0,\0\0\0\0\2\0\2\0\0\2\3\x84\x8f\5\0", 24);
    return QByteArray("GIF89a\2\0\2\0\x80\0\0\0\0\0\xff\xff\xff", 19) + picture + picture + ';';
}

/// From the first quantization table on: all that the picture is made from.
QByteArray pictureData(const QByteArray &jpeg)
{
    return jpeg.sliced(jpeg.indexOf("\xff\xdb"));
}

QImage image(const ProcessedImage &processed)
{
    return QImage::fromData(processed.bytes);
}

} // namespace

class ImageProcessingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlaceIsRemovedAndThePictureStays()
    {
        QVERIFY(photo().contains(QByteArray("\x25\x88", 2)));
        const Result<ProcessedImage> done = processedImage(photo(), {});
        QVERIFY(done);
        QVERIFY(done->hadPlace);
        QVERIFY(!done->bytes.contains(QByteArray("\x25\x88", 2)));
        QCOMPARE(pictureData(done->bytes), pictureData(photo()));
        // Which side is up is no place.
        QVERIFY(done->bytes.contains(QByteArray("\x12\x01\x03\0", 4)));
    }

    void allMetadataButTheOrientationCanGo()
    {
        ImageOptions options;
        options.removal = MetadataRemoval::All;
        const Result<ProcessedImage> done = processedImage(photo(), options);
        QVERIFY(done && done->hadPlace);
        QCOMPARE(pictureData(done->bytes), pictureData(photo()));
        QVERIFY(done->bytes.contains(QByteArray("\x12\x01\x03\0", 4)));
    }

    void allCanStay()
    {
        ImageOptions options;
        options.removal = MetadataRemoval::None;
        const Result<ProcessedImage> done = processedImage(photo(), options);
        QVERIFY(done && !done->hadPlace);
        QCOMPARE(done->bytes, photo());
    }

    void anImageWithoutPlaceKeepsItsBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("JPEG") << encoded("JPEG");
        QTest::newRow("PNG") << encoded("PNG");
        QTest::newRow("WebP") << encoded("WEBP");
        QTest::newRow("GIF") << QByteArray("GIF89a\1\0\1\0\0\0\0;", 14);
        QTest::newRow("SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        QTest::newRow("a broken PNG") << encoded("PNG").first(100);
    }

    void anImageWithoutPlaceKeepsItsBytes()
    {
        QFETCH(const QByteArray, bytes);
        const Result<ProcessedImage> done = processedImage(bytes, {});
        QVERIFY(done);
        QCOMPARE(done->bytes, bytes);
    }

    void aScaledPhotoIsUpright()
    {
        ImageOptions options;
        options.maximumSide = 100;
        const Result<ProcessedImage> done = processedImage(photo(), options);
        QVERIFY(done && done->hadPlace);
        QCOMPARE(image(*done).size(), QSize(75, 100));
        QVERIFY(!done->bytes.contains("Exif"));
    }

    void smallImagesAreNotEnlarged()
    {
        ImageOptions options;
        options.maximumSide = 4000;
        QCOMPARE(processedImage(encoded("PNG"), options)->bytes, encoded("PNG"));
    }

    void formatsAreConverted_data()
    {
        QTest::addColumn<ImageFormat>("format");
        QTest::newRow("WebP") << ImageFormat::WebP;
        QTest::newRow("JPEG") << ImageFormat::Jpeg;
        QTest::newRow("PNG") << ImageFormat::Png;
    }

    void formatsAreConverted()
    {
        QFETCH(const ImageFormat, format);
        ImageOptions options;
        options.format = format;
        for (const char *source : {"PNG", "JPEG", "WEBP", "BMP"}) {
            const Result<ProcessedImage> done = processedImage(encoded(source), options);
            QVERIFY(done);
            QCOMPARE(app::imageFormat(done->bytes.first(64)), format);
            QCOMPARE(image(*done).size(), QSize(400, 300));
        }
    }

    void clearPixelsBecomeWhiteInJpeg()
    {
        QImage clear(8, 8, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        ImageOptions options;
        options.format = ImageFormat::Jpeg;
        const Result<ProcessedImage> done = app::encodedImage(clear, options);
        QVERIFY(done);
        QVERIFY(qGray(image(*done).pixel(4, 4)) > 250);
    }

    void lessQualityIsLess()
    {
        ImageOptions options;
        options.quality = 20;
        QVERIFY(processedImage(encoded("JPEG"), options)->bytes.size()
                < encoded("JPEG").size() * 2 / 3);
    }

    void whatAWebPageCantShowBecomesWhatItCan()
    {
        for (const char *source : {"BMP", "TIFF"}) {
            const Result<ProcessedImage> done = processedImage(encoded(source), {});
            QVERIFY(done);
            QCOMPARE(done->format, ImageFormat::Png);
            QVERIFY(done->isWrittenAnew);
            QCOMPARE(image(*done).pixel(17, 30), image({encoded("PNG")}).pixel(17, 30));
        }
        const Result<ProcessedImage> heic = processedImage(heicStart(), {});
        QVERIFY(!heic);
        QCOMPARE(heic.error().kind, Error::Kind::Unsupported);
        QCOMPARE(heic.error().reason, int(app::ImageRefusal::UnreadableHeic));
    }

    void whatOptionsCantBeDoneToStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        QTest::newRow("an animated GIF") << animatedGif();
        QByteArray animated = encoded("PNG");
        animated.insert(33,
                        QByteArray("\0\0\0\x08"
                                   "acTL\0\0\0\2\0\0\0\0\0\0\0\0",
                                   20));
        QTest::newRow("an animated PNG") << animated;
        QTest::newRow("AVIF that nothing reads") << QByteArray("\0\0\0\x1c"
                                                               "ftypavif\0\0\0\0mif1avif",
                                                               24);
    }

    void whatOptionsCantBeDoneToStaysAsItIs()
    {
        QFETCH(const QByteArray, bytes);
        ImageOptions options;
        options.format = ImageFormat::WebP;
        options.maximumSide = 1;
        options.makesPngSmaller = true;
        const Result<ProcessedImage> done = processedImage(bytes, options);
        QVERIFY(done);
        QCOMPARE(done->bytes, bytes);
        QVERIFY(!done->isWrittenAnew);
    }

    void aBitmapIsPackedQuicklyUnlessItIsToBeSmall()
    {
        QImage picture(300, 300, QImage::Format_RGB32);
        for (int y = 0; y < 300; ++y) {
            for (int x = 0; x < 300; ++x)
                picture.setPixel(x, y, qRgb(x ^ y, x * y, x + y));
        }
        // What zlib says of its effort in the first bytes of its stream: 0 to 3.
        const auto effort = [](const QByteArray &png) {
            return quint8(png.at(png.indexOf("IDAT") + 5)) >> 6;
        };
        const Result<ProcessedImage> quick = app::encodedImage(picture, {});
        QVERIFY(quick);
        QCOMPARE(effort(quick->bytes), 1);
        QCOMPARE(image(*quick).convertToFormat(QImage::Format_RGB32), picture);
        ImageOptions options;
        options.makesPngSmaller = true;
        const Result<ProcessedImage> small = app::encodedImage(picture, options);
        QVERIFY(small);
        QCOMPARE(effort(small->bytes), 3);
        QCOMPARE(image(*small).convertToFormat(QImage::Format_RGB32), picture);
        QVERIFY(small->bytes.size() < quick->bytes.size());
    }

    void pngGetsSmallerAndNoPixelChanges_data()
    {
        QTest::addColumn<QImage>("picture");
        QImage grey(300, 300, QImage::Format_ARGB32);
        QImage full(300, 300, QImage::Format_ARGB32);
        QImage few(300, 300, QImage::Format_ARGB32);
        quint32 random = 1;
        for (int y = 0; y < 300; ++y) {
            for (int x = 0; x < 300; ++x) {
                random = random * 1664525 + 1013904223;
                grey.setPixel(x, y, qRgb(random >> 24, random >> 24, random >> 24));
                few.setPixel(x, y, qRgba(random >> 29 << 5, 90, 0, x < 100 ? 255 : 80));
                full.setPixel(x, y, 0xff000000 | (random >> 8));
            }
        }
        QTest::newRow("few colours, some clear") << few;
        QTest::newRow("grey") << grey;
        QTest::newRow("all colours, nothing clear") << full;
        QTest::newRow("one pixel") << QImage(few.copy(0, 0, 1, 1));
    }

    void pngGetsSmallerAndNoPixelChanges()
    {
        QFETCH(const QImage, picture);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        ImageOptions options;
        options.makesPngSmaller = true;
        const Result<ProcessedImage> done = processedImage(bytes, options);
        QVERIFY(done);
        QVERIFY(done->bytes.size() <= bytes.size());
        QCOMPARE(done->isWrittenAnew, done->bytes != bytes);
        QVERIFY(picture.width() == 1 || done->isWrittenAnew);
        QCOMPARE(image(*done).convertToFormat(QImage::Format_ARGB32),
                 picture.convertToFormat(QImage::Format_ARGB32));
    }

    void optionsGoThroughWords()
    {
        QCOMPARE(app::wordsOf({}), QString());
        const ImageOptions all{1600, 75, ImageFormat::WebP, MetadataRemoval::All, true, true};
        QCOMPARE(app::wordsOf(all),
                 QStringLiteral("max-side=1600 quality=75 format=webp metadata=none png=smaller "
                                "original=keep"));
        QCOMPARE(app::imageOptionsOf(app::wordsOf(all)), all);
        QCOMPARE(app::imageOptionsOf(QStringLiteral("max-side=-3 quality=900 format=doc x =")),
                 (ImageOptions{0, 100}));
    }

    void whatCantBeDecodedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("HEIC") << heicStart() << Error::Kind::Unsupported;
        QTest::newRow("a broken PNG") << encoded("PNG").first(100) << Error::Kind::InvalidSyntax;
        // A GIF's header has no checksum: 20,000 × 20,000, and one picture of that size.
        const QByteArray side("\x20\x4e", 2);
        const QByteArray bomb = "GIF89a" + side + side + QByteArray("\x80\0\0\0\0\0\xff\xff\xff", 9)
            + QByteArray(",\0\0\0\0", 5) + side + side + QByteArray("\0\2\2\x44\1\0;", 7);
        QTest::newRow("a bomb of 400 megapixels") << bomb << Error::Kind::TooComplex;
    }

    void whatCantBeDecodedIsSaid()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Error::Kind, kind);
        ImageOptions options;
        options.format = ImageFormat::Jpeg;
        const Result<ProcessedImage> done = processedImage(bytes, options);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, kind);
    }
};

QTEST_GUILESS_MAIN(ImageProcessingTest)
#include "imageprocessingtest.moc"
