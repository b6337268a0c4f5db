// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/newpost.h"

#include "app/frontmatter/frontmatter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using app::Generator;
using app::NewPost;
using app::Result;

class NewPostTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsTheGenerators_data()
    {
        QTest::addColumn<Generator>("generator");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << Generator::None
                              << QStringLiteral("---\ntitle: 새 글\ndate: "
                                                "2026-04-08T09:05:03+09:00\ntags: []\n---\n\n");
        QTest::newRow("Jekyll") << Generator::Jekyll
                                << QStringLiteral("---\nlayout: post\ntitle: 새 글\ndate: "
                                                  "2026-04-08 09:05:03 +0900\ntags: []\n---\n\n");
        QTest::newRow("Hugo") << Generator::Hugo
                              << QStringLiteral("---\ntitle: 새 글\ndate: 2026-04-08T09:05:03+09:00"
                                                "\ndraft: true\ntags: []\n---\n\n");
        QTest::newRow("Zola") << Generator::Zola
                              << QStringLiteral("+++\ntitle = \"새 글\"\ndate = "
                                                "2026-04-08T09:05:03+09:00\ndraft = true\n+++\n\n");
        QTest::newRow("Pelican") << Generator::Pelican
                                 << QStringLiteral(
                                        "Title: 새 글\nDate: 2026-04-08 09:05\nTags:\n\n");
    }

    void textIsTheGenerators()
    {
        QFETCH(const Generator, generator);
        QFETCH(const QString, text);
        QCOMPARE(app::newPostText(post(QStringLiteral("새 글"), generator)), text);
    }

    void everyTitleCanBeReadBack_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("colon and hash") << QStringLiteral("C#: a # story: 첫 편");
        QTest::newRow("quotes") << QStringLiteral("\"Don't\" say 'yes'");
        QTest::newRow("looks like another type") << QStringLiteral("true");
        QTest::newRow("number") << QStringLiteral("2026");
        QTest::newRow("placeholders") << QStringLiteral("%1 %2 100%");
        QTest::newRow("emoji") << QStringLiteral("맥주 🍺");
        QTest::newRow("backslash") << QStringLiteral("C:\\new");
    }

    void everyTitleCanBeReadBack()
    {
        QFETCH(const QString, title);
        for (const Generator generator : {Generator::Jekyll, Generator::Gatsby, Generator::Astro}) {
            const QString text = app::newPostText(post(title, generator));
            const Result<app::FrontMatter> read = app::FrontMatter::read(text);
            QVERIFY2(read, qUtf8Printable(text));
            QCOMPARE(read->text(u"title"), title);
            QCOMPARE(read->field(u"title")->value.typeId(), QMetaType::QString);
        }
    }

    void titlesOfTomlAreEscaped()
    {
        const QString text
            = app::newPostText(post(QStringLiteral("a \"b\" C:\\d \u0001"), Generator::Zola));
        QVERIFY2(text.contains(u"title = \"a \\\"b\\\" C:\\\\d \\u0001\"\n"), qUtf8Printable(text));
    }

    void makesAFolderPerPost()
    {
        const QTemporaryDir blog;
        NewPost wanted = post(QStringLiteral("파도콘 2026: 후기"), Generator::Jekyll);
        wanted.folder = blog.filePath(QStringLiteral("posts"));
        const Result<QString> path = app::createPost(wanted);
        QVERIFY(path);
        QCOMPARE(*path,
                 blog.filePath(QStringLiteral("posts/2026-04-08-파도콘-2026-후기/index.md")));
        QVERIFY(QFileInfo(QFileInfo(*path).dir().filePath(QStringLiteral("img"))).isDir());
        QCOMPARE(read(*path), app::newPostText(wanted).toUtf8());
        const Result<QString> second = app::createPost(wanted);
        QVERIFY(second);
        QVERIFY(*second != *path);
    }

    void makesTheFileThatTheGeneratorExpects_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<Generator>("generator");
        QTest::addColumn<QStringList>("files");
        QTest::newRow("_posts") << QStringLiteral("_posts") << Generator::Jekyll
                                << QStringList{QStringLiteral("2026-04-08-글.md"),
                                               QStringLiteral("2026-04-08-글-2.md")};
        QTest::newRow("_drafts") << QStringLiteral("_drafts") << Generator::Jekyll
                                 << QStringList{QStringLiteral("글.md"), QStringLiteral("글-2.md")};
        QTest::newRow("source/_posts")
            << QStringLiteral("source/_posts/") << Generator::Hexo
            << QStringList{QStringLiteral("글.md"), QStringLiteral("글-2.md")};
    }

    void makesTheFileThatTheGeneratorExpects()
    {
        QFETCH(const QString, folder);
        QFETCH(const Generator, generator);
        QFETCH(const QStringList, files);
        const QTemporaryDir blog;
        NewPost wanted = post(QStringLiteral("글"), generator);
        wanted.folder = blog.filePath(folder);
        for (const QString &file : files) {
            const Result<QString> path = app::createPost(wanted);
            QVERIFY(path);
            QCOMPARE(*path, QDir(wanted.folder).filePath(file));
            QCOMPARE(read(*path), app::newPostText(wanted).toUtf8());
        }
    }

    void aTitleIsWanted()
    {
        const QTemporaryDir blog;
        NewPost wanted = post(QStringLiteral(" \n "), Generator::None);
        wanted.folder = blog.filePath(QStringLiteral("posts"));
        const Result<QString> path = app::createPost(wanted);
        QVERIFY(!path);
        QCOMPARE(path.error().kind, app::Error::Kind::InvalidArgument);
        QVERIFY(!QFileInfo::exists(wanted.folder));
    }

    void findsTheUsualFolder()
    {
        const QTemporaryDir blog;
        QCOMPARE(app::usualPostFolder({blog.path(), Generator::Hugo}), blog.path());
        QVERIFY(QDir(blog.path()).mkpath(QStringLiteral("content/posts")));
        QCOMPARE(app::usualPostFolder({blog.path(), Generator::Hugo}),
                 blog.filePath(QStringLiteral("content/posts")));
        const QString sample = QStringLiteral(BYLINE_SOURCE_DIR "/resources/sample-blog");
        QCOMPARE(app::usualPostFolder(app::findSite(sample)), sample + QStringLiteral("/posts"));
    }

private:
    static NewPost post(const QString &title, Generator generator)
    {
        return {title,
                {},
                QDateTime(QDate(2026, 4, 8), QTime(9, 5, 3), Qt::OffsetFromUTC, 32400),
                generator};
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(NewPostTest)
#include "newposttest.moc"
