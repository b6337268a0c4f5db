// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/thumbnail.h"
#include "app/assets/imageheader.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using app::Error;
using app::ImageFormat;
using app::ImageHeader;
using app::readImageHeader;
using app::readThumbnail;
using app::Result;

namespace {

QImage picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    // The left quarter is red, so that a turn shows.
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width / 4; ++x)
            image.setPixel(x, y, qRgb(255, 0, 0));
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format,
                   QImageIOHandler::Transformations turn = QImageIOHandler::TransformationNone)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setTransformation(turn);
    writer.write(image);
    return buffer.data();
}

/// A PNG whose header claims `width` × `height` (its checksum made right, its pixels not).
QByteArray lyingPng(quint32 width, quint32 height)
{
    QByteArray png = encoded(picture(8, 8), "png");
    const auto put = [&png](qsizetype at, quint32 value) {
        for (int byte = 0; byte < 4; ++byte)
            png[at + byte] = static_cast<char>(value >> (24 - 8 * byte));
    };
    put(16, width);
    put(20, height);
    quint32 crc = 0xffffffff;
    for (const char c : png.mid(12, 17)) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320U : 0U);
    }
    put(29, ~crc);
    return png;
}

} // namespace

class ThumbnailTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void headersTellFormatAndSize_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ImageFormat>("format");
        QTest::addColumn<QSize>("size");
        const QSize size(40, 20);
        const QImage image = picture(size.width(), size.height());
        QTest::newRow("png") << encoded(image, "png") << ImageFormat::Png << size;
        QTest::newRow("jpeg") << encoded(image, "jpeg") << ImageFormat::Jpeg << size;
        QTest::newRow("jpeg that is turned when shown")
            << encoded(image, "jpeg", QImageIOHandler::TransformationRotate90) << ImageFormat::Jpeg
            << size.transposed();
        QTest::newRow("bmp") << encoded(image, "bmp") << ImageFormat::Bmp << size;
        if (QImageWriter::supportedImageFormats().contains("webp"))
            QTest::newRow("webp") << encoded(image, "webp") << ImageFormat::WebP << size;
        if (QImageWriter::supportedImageFormats().contains("tiff"))
            QTest::newRow("tiff") << encoded(image, "tiff") << ImageFormat::Tiff << size;
        QTest::newRow("gif") << QByteArray::fromHex("47494638396128001400800000ffffff00000021f904"
                                                    "01000000002c00000000010001000002024401003b")
                             << ImageFormat::Gif << size;
        QTest::newRow("svg with width and height")
            << QByteArray("<?xml version='1.0'?>\n<!-- x -->\n<svg width='40px' height=\"20\">")
            << ImageFormat::Svg << size;
        QTest::newRow("svg with a view box")
            << QByteArray("<svg xmlns='x' viewBox='0 0 40 20'/>") << ImageFormat::Svg << size;
        QTest::newRow("svg in percent")
            << QByteArray("<svg width='100%' height='100%'/>") << ImageFormat::Svg << QSize();
        QTest::newRow("avif") << QByteArray("\0\0\0\x1c"
                                            "ftypavif",
                                            12)
                              << ImageFormat::Avif << QSize();
        QTest::newRow("heic") << QByteArray("\0\0\0\x1c"
                                            "ftypheic",
                                            12)
                              << ImageFormat::Heic << QSize();
        QTest::newRow("text") << QByteArray("# Hello <svg>") << ImageFormat::Unknown << QSize();
        QTest::newRow("page") << QByteArray("<html><svg width='1' height='1'>")
                              << ImageFormat::Unknown << QSize();
        QTest::newRow("empty") << QByteArray() << ImageFormat::Unknown << QSize();
        QTest::newRow("png cut after its name")
            << QByteArray("\x89PNG\r\n\x1a\n") << ImageFormat::Png << QSize();
    }

    void headersTellFormatAndSize()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ImageFormat, format);
        QFETCH(const QSize, size);
        // The name lies on purpose: only the bytes count.
        const ImageHeader header = readImageHeader(write(bytes, QStringLiteral("any.svg")));
        QCOMPARE(header.format, format);
        QCOMPARE(header.pixelSize, size);
    }

    void thumbnailsFitAndAreNeverEnlarged_data()
    {
        QTest::addColumn<QSize>("image");
        QTest::addColumn<QSize>("thumbnail");
        QTest::newRow("wide") << QSize(400, 200) << QSize(100, 50);
        QTest::newRow("high") << QSize(200, 400) << QSize(50, 100);
        QTest::newRow("small stays small") << QSize(30, 20) << QSize(30, 20);
        QTest::newRow("a line keeps a pixel") << QSize(4000, 2) << QSize(100, 1);
    }

    void thumbnailsFitAndAreNeverEnlarged()
    {
        QFETCH(const QSize, image);
        QFETCH(const QSize, thumbnail);
        const QString path = write(encoded(picture(image.width(), image.height()), "png"),
                                   QStringLiteral("a.png"));
        const Result<QImage> result = readThumbnail(path, QSize(100, 100));
        QVERIFY2(result, qPrintable(result ? QString() : app::toString(result.error())));
        QCOMPARE(result->size(), thumbnail);
    }

    void turnedPhotographsStandUpright()
    {
        const QString path
            = write(encoded(picture(400, 200), "jpeg", QImageIOHandler::TransformationRotate90),
                    QStringLiteral("turned.jpg"));
        const Result<QImage> result = readThumbnail(path, QSize(100, 100));
        QVERIFY(result);
        QCOMPARE(result->size(), QSize(50, 100));
        // A quarter turn clockwise brings the red left edge to the top.
        QVERIFY(qGreen(result->pixel(25, 10)) < 100);
        QVERIFY(qGreen(result->pixel(25, 90)) > 200);
    }

    void coloursOfATableStay_data()
    {
        QTest::addColumn<QImage::Format>("format");
        QTest::newRow("one bit") << QImage::Format_Mono;
        QTest::newRow("eight bits") << QImage::Format_Indexed8;
    }

    void coloursOfATableStay()
    {
        QFETCH(const QImage::Format, format);
        constexpr QRgb Pink = qRgb(255, 192, 203);
        QImage image(300, 200, format);
        image.setColorTable({Pink, qRgb(250, 190, 200)});
        image.fill(0);
        const QString path = m_folder.filePath(QStringLiteral("table.png"));
        QVERIFY(image.save(path));
        const Result<QImage> thumbnail = readThumbnail(path, QSize(96, 96));
        QVERIFY(thumbnail);
        QCOMPARE(thumbnail->size(), QSize(96, 64));
        QCOMPARE(thumbnail->pixel(40, 30), Pink);
        QCOMPARE(thumbnail->depth(), 32);
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("bomb of 400 megapixels")
            << lyingPng(20000, 20000) << Error::Kind::TooComplex;
        QTest::newRow("header that lies") << lyingPng(5000, 5000) << Error::Kind::InvalidSyntax;
        QTest::newRow("svg is not decoded here")
            << QByteArray("<svg width='9' height='9'/>") << Error::Kind::Unsupported;
        QTest::newRow("text") << QByteArray("no image") << Error::Kind::Unsupported;
        QTest::newRow("cut") << encoded(picture(40, 40), "png").first(20)
                             << Error::Kind::InvalidSyntax;
    }

    void hostileFilesAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Error::Kind, kind);
        const Result<QImage> result
            = readThumbnail(write(bytes, QStringLiteral("a.png")), QSize(100, 100));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
    }

    void pipesAndMissingFilesDoNotBlock()
    {
        const QString pipe = m_folder.filePath(QStringLiteral("pipe.png"));
        QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
        QCOMPARE(readImageHeader(pipe), ImageHeader());
        QCOMPARE(readThumbnail(pipe, QSize(9, 9)).error().kind, Error::Kind::NotRegular);
        QCOMPARE(readImageHeader(m_folder.filePath(QStringLiteral("no.png"))), ImageHeader());
    }

    void bombsTakeLittleMemory_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("size");
        // Whole images of one colour, small on disk: above the limit, and the largest that Qt takes
        // (128 MB).
        for (const char *format : {"png", "tiff", "webp", "jpg", "bmp"}) {
            const bool hasLarge = qstrcmp(format, "webp") != 0 && qstrcmp(format, "jpg") != 0
                && qstrcmp(format, "bmp") != 0;
            if (hasLarge)
                QTest::addRow("%s of 400 megapixels", format)
                    << QStringLiteral("large.%1").arg(QLatin1StringView(format))
                    << QSize(20'000, 20'000);
            QTest::addRow("%s of 31 megapixels", format)
                << QStringLiteral("limit.%1").arg(QLatin1StringView(format)) << QSize(5600, 5600);
        }
    }

    void bombsTakeLittleMemory()
    {
        QFETCH(const QString, name);
        QFETCH(const QSize, size);
        const QString file = QFileInfo(m_folder.path()).canonicalFilePath() + u'/' + name;
        {
            QImage image(size, QImage::Format_Mono);
            image.fill(0);
            if (!image.save(file))
                QSKIP("this format is not written here");
        }
        const double before = megabytes("VmRSS:");
        QFile reset(QStringLiteral("/proc/self/clear_refs"));
        QVERIFY(reset.open(QIODevice::WriteOnly) && reset.write("5") == 1);
        reset.close();
        const auto thumbnail = readThumbnail(file, QSize(200, 200));
        const double grown = megabytes("VmHWM:") - before;
        qInfo("%s: %lld kB on disk, %.0f MB more", qPrintable(name), QFileInfo(file).size() / 1000,
              grown);
        QCOMPARE(thumbnail.has_value(), size.width() == 5600);
        QVERIFY(grown <= 200);
    }

private:
    /// A line of /proc/self/status.
    static double megabytes(const QByteArray &name)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf(name) + name.size();
        return text.mid(at, text.indexOf("kB", at) - at).trimmed().toDouble() / 1000;
    }

    QString write(const QByteArray &bytes, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return isWritten ? path : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ThumbnailTest)
#include "thumbnailtest.moc"
