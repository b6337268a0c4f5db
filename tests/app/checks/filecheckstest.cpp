// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/checks/filechecks.h"

#include "app/markdown/renderer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::Notice;

class FileChecksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        write(u"_config.yml"_s);
        write(u"about.md"_s);
        write(u"_posts/2020-01-01-one.md"_s);
        write(u"_posts/\ub450 \ubc88\uc9f8.md"_s);
        write(u"_posts/img/01.jpg"_s);
    }

    void links_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("isMissing");
        QTest::newRow("a post that is not there") << u"nofile.md"_s << true;
        QTest::newRow("a place in a post that is not there") << u"../nofile.md#part"_s << true;
        QTest::newRow("a post beside it") << u"2020-01-01-one.md"_s << false;
        QTest::newRow("a place in a post") << u"2020-01-01-one.md#part"_s << false;
        QTest::newRow("an encoded name") << u"%EB%91%90%20%EB%B2%88%EC%A7%B8.md"_s << false;
        QTest::newRow("a page above") << u"../about.md"_s << false;
        QTest::newRow("a path below the blog's folder") << u"_posts/2020-01-01-one.md"_s << false;
        QTest::newRow("an address of the site") << u"/nofile.md"_s << false;
        QTest::newRow("an address that the generator makes") << u"../nofile/"_s << false;
        QTest::newRow("another site") << u"https://example.com/nofile.md"_s << false;
        QTest::newRow("a heading") << u"#nofile.md"_s << false;
        QTest::newRow("a template") << u"{{page}}nofile.md"_s << false;
        QTest::newRow("a question") << u"nofile.md?a=b"_s << false;
    }

    void links()
    {
        QFETCH(const QString, link);
        QFETCH(const bool, isMissing);
        const app::Reference reference{app::Reference::Kind::Link, link, {}, 7, {}};
        const QList<Notice> notices = app::checkLinks({reference}, place());
        QCOMPARE(notices.size(), isMissing ? 1 : 0);
        if (isMissing) {
            QCOMPARE(notices.first().line, 7);
            QCOMPARE(notices.first().arguments, QStringList{link});
        }
    }

    void anUntitledPostHasNoNeighbours()
    {
        const app::Reference reference{app::Reference::Kind::Link, u"nofile.md"_s, {}, 7, {}};
        QCOMPARE(app::checkLinks({reference}, {}), QList<Notice>());
    }

    void missingImagesAreNamedWhereTheyAreUsed()
    {
        const QString text = u"![](img/01.jpg)\n\n![](img/02.jpg)\n\n![](img/01.JPG)\n\n"
                             "![](https://example.com/03.jpg)\n"_s;
        const app::PostImages images
            = app::findPostImages({text, app::render(text).references, place()});
        const QList<Notice> notices = app::checkImages(images);
        QCOMPARE(notices.size(), 2);
        QCOMPARE(notices.at(0).code, u"image-missing"_s);
        QCOMPARE(notices.at(0).line, 3);
        QCOMPARE(notices.at(0).arguments, QStringList{u"img/02.jpg"_s});
        QCOMPARE(notices.at(1).code, u"image-misspelt"_s);
        QCOMPARE(notices.at(1).line, 5);
        QCOMPARE(notices.at(1).arguments, (QStringList{u"img/01.JPG"_s, u"01.jpg"_s}));
    }

    void aFieldsImageIsTheThemesToFind()
    {
        const QString text = u"---\nimage: nowhere.jpg\n---\ntext\n"_s;
        QCOMPARE(app::checkImages(app::findPostImages({text, {}, place()})), QList<Notice>());
    }

private:
    [[nodiscard]] app::PostPlace place() const
    {
        return {m_blog.filePath(u"_posts/2020-01-02-two.md"_s), m_blog.path()};
    }

    void write(const QString &name) const
    {
        const QString path = m_blog.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("text\n") > 0);
    }

    QTemporaryDir m_blog;
};

QTEST_GUILESS_MAIN(FileChecksTest)
#include "filecheckstest.moc"
