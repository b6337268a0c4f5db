// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagetrash.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using app::Error;
using app::restoreImage;
using app::Result;
using app::TrashedImage;
using app::trashImage;

class ImageTrashTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_root = QFileInfo(m_folder->path()).canonicalFilePath();
        m_place = {m_root + QStringLiteral("/post/index.md"), m_root};
        m_image = write("post/img/a.png", "GIF89a!");
        write("post/index.md", "![](img/a.png)");
    }

    void anImageGoesAndComesBack()
    {
        const Result<TrashedImage> trashed = trashImage(m_image, m_place);
        QVERIFY2(trashed, trashed ? "" : qPrintable(app::toString(trashed.error())));
        QVERIFY(!QFileInfo::exists(m_image));
        QVERIFY(QFileInfo(trashed->trashed).isAbsolute());
        QVERIFY(QFileInfo::exists(trashed->trashed));
        const QString info
            = QStringLiteral("%1/../info/%2.trashinfo")
                  .arg(QFileInfo(trashed->trashed).path(), QFileInfo(trashed->trashed).fileName());
        QVERIFY(QFileInfo::exists(info));
        QVERIFY(restoreImage(*trashed));
        QCOMPARE(QFileInfo(m_image).size(), 7);
        QVERIFY(!QFileInfo::exists(info));
        QCOMPARE(restoreImage(*trashed).error().kind, Error::Kind::NotFound);
    }

    void theWorkingDirectoryIsNoTrash()
    {
        QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
        QVERIFY(data.path().contains(u"qttest"));
        data.rmdir(QStringLiteral("Trash/files"));
        data.rmdir(QStringLiteral("Trash/info"));
        data.rmdir(QStringLiteral("Trash"));
        QDir().rmdir(data.path());
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_root));
        const Result<TrashedImage> trashed = trashImage(m_image, m_place);
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(trashed);
        QVERIFY(!QFileInfo::exists(m_root + QStringLiteral("/files")));
        QVERIFY(restoreImage(*trashed));
    }

    void anotherFileIsNotReplaced()
    {
        const Result<TrashedImage> trashed = trashImage(m_image, m_place);
        QVERIFY(trashed);
        write("post/img/a.png", "newer");
        QCOMPARE(restoreImage(*trashed).error().kind, Error::Kind::AlreadyExists);
        QCOMPARE(QFileInfo(m_image).size(), 5);
        QVERIFY(QFile::remove(m_image));
        QVERIFY(restoreImage(*trashed));
    }

    void whatOthersUseStays()
    {
        const QString other = write("posts/other.md", "![](../post/img/a.png)");
        const Result<TrashedImage> trashed = trashImage(m_image, m_place);
        QVERIFY(!trashed);
        QCOMPARE(trashed.error().kind, Error::Kind::Conflict);
        QCOMPARE(trashed.error().path, other);
        QVERIFY(QFileInfo::exists(m_image));
    }

    void whatIsNoImageOfTheBlogStays_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("outside") << QStringLiteral("/away/x.png");
        QTest::newRow("behind a link") << QStringLiteral("/blog/link/x.png");
        QTest::newRow("a link") << QStringLiteral("/blog/x.png");
        QTest::newRow("a folder") << QStringLiteral("/blog/img");
        QTest::newRow("the post") << QStringLiteral("/blog/index.md");
        QTest::newRow("no image") << QStringLiteral("/blog/words.png");
        QTest::newRow("nothing") << QStringLiteral("/blog/no.png");
    }

    void whatIsNoImageOfTheBlogStays()
    {
        QFETCH(const QString, path);
        const QString outside = write("away/x.png", "GIF89a!!");
        write("blog/words.png", "words");
        write("blog/index.md", "GIF89a");
        QVERIFY(QDir().mkpath(m_root + QStringLiteral("/blog/img")));
        QVERIFY(
            QFile::link(m_root + QStringLiteral("/away"), m_root + QStringLiteral("/blog/link")));
        QVERIFY(QFile::link(outside, m_root + QStringLiteral("/blog/x.png")));
        const Result<TrashedImage> trashed
            = trashImage(m_root + path, {m_root + QStringLiteral("/blog/index.md"), {}});
        QVERIFY(!trashed);
        QCOMPARE(trashed.error().kind, Error::Kind::InvalidArgument);
        QCOMPARE(QFileInfo(outside).size(), 8);
        QVERIFY(QFileInfo::exists(m_root + QStringLiteral("/blog/index.md")));
        QVERIFY(QFileInfo(m_root + QStringLiteral("/blog/img")).isDir());
        QVERIFY(QFileInfo(m_root + QStringLiteral("/blog/x.png")).isSymLink());
    }

private:
    QString write(const char *name, const QByteArray &bytes)
    {
        const QString path = m_root + u'/' + QString::fromUtf8(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return isWritten ? path : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
    app::PostPlace m_place;
    QString m_image;
};

QTEST_GUILESS_MAIN(ImageTrashTest)
#include "imagetrashtest.moc"
