// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/sitefiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class SiteFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void snippetsAreReadByTheirPath();
    void onlyWantedEndingsAreRead();
    void whatLiesOutsideTheBlogIsLeftOut_data();
    void whatLiesOutsideTheBlogIsLeftOut();
    void aCancelledWalkBringsNothing();

private:
    void write(const QString &path, const QByteArray &text) const;

    QTemporaryDir m_folder;
    QString m_blog;
};

void SiteFilesTest::initTestCase()
{
    m_blog = m_folder.filePath(QStringLiteral("blog"));
    write(QStringLiteral("blog/_includes/a.html"), "<b>");
    write(QStringLiteral("blog/_includes/sub/글.html"), "글");
    write(QStringLiteral("blog/_includes/s.rb"), "tag");
    write(QStringLiteral("blog/_data/key"), "data");
    write(QStringLiteral("private/key"), "secret");
    const QDir blog(m_blog);
    QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("private/key")),
                        blog.filePath(QStringLiteral("_includes/linked.html"))));
    QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("private")),
                        blog.filePath(QStringLiteral("_linked"))));
    QVERIFY(QFile::link(blog.filePath(QStringLiteral("_data/key")),
                        blog.filePath(QStringLiteral("_includes/own.html"))));
}

void SiteFilesTest::write(const QString &path, const QByteArray &text) const
{
    const QString whole = m_folder.filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
    QFile file(whole);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void SiteFilesTest::snippetsAreReadByTheirPath()
{
    const QMap<QString, QString> texts = app::textsBelow(m_blog, QStringLiteral("_includes"));
    QCOMPARE(texts.value(QStringLiteral("a.html")), QStringLiteral("<b>"));
    QCOMPARE(texts.value(QStringLiteral("sub/글.html")), QStringLiteral("글"));
    QCOMPARE(texts.value(QStringLiteral("own.html")), QStringLiteral("data"));
}

void SiteFilesTest::onlyWantedEndingsAreRead()
{
    const auto texts = app::textsBelow(m_blog, QStringLiteral("_includes"), QStringLiteral(".rb"));
    QCOMPARE(texts.keys(), QStringList{QStringLiteral("s.rb")});
}

void SiteFilesTest::whatLiesOutsideTheBlogIsLeftOut_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("a file that is a link") << QStringLiteral("_includes");
    QTest::newRow("a folder that is a link") << QStringLiteral("_linked");
    QTest::newRow("a path that leaves the blog") << QStringLiteral("../private");
    QTest::newRow("an absolute path") << m_folder.filePath(QStringLiteral("private"));
    QTest::newRow("no folder") << QStringLiteral("_none");
    QTest::newRow("an empty path") << QString();
}

void SiteFilesTest::whatLiesOutsideTheBlogIsLeftOut()
{
    QFETCH(const QString, folder);
    QVERIFY(!app::textsBelow(m_blog, folder).values().contains(QStringLiteral("secret")));
}

void SiteFilesTest::aCancelledWalkBringsNothing()
{
    QVERIFY(
        app::textsBelow(m_blog, QStringLiteral("_includes"), {}, [] { return true; }).isEmpty());
}

QTEST_GUILESS_MAIN(SiteFilesTest)
#include "sitefilestest.moc"
