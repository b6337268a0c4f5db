// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imageimport.h"

#include "app/assets/blogfiles.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using app::Error;
using app::ImageFolder;
using app::ImportedImage;
using app::importImage;
using app::importImageFile;
using app::Result;

namespace {

QImage picture(QRgb color)
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

QByteArray png(QRgb color)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture(color).save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

class ImageImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_root = QFileInfo(m_folder->path()).canonicalFilePath();
        m_place = {m_root + QStringLiteral("/post/2024-01-02-trip.md"), {}};
        m_images = {m_root + QStringLiteral("/post/img"), QStringLiteral("img/"), {}, true};
        write(QStringLiteral("post/2024-01-02-trip.md"), "x");
    }

    void filesGetASafeName_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("markdown");
        const auto row
            = [](const char *title, const char *source, const char *file, const char *markdown) {
                  QTest::newRow(title) << QString::fromUtf8(source) << QString::fromUtf8(file)
                                       << QString::fromUtf8(markdown);
              };
        row("Hangul and blanks", "행사장 사진 (1).png", "행사장-사진-1.png",
            "![행사장 사진 (1)](img/행사장-사진-1.png)");
        row("camera", "IMG_2031.PNG", "IMG_2031.png", "![](img/IMG_2031.png)");
        row("screenshot", "Screenshot 2024-01-02 at 12.30.01.png",
            "Screenshot-2024-01-02-at-12.30.01.png",
            "![](img/Screenshot-2024-01-02-at-12.30.01.png)");
        row("hash", "d41d8cd98f00b204e9800998ecf8427e.png", "d41d8cd98f00b204e9800998ecf8427e.png",
            "![](img/d41d8cd98f00b204e9800998ecf8427e.png)");
        row("without an ending", "logo", "logo.png", "![logo](img/logo.png)");
        row("option", "-rf.png", "rf.png", "![rf](img/rf.png)");
        row("Windows device", "CON.png", "image-CON.png", "![CON](img/image-CON.png)");
        row("markup in the name", "a[b]*c.png", "a-b-c.png", "![a\\[b\\]\\*c](img/a-b-c.png)");
    }

    void filesGetASafeName()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, file);
        QFETCH(const QString, markdown);
        const QString path = write(QStringLiteral("away/") + source, png(0xff0000));
        const Result<ImportedImage> image = importImageFile(path, m_place, m_images);
        QVERIFY2(image, image ? "" : qPrintable(app::toString(image.error())));
        QCOMPARE(image->path, QString(m_images.path + u'/' + file));
        QCOMPARE(image->markdown(), markdown);
        QVERIFY(image->isNew);
        QCOMPARE(read(image->path), png(0xff0000));
    }

    void originalsAreKeptWhereNoGeneratorLooks()
    {
        app::ImageOptions options;
        options.keepsOriginal = true;
        options.format = app::ImageFormat::WebP;
        const app::PostPlace place{m_place.file, m_root};
        const QString path = write(QStringLiteral("away/내 a.png"), png(0xff0000));
        for (int i = 0; i < 2; ++i) {
            const Result<ImportedImage> image = importImageFile(path, place, m_images, options);
            QVERIFY(image);
            QCOMPARE(image->destination, QStringLiteral("img/내-a.webp"));
        }
        QCOMPARE(QDir(m_root + QStringLiteral("/_originals")).entryList(QDir::Files),
                 QStringList{QStringLiteral("내-a.png")});
        QCOMPARE(read(m_root + QStringLiteral("/_originals/내-a.png")), png(0xff0000));
        QVERIFY(app::findBlogFiles(place).images.size() == 2); // In post/ and away/ alone.
    }

    void originalsOfWhatStaysAsItIsAreNotKept()
    {
        app::ImageOptions options;
        options.keepsOriginal = true;
        const QString path = write(QStringLiteral("away/a.png"), png(0xff0000));
        QVERIFY(importImageFile(path, m_place, m_images, options));
        QVERIFY(!QFileInfo::exists(app::originalsFolder(m_place)));
    }

    void aTiffOfThePostsFolderBecomesPng()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(picture(0xff0000).save(&buffer, "TIFF"));
        const QString path = write(QStringLiteral("post/scan.tif"), buffer.data());
        const Result<ImportedImage> image = importImageFile(path, m_place, m_images);
        QVERIFY(image);
        QCOMPARE(image->destination, QStringLiteral("img/scan.png"));
    }

    void aTakenNameGetsANumber()
    {
        write(QStringLiteral("post/img/A.png"), png(0xff0000));
        const QString path = write(QStringLiteral("away/a.png"), png(0x00ff00));
        const Result<ImportedImage> image = importImageFile(path, m_place, m_images);
        QVERIFY(image);
        QCOMPARE(image->destination, QStringLiteral("img/a-2.png"));
        QCOMPARE(read(m_images.path + QStringLiteral("/A.png")), png(0xff0000));
    }

    void theSameImageIsNotCopiedTwice()
    {
        write(QStringLiteral("post/img/first.png"), png(0xff0000));
        const QString path = write(QStringLiteral("away/second.png"), png(0xff0000));
        const Result<ImportedImage> image = importImageFile(path, m_place, m_images);
        QVERIFY(image);
        QCOMPARE(image->destination, QStringLiteral("img/first.png"));
        QVERIFY(!image->isNew);
        QCOMPARE(QDir(m_images.path).entryList(QDir::Files).size(), 1);
    }

    void anImageOfThePostIsReferredTo()
    {
        const QString path = write(QStringLiteral("post/old pics/a.png"), png(0xff0000));
        const Result<ImportedImage> image = importImageFile(path, m_place, m_images);
        QVERIFY(image);
        QCOMPARE(image->destination, QStringLiteral("old%20pics/a.png"));
        QCOMPARE(image->path, path);
        QVERIFY(!QFileInfo::exists(m_images.path));
    }

    void pastedImagesAreNumbered()
    {
        QCOMPARE(importImage(picture(1), m_place, m_images)->destination,
                 QStringLiteral("img/trip-01.png"));
        QCOMPARE(importImage(picture(0xff), m_place, m_images)->destination,
                 QStringLiteral("img/trip-02.png"));
        QVERIFY(QFile::remove(m_images.path + QStringLiteral("/trip-01.png")));
        const Result<ImportedImage> third = importImage(picture(0xffff), m_place, m_images);
        QCOMPARE(third->markdown(), QStringLiteral("![](img/trip-03.png)"));
        QCOMPARE(QImage(third->path).pixel(0, 0), qRgb(0, 0xff, 0xff));
    }

    void whatIsNoImageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text under an image's name") << QByteArray("hello");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("page with a drawing") << QByteArray("<html><svg></svg></html>");
    }

    void whatIsNoImageIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        const QString path = write(QStringLiteral("away/a.png"), bytes);
        const Result<ImportedImage> image = importImageFile(path, m_place, m_images);
        QVERIFY(!image);
        QCOMPARE(image.error().kind, Error::Kind::Unsupported);
        QVERIFY(!QFileInfo::exists(m_images.path));
        QCOMPARE(importImage({}, m_place, m_images).error().kind, Error::Kind::Unsupported);
    }

    void missingSourcesAndUntitledPostsAreErrors()
    {
        const QString path = write(QStringLiteral("away/a.png"), png(0));
        QCOMPARE(importImageFile(path + u'x', m_place, m_images).error().kind,
                 Error::Kind::NotFound);
        QCOMPARE(importImageFile(path, {}, {}).error().kind, Error::Kind::InvalidArgument);
        QCOMPARE(importImage(picture(0), {}, app::ImageFolder()).error().kind,
                 Error::Kind::InvalidArgument);
    }

    void foldersThatLeadOutAreRefused_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("outside") << QStringLiteral("/away");
        QTest::newRow("behind a link") << QStringLiteral("/post/link");
        QTest::newRow("below a link") << QStringLiteral("/post/link/new");
    }

    void foldersThatLeadOutAreRefused()
    {
        QFETCH(const QString, folder);
        const QString path = write(QStringLiteral("away/a.png"), png(0));
        QVERIFY(QDir().mkpath(m_root + QStringLiteral("/outside")));
        QVERIFY(QFile::link(m_root + QStringLiteral("/outside"),
                            m_root + QStringLiteral("/post/link")));
        m_images.path = m_root + folder;
        QCOMPARE(importImageFile(path, m_place, m_images).error().kind,
                 Error::Kind::PermissionDenied);
        QCOMPARE(importImage(picture(0), m_place, m_images).error().kind,
                 Error::Kind::PermissionDenied);
        QVERIFY(QDir(m_root + QStringLiteral("/outside")).isEmpty());
    }

    void aLinkInTheFolderIsNotWrittenThrough()
    {
        const QString path = write(QStringLiteral("away/a.png"), png(0xff0000));
        const QString victim = write(QStringLiteral("outside/victim.png"), "keep");
        QVERIFY(QDir().mkpath(m_images.path));
        QVERIFY(QFile::link(victim, m_images.path + QStringLiteral("/a.png")));
        QVERIFY(QFile::link(m_root + QStringLiteral("/nowhere"),
                            m_images.path + QStringLiteral("/a-2.png")));
        const Result<ImportedImage> image = importImageFile(path, m_place, m_images);
        QVERIFY(image);
        QCOMPARE(image->destination, QStringLiteral("img/a-3.png"));
        QCOMPARE(read(victim), QByteArray("keep"));
        QVERIFY(!QFileInfo::exists(m_root + QStringLiteral("/nowhere")));
    }

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_root + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return isWritten ? path : QString();
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
    app::PostPlace m_place;
    ImageFolder m_images;
};

QTEST_GUILESS_MAIN(ImageImportTest)
#include "imageimporttest.moc"
