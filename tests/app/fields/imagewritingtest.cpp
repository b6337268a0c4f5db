// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/imagewriting.h"
#include "app/assets/imagelocation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::FieldType;
using app::Generator;

class ImageWritingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &name :
             {u"img/a.png"_s, u"img/b.png"_s, u"posts/x/img/c.png"_s, u"posts/x/index.md"_s,
              u"static/s.png"_s, u"source/images/h.png"_s, u"hugo/assets/img/cover.jpg"_s,
              u"hugo/assets/img/next.jpg"_s, u"hugo/content/posts/a.md"_s}) {
            QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    void anImageIsWrittenAsTheBlogDoes_data()
    {
        QTest::addColumn<int>("generator");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("others");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, Generator generator, const QString &file,
                            const QString &before, const QString &others, const QString &expected) {
            QTest::newRow(name) << static_cast<int>(generator) << file << before << others
                                << expected;
        };
        using enum Generator;
        const QString inBlog = u"img/b.png"_s;
        const QString besidePost = u"posts/x/img/c.png"_s;
        row("from the root, as before", Jekyll, inBlog, u"/img/a.png"_s, {}, u"/img/b.png"_s);
        row("from the root without a slash, as before", Jekyll, inBlog, u"img/a.png"_s, {},
            u"img/b.png"_s);
        row("as the other posts", Jekyll, inBlog, {}, u"img/a.png"_s, u"img/b.png"_s);
        row("before counts more than others", Jekyll, inBlog, u"/img/a.png"_s, u"img/a.png"_s,
            u"/img/b.png"_s);
        row("beside the post", Jekyll, besidePost, {}, {}, u"img/c.png"_s);
        row("beside the post, others from the root", Jekyll, besidePost, {}, u"/img/a.png"_s,
            u"/posts/x/img/c.png"_s);
        row("no habits", Jekyll, inBlog, {}, {}, u"/img/b.png"_s);
        row("another site before", Jekyll, inBlog, u"https://example.org/x.png"_s, {},
            u"/img/b.png"_s);
        row("Hugo's static folder", Hugo, u"static/s.png"_s, {}, {}, u"/s.png"_s);
        row("Hexo's source folder", Hexo, u"source/images/h.png"_s, {}, {}, u"/images/h.png"_s);
    }

    void anImageIsWrittenAsTheBlogDoes()
    {
        QFETCH(const int, generator);
        QFETCH(const QString, file);
        QFETCH(const QString, before);
        QFETCH(const QString, others);
        QFETCH(const QString, expected);
        app::BlogFields blog;
        blog.site = {m_blog.path(), static_cast<Generator>(generator)};
        blog.uses = usesOf(others);
        const app::PostPlace place{path(u"posts/x/index.md"_s), m_blog.path()};
        const auto written = app::imageDestination(path(file), before, u"image"_s, blog, place);
        QVERIFY(written);
        QCOMPARE(*written, expected);
    }

    void anImageOutsideOfTheSiteIsAnError()
    {
        app::BlogFields blog;
        blog.site = {path(u"hugo"_s), Generator::Hugo};
        const app::PostPlace place{path(u"hugo/content/posts/a.md"_s), path(u"hugo"_s)};
        for (const QString &file : {u"img/a.png"_s, u"hugo/assets/img/next.jpg"_s}) {
            const auto written = app::imageDestination(path(file), {}, u"image"_s, blog, place);
            QVERIFY(!written);
            QCOMPARE(written.error().path, path(file));
        }
    }

    void aPlaceBehindALinkIsTheSame()
    {
        const QTemporaryDir home;
        const QString link = home.filePath(u"link"_s);
        QVERIFY(QFile::link(m_blog.path(), link));
        app::BlogFields blog;
        blog.site = {link, Generator::Hugo};
        const app::PostPlace place{link + u"/posts/x/index.md"_s, link};
        const QString real = QFileInfo(m_blog.path()).canonicalFilePath();
        QCOMPARE(app::imageDestination(real + u"/static/s.png"_s, {}, u"image"_s, blog, place)
                     .value_or(QString()),
                 u"/s.png"_s);
        QCOMPARE(app::imageDestination(real + u"/posts/x/img/c.png"_s, {}, u"image"_s, blog, place)
                     .value_or(QString()),
                 u"img/c.png"_s);
    }

    // Hugo's themes look for such images in assets/, which is no public folder.
    void anImageIsWrittenFromTheFolderThatTheOneBeforeCountsFrom_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("others");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("expected");
        QTest::newRow("image of the blog") << u"img/cover.jpg"_s << QString()
                                           << u"hugo/assets/img/next.jpg"_s << u"img/next.jpg"_s;
        QTest::newRow("with a slash") << u"/img/cover.jpg"_s << QString()
                                      << u"hugo/assets/img/next.jpg"_s << u"/img/next.jpg"_s;
        QTest::newRow("as the other posts") << QString() << u"img/cover.jpg"_s
                                            << u"hugo/assets/img/next.jpg"_s << u"img/next.jpg"_s;
        QTest::newRow("image from elsewhere")
            << u"img/cover.jpg"_s << QString() << QString() << u"img/shot.png"_s;
        QTest::newRow("image from elsewhere, no habits")
            << QString() << QString() << QString() << u"/img/shot.png"_s;
    }

    void anImageIsWrittenFromTheFolderThatTheOneBeforeCountsFrom()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, others);
        QFETCH(const QString, file);
        QFETCH(const QString, expected);
        const QTemporaryDir camera;
        QImage image(3, 5, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QVERIFY(image.save(camera.filePath(u"shot.png"_s)));
        app::BlogFields blog;
        blog.site = {path(u"hugo"_s), Generator::Hugo};
        blog.uses = usesOf(others);
        const app::PostPlace place{path(u"hugo/content/posts/a.md"_s), path(u"hugo"_s)};
        const auto brought
            = app::bringImage(file.isEmpty() ? camera.filePath(u"shot.png"_s) : path(file), before,
                              u"image"_s, blog, place);
        QVERIFY2(brought, brought ? "" : qPrintable(app::toString(brought.error())));
        QCOMPARE(*brought, expected);
        QVERIFY(app::locateImage(*brought, place).isFile());
    }

    void anImageFromElsewhereGetsAPlaceInTheBlog_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("others");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("written");
        QTest::newRow("beside the one before")
            << u"/img/a.png"_s << QString() << u"/img/%1"_s << u"img"_s;
        QTest::newRow("where other posts have theirs")
            << QString() << u"img/a.png"_s << u"img/%1"_s << u"img"_s;
        QTest::newRow("where the post has its images")
            << QString() << QString() << u"img/%1"_s << u"posts/x/img"_s;
    }

    void anImageFromElsewhereGetsAPlaceInTheBlog()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, others);
        QFETCH(const QString, expected);
        QFETCH(const QString, written);
        const QTemporaryDir camera;
        // Images of the same bytes are brought in once.
        const QString name
            = u"shot-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()).size());
        QImage image(3, static_cast<int>(name.size()), QImage::Format_RGB32);
        image.fill(qHash(name));
        QVERIFY(image.save(camera.filePath(name)));
        app::BlogFields blog;
        blog.site = {m_blog.path(), Generator::Jekyll};
        blog.uses = usesOf(others);
        const app::PostPlace place{path(u"posts/x/index.md"_s), m_blog.path()};
        const auto brought
            = app::bringImage(camera.filePath(name), before, u"image"_s, blog, place);
        QVERIFY2(brought, brought ? "" : qPrintable(app::toString(brought.error())));
        QCOMPARE(*brought, expected.arg(name));
        QVERIFY(QFile::exists(path(written + u'/' + name)));
        QVERIFY(QFile::exists(camera.filePath(name)));
    }

    void whatIsNoImageStaysOutside()
    {
        const QTemporaryDir camera;
        QFile file(camera.filePath(u"x.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("words");
        file.close();
        app::BlogFields blog;
        const app::PostPlace place{path(u"posts/x/index.md"_s), m_blog.path()};
        const auto brought = app::bringImage(file.fileName(), {}, u"image"_s, blog, place);
        QVERIFY(!brought);
        QCOMPARE(brought.error().kind, app::Error::Kind::Unsupported);
    }

private:
    QString path(const QString &name) const { return QDir::cleanPath(m_blog.filePath(name)); }

    /// Of a blog in which one post has `image`; of none where that is empty.
    static app::FieldUses usesOf(const QString &image)
    {
        app::FieldIndex index;
        if (!image.isEmpty())
            index.posts.insert(u"other"_s,
                               {{}, {}, {{u"image"_s, FieldType::Image, {image}, false}}});
        return app::FieldUses(index);
    }

    QTemporaryDir m_blog;
};

QTEST_GUILESS_MAIN(ImageWritingTest)
#include "imagewritingtest.moc"
