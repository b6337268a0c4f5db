// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/postindex.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using app::Generator;
using app::IndexWords;
using app::PostEntry;

class PostIndexTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsTheSampleBlog()
    {
        const QList<PostEntry> posts
            = app::indexPosts(QStringLiteral(BYLINE_SOURCE_DIR "/resources/sample-blog"));
        QCOMPARE(titles(posts),
                 (QStringList{QStringLiteral("파도콘 2026 참가 후기"),
                              QStringLiteral("Quiet software: notes on tools that don't ask"),
                              QStringLiteral("엑셀이 내 CSV를 망가뜨리는 다섯 가지 방법"),
                              QStringLiteral("Two walks, two weathers"),
                              QStringLiteral("세벌식을 배우는 중 (초안)")}));
        const PostEntry &first = posts.first();
        QCOMPARE(first.subtitle, QStringLiteral("느린 웹을 고치는 사람들 (feat. 무제한 어묵 🍢)"));
        QCOMPARE(first.date, QStringLiteral("2026-04-18 23:41"));
        QCOMPARE(first.moment, QDateTime(QDate(2026, 4, 18), QTime(23, 41)));
        QCOMPARE(first.tags,
                 (QStringList{QStringLiteral("웹 성능"), QStringLiteral("컨퍼런스"),
                              QStringLiteral("부산")}));
        QVERIFY(!first.isDraft);
        QVERIFY(first.hasReadableFrontMatter);
        QCOMPARE(first.words, -1);
        QVERIFY(posts.last().isDraft);
    }

    void ordersNewestFirst()
    {
        write(QStringLiteral("a.md"), "---\ntitle: a\ndate: 2020-01-01\n---\n");
        write(QStringLiteral("b.md"), "---\ntitle: b\ndate: 2020-01-01 10:00\n---\n");
        write(QStringLiteral("c.md"), "---\ntitle: c\n---\n");
        write(QStringLiteral("sub/d.markdown"), "---\ntitle: d\ndate: 2021-05-05\n---\n");
        write(QStringLiteral("2022-02-02-e.md"), "---\ntitle: e\n---\n");
        write(QStringLiteral("f.md"), "---\ntitle: f\ndate: someday\n---\n");
        QCOMPARE(titles(index()), QStringLiteral("e d b a c f").split(u' '));
    }

    void whatIsNoPostIsLeftOut_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("another ending") << QStringLiteral("a.txt");
        QTest::newRow("hidden folder") << QStringLiteral(".git/a.md");
        QTest::newRow("packages") << QStringLiteral("node_modules/x/readme.md");
        QTest::newRow("Jekyll's output") << QStringLiteral("_site/a.md");
        QTest::newRow("a theme") << QStringLiteral("themes/x/a.md");
        QTest::newRow("a section of Hugo") << QStringLiteral("content/_index.md");
    }

    void whatIsNoPostIsLeftOut()
    {
        QFETCH(const QString, file);
        write(file, "---\ntitle: a\n---\n");
        QCOMPARE(index(), QList<PostEntry>());
    }

    void filesWithoutFrontMatter()
    {
        write(QStringLiteral("README.md"), "\n# A *readme*\n\ntext\n");
        write(QStringLiteral("notes.md"), "text\n");
        QCOMPARE(titles(index()),
                 (QStringList{QStringLiteral("A *readme*"), QStringLiteral("notes")}));
        write(QStringLiteral("_config.yml"), "");
        QCOMPARE(index(), QList<PostEntry>());
    }

    void brokenFrontMatterIsGuessed()
    {
        write(QStringLiteral("a.md"),
              "---\ntitle: \"A: b\"\ndate: 2020-01-01\ntags: [x\ndraft: true\n---\n");
        const QList<PostEntry> posts = index();
        QCOMPARE(posts.size(), 1);
        QVERIFY(!posts.first().hasReadableFrontMatter);
        QCOMPARE(posts.first().title, QStringLiteral("A: b"));
        QCOMPARE(posts.first().date, QStringLiteral("2020-01-01"));
        QVERIFY(posts.first().isDraft);
    }

    void readsEveryFormat_data()
    {
        QTest::addColumn<QString>("config");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("TOML") << QStringLiteral("hugo.toml")
                              << QByteArray("+++\ntitle = 'T'\ndate = 2020-02-03\n+++\nx");
        QTest::newRow("YAML") << QStringLiteral("_config.yml")
                              << QByteArray("---\ntitle: T\ndate: 2020-02-03\n---\nx");
        QTest::newRow("Pelican") << QStringLiteral("pelicanconf.py")
                                 << QByteArray("Title: T\nDate: 2020-02-03 10:00\n\nx");
        QTest::newRow("CR LF") << QStringLiteral("_config.yml")
                               << QByteArray("---\r\ntitle: T\r\ndate: 2020-02-03\r\n---\r\nx");
        QTest::newRow("byte order mark")
            << QStringLiteral("_config.yml")
            << QByteArray("\xEF\xBB\xBF---\ntitle: T\ndate: 2020-02-03\n---\nx");
        QTest::newRow("front matter longer than the first read")
            << QStringLiteral("_config.yml")
            << "---\nfiller: " + QByteArray(20000, 'x') + "\ntitle: T\ndate: 2020-02-03\n---\nx";
    }

    void readsEveryFormat()
    {
        QFETCH(const QString, config);
        QFETCH(const QByteArray, text);
        write(config, "");
        write(QStringLiteral("post.md"), text);
        const QList<PostEntry> posts = index();
        QCOMPARE(posts.size(), 1);
        QCOMPARE(posts.first().title, QStringLiteral("T"));
        QCOMPARE(posts.first().moment.date(), QDate(2020, 2, 3));
    }

    void countsWordsWhenAsked()
    {
        write(QStringLiteral("a.md"), "---\ntitle: not counted\n---\n하나 둘 셋\n");
        QCOMPARE(app::indexPosts(m_folder->path(), IndexWords::Count).first().words, 3);
    }

    void foldersThatLoopEnd()
    {
        write(QStringLiteral("sub/a.md"), "x");
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(QStringLiteral("sub/up"))));
        QCOMPARE(index().size(), 1);
    }

    void cancels()
    {
        for (int i = 0; i < 20; ++i)
            write(QStringLiteral("%1.md").arg(i), "x");
        int asked = 0;
        const QList<PostEntry> posts = app::indexPosts(m_folder->path(), IndexWords::Skip,
                                                       [&asked] { return ++asked > 10; });
        QVERIFY(posts.size() < 20);
    }

    void indexesThousandsOfPosts()
    {
        const QByteArray text
            = "---\nlayout: post\ntitle: \"글 제목: 하나\"\ndate: 2020-01-02 03:04\n"
              "tags: [a, b, c]\ncategories: x y\n---\n"
            + QByteArray("단어 ").repeated(2000);
        for (int i = 0; i < 2000; ++i)
            write(QStringLiteral("_posts/%1/2020-01-02-%2.md").arg(i % 20).arg(i), text);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(index().size(), 2000);
        qInfo("2,000 posts in %lld ms", timer.elapsed());
    }

private:
    QList<PostEntry> index() const { return app::indexPosts(m_folder->path()); }

    static QStringList titles(const QList<PostEntry> &posts)
    {
        QStringList titles;
        for (const PostEntry &post : posts)
            titles << post.title;
        return titles;
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(PostIndexTest)
#include "postindextest.moc"
