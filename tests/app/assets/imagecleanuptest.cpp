// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/support/blogcase.h"

#include "app/assets/blogcleanup.h"
#include "app/assets/imagecleanup.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <atomic>

using app::BlogImage;
using app::BlogImages;
using app::CleanedImages;
using app::MentionIndex;
using app::PostPlace;
using app::Result;
using test::BlogCase;
using test::CaseFolder;

// Golden blogs in tests/data/assets/cleanup say of each image whether it is used.
class ImageCleanupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(
            QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)));
    }

    void usesAreFound_data()
    {
        QTest::addColumn<QString>("file");
        QDirIterator cases(QStringLiteral(BYLINE_TEST_DATA "/assets/cleanup"),
                           {QStringLiteral("*.blog")}, QDir::Files);
        while (cases.hasNext()) {
            const QString file = cases.next();
            QTest::newRow(qPrintable(QFileInfo(file).completeBaseName())) << file;
        }
    }

    void usesAreFound()
    {
        QFETCH(const QString, file);
        const BlogCase blog = test::readBlogCase(file);
        const CaseFolder folder(blog);
        MentionIndex index;
        index.update(place(folder));
        const BlogImages found = app::findBlogImages(index, place(folder));
        QCOMPARE(found.unreadable, QStringList());
        QCOMPARE(names(found, BlogImage::State::Used, folder),
                 sorted(blog.all(QStringLiteral("used")) + textImages(blog)));
        QCOMPARE(names(found, BlogImage::State::Doubtful, folder),
                 sorted(blog.all(QStringLiteral("doubtful"))));
        QCOMPARE(names(found, BlogImage::State::Unused, folder),
                 sorted(blog.all(QStringLiteral("unused"))));
    }

    void aLookThatIsCancelledCallsNothingUnused()
    {
        const CaseFolder folder(twoImages());
        MentionIndex index;
        std::atomic_int questions = 0;
        QVERIFY(!index.update(place(folder), [&] { return ++questions > 1; }));
        QVERIFY(questions > 1);
        QVERIFY(app::findBlogImages(index, place(folder)).images.isEmpty());
        QVERIFY(index.update(place(folder)));
        // The index knows all again: what it was asked for in vain is not left out.
        const BlogImages found = app::findBlogImages(index, place(folder));
        QCOMPARE(names(found, BlogImage::State::Used, folder),
                 QStringList(QStringLiteral("a.png")));
        int asked = 0;
        const auto isCancelled = [&] {
            return ++asked > 1;
        };
        QVERIFY(app::findBlogImages(index, place(folder), isCancelled).images.isEmpty());
    }

    void aSecondLookTakesThePlaceOfTheFirst()
    {
        const CaseFolder folder(twoImages());
        app::BlogCleanup cleanup;
        QSignalSpy looked(&cleanup, &app::BlogCleanup::looked);
        cleanup.look(place(folder), {});
        cleanup.look(place(folder), {folder.path(QStringLiteral("left.png"))});
        QTRY_VERIFY(looked.count() > 0);
        QVERIFY(looked.last()[0].value<app::CleanupLook>().unneeded.isEmpty());
    }

    void whatIsUnneededGoesToTheTrashAndComesBack()
    {
        const CaseFolder folder(twoImages());
        MentionIndex index;
        const QString left = folder.path(QStringLiteral("left.png"));
        const QString used = folder.path(QStringLiteral("a.png"));
        const Result<CleanedImages> cleaned = app::cleanImages(index, place(folder), {left, used});
        QVERIFY(cleaned);
        QCOMPARE(cleaned->trashed.size(), 1);
        QCOMPARE(cleaned->trashed.first().path, left);
        QCOMPARE(cleaned->errors.size(), 1);
        QCOMPARE(cleaned->errors.first().path, used);
        QVERIFY(QFileInfo::exists(used));
        QVERIFY(!QFileInfo::exists(left));

        const QList<app::TrashedImage> trashed = app::trashedImages(folder.root());
        QCOMPARE(trashed.size(), 1);
        QCOMPARE(trashed.first().path, left);
        QVERIFY(app::restoreImage(trashed.first()));
        QCOMPARE(folder.bytes(QStringLiteral("left.png")),
                 CaseFolder::pngBytes(QStringLiteral("left.png")));
        QVERIFY(app::trashedImages(folder.root()).isEmpty());
    }

    void aUseThatAppearedSinceIsSeen()
    {
        const CaseFolder folder(twoImages());
        MentionIndex index;
        index.update(place(folder));
        QCOMPARE(app::unneededImages(app::findBlogImages(index, place(folder)))->size(), 1);
        folder.write(QStringLiteral("new.md"), "![x](left.png)\n");
        const auto cleaned
            = app::cleanImages(index, place(folder), {folder.path(QStringLiteral("left.png"))});
        QVERIFY(cleaned && cleaned->trashed.isEmpty());
        QVERIFY(folder.has(QStringLiteral("left.png")));
    }

    void aTextThatCantBeReadForbidsAll()
    {
        const CaseFolder folder(twoImages());
        // Above what is read; a file without blocks.
        QVERIFY(QFile::resize(folder.path(QStringLiteral("post.md")), 33 << 20));
        MentionIndex index;
        const auto cleaned
            = app::cleanImages(index, place(folder), {folder.path(QStringLiteral("left.png"))});
        QVERIFY(!cleaned);
        QCOMPARE(cleaned.error().path, folder.path(QStringLiteral("post.md")));
    }

    void aTextOfAnotherEncodingIsADoubtForHangul()
    {
        BlogCase blog;
        blog.commands = {{QStringLiteral("image"), QStringLiteral("그림.png")},
                         {QStringLiteral("image"), QStringLiteral("left.png")}};
        blog.before = {{QStringLiteral("old.md"), "\xc7\xd1 ![x](\xb1\xd7\xb8\xb2.png)\n"}};
        const CaseFolder folder(blog);
        MentionIndex index;
        index.update(place(folder));
        const BlogImages found = app::findBlogImages(index, place(folder));
        QCOMPARE(names(found, BlogImage::State::Doubtful, folder),
                 QStringList{QStringLiteral("그림.png")});
    }

    void linksOutOfTheBlogAreReadAndNotCleaned()
    {
        const CaseFolder folder(twoImages());
        const QTemporaryDir outside;
        QFile post(outside.filePath(QStringLiteral("post.md")));
        QVERIFY(post.open(QIODevice::WriteOnly));
        post.write("![x](../left.png) /left.png\n");
        post.close();
        QFile image(outside.filePath(QStringLiteral("other.png")));
        QVERIFY(image.open(QIODevice::WriteOnly));
        image.write(CaseFolder::pngBytes(QStringLiteral("x")));
        image.close();
        QVERIFY(QFile::link(outside.path(), folder.path(QStringLiteral("notes"))));
        MentionIndex index;
        index.update(place(folder));
        const BlogImages found = app::findBlogImages(index, place(folder));
        QCOMPARE(found.images.size(), 2);
        QVERIFY(app::unneededImages(found)->isEmpty());
    }

    void duplicatesAreOfTheUsedOne()
    {
        const CaseFolder folder(twoImages());
        folder.write(QStringLiteral("0.png"), folder.bytes(QStringLiteral("a.png")));
        MentionIndex index;
        index.update(place(folder));
        const BlogImages found = app::findBlogImages(index, place(folder));
        QCOMPARE(found.images.first().path, folder.path(QStringLiteral("0.png")));
        QCOMPARE(found.images.first().duplicateOf, folder.path(QStringLiteral("a.png")));
        QCOMPARE(found.images[1].duplicateOf, QString());
    }

    void theIndexFollowsTheFiles()
    {
        const CaseFolder folder(twoImages());
        MentionIndex index;
        const auto uses = [&](const char *name) {
            index.update(place(folder));
            return app::usesOfImage(index, place(folder), folder.path(QLatin1StringView(name)))
                .size();
        };
        QCOMPARE(uses("a.png"), 1);
        QCOMPARE(uses("left.png"), 0);
        folder.write(QStringLiteral("b.md"), "\n![](left.png) ![](a.png)\n");
        QCOMPARE(uses("a.png"), 2);
        QCOMPARE(uses("left.png"), 1);
        QVERIFY(QFile::remove(folder.path(QStringLiteral("b.md"))));
        QCOMPARE(uses("a.png"), 1);
        QCOMPARE(uses("left.png"), 0);
    }

private:
    static BlogCase twoImages()
    {
        BlogCase blog;
        blog.commands = {{QStringLiteral("image"), QStringLiteral("a.png")},
                         {QStringLiteral("image"), QStringLiteral("left.png")}};
        blog.before = {{QStringLiteral("post.md"), "![x](a.png)\n"}};
        return blog;
    }

    static PostPlace place(const CaseFolder &folder)
    {
        return {folder.path(QStringLiteral("x.md")), folder.root()};
    }

    static QStringList sorted(QStringList names)
    {
        names.sort();
        return names;
    }

    /// An SVG is a text and an image; in these blogs it is used.
    static QStringList textImages(const BlogCase &blog)
    {
        QStringList names = blog.before.keys();
        names.removeIf([](const QString &name) { return !name.endsWith(u".svg"); });
        return names;
    }

    static QStringList names(const BlogImages &images, BlogImage::State state,
                             const CaseFolder &folder)
    {
        QStringList result;
        for (const BlogImage &image : images.images) {
            if (image.state == state)
                result.append(QDir(folder.root()).relativeFilePath(image.path));
        }
        return sorted(result);
    }
};

QTEST_GUILESS_MAIN(ImageCleanupTest)
#include "imagecleanuptest.moc"
