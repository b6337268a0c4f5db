// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/postfolder.h"

#include "app/post/postdocument.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

class PostFolderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void newPostsGetAFolder();
    void takenNamesGetANumber();
    void saveAsTakesImagesAlong();
    void imagesElsewhereAreLeftAlone();
    void otherImagesAreNeverOverwritten();
    void takenNamesFailBeforeAnyCopy();
    void failedSavesTakeCopiesBack();
    void linksDoNotLeadOutOfTheNewFolder();

private:
    QString in(const QString &name) const { return m_folder->filePath(name); }
    void place(const QString &name, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(in(name)).absolutePath()));
        QVERIFY(saveFile(in(name), bytes));
    }
    QByteArray contentOf(const QString &name) const
    {
        return readFile(in(name)).value_or("none"_ba);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PostDocument> m_post;
};

void PostFolderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    place(u"old/index.md"_s, "![](img/a.png)\n");
    place(u"old/img/a.png"_s, "a");
    QVERIFY(QDir().mkpath(in(u"new"_s)));
    m_post = std::move(PostDocument::open(in(u"old/index.md"_s))).value();
}

void PostFolderTest::newPostsGetAFolder()
{
    const Result<QString> path
        = createPostFolder(in(u"content/posts"_s), u"첫 글!"_s, QDate(2026, 3, 9));
    QVERIFY(path);
    QCOMPARE(*path, in(u"content/posts/2026-03-09-첫-글/index.md"_s));
    QVERIFY(!QFileInfo::exists(*path));
    QVERIFY(QFileInfo(in(u"content/posts/2026-03-09-첫-글/img"_s)).isDir());
}

void PostFolderTest::takenNamesGetANumber()
{
    const QDate date(2026, 3, 9);
    QCOMPARE(*createPostFolder(in(u"p"_s), u"a"_s, date), in(u"p/2026-03-09-a/index.md"_s));
    QCOMPARE(*createPostFolder(in(u"p"_s), u"a"_s, date), in(u"p/2026-03-09-a-2/index.md"_s));
    QCOMPARE(*createPostFolder(in(u"p"_s), u"a"_s, date), in(u"p/2026-03-09-a-3/index.md"_s));
    QVERIFY(!createPostFolder(in(u"p"_s), u"a"_s, QDate()));
    QVERIFY(!createPostFolder(in(u"old/index.md"_s), u"a"_s, date));
}

void PostFolderTest::saveAsTakesImagesAlong()
{
    place(u"old/img/deep/b.png"_s, "b");
    QVERIFY(savePostAs(*m_post, in(u"new/post.md"_s), OnConflict::Fail,
                       {{in(u"old/img/a.png"_s), in(u"old/img/deep/b.png"_s),
                         in(u"old/img/a.png"_s), in(u"old/img/missing.png"_s)},
                        {},
                        {}}));
    QCOMPARE(m_post->path(), in(u"new/post.md"_s));
    QCOMPARE(contentOf(u"new/post.md"_s), "![](img/a.png)\n");
    QCOMPARE(contentOf(u"new/img/a.png"_s), "a");
    QCOMPARE(contentOf(u"new/img/deep/b.png"_s), "b");
    QCOMPARE(contentOf(u"old/img/a.png"_s), "a");
    QVERIFY(!QFileInfo::exists(in(u"new/img/missing.png"_s)));
}

void PostFolderTest::imagesElsewhereAreLeftAlone()
{
    place(u"shared/c.png"_s, "c");
    place(u"older/d.png"_s, "d");
    QVERIFY(QFile::link(in(u"shared/c.png"_s), in(u"old/img/link.png"_s)));
    QVERIFY(savePostAs(*m_post, in(u"new/post.md"_s), OnConflict::Fail,
                       {{in(u"shared/c.png"_s), in(u"old/../shared/c.png"_s), in(u"older/d.png"_s),
                         in(u"old/img/link.png"_s)},
                        {},
                        {}}));
    QCOMPARE(QDir(in(u"new"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList(u"post.md"_s));
}

void PostFolderTest::otherImagesAreNeverOverwritten()
{
    place(u"new/img/a.png"_s, "another");
    const Result<void> saved = savePostAs(*m_post, in(u"new/post.md"_s), OnConflict::Replace,
                                          {{in(u"old/img/a.png"_s)}, {}, {}});
    QCOMPARE(saved.error().kind, Error::Kind::AlreadyExists);
    QCOMPARE(saved.error().path, in(u"new/img/a.png"_s));
    QCOMPARE(contentOf(u"new/img/a.png"_s), "another");
    QVERIFY(!QFileInfo::exists(in(u"new/post.md"_s)));
    QCOMPARE(m_post->path(), in(u"old/index.md"_s));

    place(u"new/img/a.png"_s, "a");
    QVERIFY(savePostAs(*m_post, in(u"new/post.md"_s), OnConflict::Replace,
                       {{in(u"old/img/a.png"_s)}, {}, {}}));
}

void PostFolderTest::takenNamesFailBeforeAnyCopy()
{
    place(u"new/post.md"_s, "theirs");
    QCOMPARE(savePostAs(*m_post, in(u"new/post.md"_s), OnConflict::Fail,
                        {{in(u"old/img/a.png"_s)}, {}, {}})
                 .error()
                 .kind,
             Error::Kind::AlreadyExists);
    QCOMPARE(contentOf(u"new/post.md"_s), "theirs");
    QVERIFY(!QFileInfo::exists(in(u"new/img/a.png"_s)));
}

void PostFolderTest::failedSavesTakeCopiesBack()
{
    m_post->apply({{{0, 0}, QString(QChar(0xD800))}});
    QCOMPARE(savePostAs(*m_post, in(u"new/post.md"_s), OnConflict::Fail,
                        {{in(u"old/img/a.png"_s)}, {}, {}})
                 .error()
                 .kind,
             Error::Kind::InvalidEncoding);
    QVERIFY(!QFileInfo::exists(in(u"new/img/a.png"_s)));
    QCOMPARE(contentOf(u"old/img/a.png"_s), "a");
}

void PostFolderTest::linksDoNotLeadOutOfTheNewFolder()
{
    QVERIFY(QDir().mkpath(in(u"outside"_s)));
    QVERIFY(QFile::link(in(u"outside"_s), in(u"new/img"_s)));
    QCOMPARE(savePostAs(*m_post, in(u"new/post.md"_s), OnConflict::Fail,
                        {{in(u"old/img/a.png"_s)}, {}, {}})
                 .error()
                 .kind,
             Error::Kind::Unsupported);
    QVERIFY(!QFileInfo::exists(in(u"outside/a.png"_s)));
}

QTEST_MAIN(PostFolderTest)
#include "postfoldertest.moc"
