// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/postheader.h"

#include <QTest>

using namespace Qt::StringLiterals;

using app::PostHeader;

namespace {

PostHeader headerOf(const QString &yaml)
{
    const auto read = app::FrontMatter::read(u"---\n"_s + yaml + u"---\n"_s);
    return read ? app::postHeader(*read) : PostHeader();
}

} // namespace

class PostHeaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsFound()
    {
        const PostHeader header
            = headerOf(u"title: 첫 글\nsubtitle: 부제\nsummary: 요약\ndate: 2019-09-26 23:53\n"
                       u"header-img: \"img/a.jpg\"\nauthor: 김\nlang: ko\ntags: [b, a]\n"
                       u"categories: x y\ndraft: yes\n"_s);
        QCOMPARE(header.title, u"첫 글"_s);
        QCOMPARE(header.subtitle, u"부제"_s);
        QCOMPARE(header.description, u"요약"_s);
        QCOMPARE(header.date, u"2019-09-26 23:53"_s);
        QCOMPARE(header.image, u"img/a.jpg"_s);
        QCOMPARE(header.author, u"김"_s);
        QCOMPARE(header.language, u"ko"_s);
        QCOMPARE(header.tags, QStringList({u"b"_s, u"a"_s}));
        QCOMPARE(header.categories, QStringList({u"x"_s, u"y"_s}));
        QVERIFY(header.isDraft);
    }

    void themesDiffer()
    {
        QCOMPARE(headerOf(u"image:\n  path: /a.jpg\n"_s).image, u"/a.jpg"_s);
        QCOMPARE(headerOf(u"image:\nheroImage: ./b.png\n"_s).image, u"./b.png"_s);
        QCOMPARE(headerOf(u"images: [c.png, d.png]\n"_s).image, u"c.png"_s);
        QCOMPARE(headerOf(u"pubDate: 'Jul 08 2022'\n"_s).date, u"Jul 08 2022"_s);
        QCOMPARE(headerOf(u"authors: [a, b]\n"_s).author, u"a, b"_s);
        QVERIFY(headerOf(u"published: false\n"_s).isDraft);
        QVERIFY(!headerOf(u"published: true\ndraft: false\n"_s).isDraft);
        QVERIFY(!headerOf(u"title: 2019\n"_s).isDraft);
        QCOMPARE(headerOf(u"title: 2019\n"_s).title, u"2019"_s);
    }

    void partsNameTheirKeys_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<app::HeaderField>("field");
        QTest::addColumn<QString>("key");

        using enum app::HeaderField;
        QTest::newRow("title") << u"title: a\n"_s << Title << u"title"_s;
        QTest::newRow("subtitle") << u"subtitle: a\nsummary: b\n"_s << Subtitle << u"subtitle"_s;
        QTest::newRow("summary in place of an empty subtitle")
            << u"subtitle:\nsummary: b\n"_s << Subtitle << u"summary"_s;
        QTest::newRow("picture") << u"title: a\nheroImage: a.png\n"_s << Image << u"heroImage"_s;
        QTest::newRow("picture in a map") << u"image:\n  path: a.png\n"_s << Image << u"image"_s;
        QTest::newRow("date") << u"pubDate: 2020-01-01\n"_s << Date << u"pubDate"_s;
        QTest::newRow("authors") << u"authors: [a, b]\n"_s << Author << u"authors"_s;
        QTest::newRow("tag") << u"tag: a\n"_s << Tags << u"tag"_s;
        QTest::newRow("categories") << u"categories: [a]\n"_s << Categories << u"categories"_s;
        QTest::newRow("tags in a table of their own")
            << u"taxonomies:\n  tags: [a]\n"_s << Tags << u"taxonomies"_s;
        QTest::newRow("draft") << u"published: false\n"_s << Draft << u"published"_s;
        QTest::newRow("what is not there") << u"title: a\n"_s << Date << QString();
    }

    void partsNameTheirKeys()
    {
        QFETCH(const QString, yaml);
        QFETCH(const app::HeaderField, field);
        const auto read = app::FrontMatter::read(u"---\n"_s + yaml + u"---\n"_s);
        QVERIFY(read);
        QTEST(app::headerKey(*read, field), "key");
    }

    void nothingGivesAnEmptyHeader() { QCOMPARE(app::postHeader({}), PostHeader()); }
};

QTEST_GUILESS_MAIN(PostHeaderTest)
#include "postheadertest.moc"
