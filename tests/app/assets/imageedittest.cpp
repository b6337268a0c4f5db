// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imageedit.h"

#include <QBuffer>
#include <QTest>
#include <QTransform>

using app::Error;
using app::ImageEdit;
using app::ProcessedImage;
using app::Result;

namespace {

/// Each pixel tells where it was.
QImage picture()
{
    QImage image(40, 20, QImage::Format_RGB32);
    for (int y = 0; y < 20; ++y) {
        for (int x = 0; x < 40; ++x)
            image.setPixel(x, y, qRgb(x, y, 7));
    }
    return image;
}

QByteArray encoded(const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture().save(&buffer, format);
    return buffer.data();
}

} // namespace

class ImageEditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesAreEdited_data()
    {
        QTest::addColumn<ImageEdit>("edit");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QRgb>("first"); // Of the upper left corner.
        QTest::newRow("nothing") << ImageEdit() << QSize(40, 20) << qRgb(0, 0, 7);
        QTest::newRow("a turn to the right")
            << ImageEdit{1, {}, 0} << QSize(20, 40) << qRgb(0, 19, 7);
        QTest::newRow("upside down") << ImageEdit{2, {}, 0} << QSize(40, 20) << qRgb(39, 19, 7);
        QTest::newRow("a turn to the left")
            << ImageEdit{3, {}, 0} << QSize(20, 40) << qRgb(39, 0, 7);
        QTest::newRow("a part") << ImageEdit{0, {5, 3, 10, 8}, 0} << QSize(10, 8) << qRgb(5, 3, 7);
        QTest::newRow("a part of what was turned")
            << ImageEdit{1, {2, 30, 10, 10}, 0} << QSize(10, 10) << qRgb(30, 17, 7);
        QTest::newRow("a part that reaches out")
            << ImageEdit{0, {35, 15, 100, 100}, 0} << QSize(5, 5) << qRgb(35, 15, 7);
        QTest::newRow("never larger") << ImageEdit{0, {}, 400} << QSize(40, 20) << qRgb(0, 0, 7);
    }

    void picturesAreEdited()
    {
        QFETCH(const ImageEdit, edit);
        QFETCH(const QSize, size);
        QFETCH(const QRgb, first);
        QCOMPARE(app::editedSize({40, 20}, edit), size);
        const Result<ProcessedImage> done = app::editedImage(encoded("PNG"), edit);
        QVERIFY(done);
        const QImage image = QImage::fromData(done->bytes);
        QCOMPARE(image.size(), size);
        QCOMPARE(image.pixel(0, 0), first);
    }

    void scalingKeepsTheShape()
    {
        for (const char *format : {"PNG", "JPEG", "WEBP", "BMP"}) {
            const Result<ProcessedImage> done
                = app::editedImage(encoded(format), {0, {0, 0, 40, 10}, 8});
            QVERIFY(done);
            QCOMPARE(QImage::fromData(done->bytes).size(), QSize(8, 2));
            QCOMPARE(done->format, app::imageFormat(encoded(format).first(64)));
        }
    }

    void aCropTurnsWithThePicture()
    {
        const QRect crop(5, 3, 10, 8);
        QRect turned = crop;
        QSize size(40, 20);
        for (int turns = 1; turns <= 4; ++turns) {
            turned = app::turnedCrop(turned, size);
            size.transpose();
            QVERIFY(QRect({}, size).contains(turned));
            const Result<ProcessedImage> done
                = app::editedImage(encoded("PNG"), {turns, turned, 0});
            const QImage upright = QImage::fromData(done->bytes)
                                       .transformed(QTransform().rotate(-90 * turns))
                                       .convertToFormat(QImage::Format_RGB32);
            QCOMPARE(upright, picture().copy(crop));
        }
        QCOMPARE(turned, crop);
    }

    void whatCantBeEditedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ImageEdit>("edit");
        QTest::addColumn<Error::Kind>("kind");
        const ImageEdit turn{1, {}, 0};
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << turn
                             << Error::Kind::Unsupported;
        QTest::newRow("text") << QByteArray("hello") << turn << Error::Kind::Unsupported;
        QTest::newRow("a broken PNG")
            << encoded("PNG").first(60) << turn << Error::Kind::InvalidSyntax;
        QTest::newRow("a part that is nowhere")
            << encoded("PNG") << ImageEdit{0, {100, 100, 5, 5}, 0} << Error::Kind::InvalidArgument;
    }

    void whatCantBeEditedIsSaid()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ImageEdit, edit);
        QFETCH(const Error::Kind, kind);
        const Result<ProcessedImage> done = app::editedImage(bytes, edit);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, kind);
    }
};

QTEST_GUILESS_MAIN(ImageEditTest)
#include "imageedittest.moc"
