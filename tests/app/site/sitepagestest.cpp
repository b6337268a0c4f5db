// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/templatereading.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Whole blogs on the disk, as the templates of their posts know them.
class SitePagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void postsOfHexoHaveTitlesAndAddresses();
    void onlyDatesOfFilesKeepAddressesUnknown();

private:
    void write(const QString &path, const QByteArray &text) const;
    [[nodiscard]] app::TemplateSite site() const;

    std::unique_ptr<QTemporaryDir> m_blog;
};

void SitePagesTest::init()
{
    m_blog = std::make_unique<QTemporaryDir>();
    write(u"package.json"_s, "{\"dependencies\": {\"hexo\": \"^8.0.0\"}}");
    write(u"source/_posts/dated.md"_s, "---\ntitle: '첫 글'\ndate: 2020-01-02 03:04:05\n---\n");
    write(u"source/_posts/undated.md"_s, "---\ntitle: 둘\n---\n");
}

void SitePagesTest::write(const QString &path, const QByteArray &text) const
{
    const QString whole = m_blog->filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
    QFile file(whole);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

app::TemplateSite SitePagesTest::site() const
{
    const QString post = m_blog->filePath(u"source/_posts/dated.md"_s);
    return app::readTemplateSite(app::findSite(post), post);
}

void SitePagesTest::postsOfHexoHaveTitlesAndAddresses()
{
    write(u"_config.yml"_s, "permalink: :year/:title/\n");
    const app::TemplateSite known = site();
    QCOMPARE(known.pages.value(u"dated"_s), u"/2020/dated/"_s);
    QCOMPARE(known.pages.value(u"첫 글"_s), u"/2020/dated/"_s);
    QCOMPARE(known.titles.value(u"dated"_s), u"첫 글"_s);
    QCOMPARE(known.titles.value(u"첫 글"_s), u"첫 글"_s);
    QVERIFY(known.pages.contains(u"undated"_s));
    QVERIFY(known.pages.value(u"undated"_s).isEmpty());
}

void SitePagesTest::onlyDatesOfFilesKeepAddressesUnknown()
{
    write(u"_config.yml"_s, "permalink: p/:title/\n");
    const app::TemplateSite known = site();
    QCOMPARE(known.pages.value(u"dated"_s), u"/p/dated/"_s);
    QCOMPARE(known.pages.value(u"undated"_s), u"/p/undated/"_s);
}

QTEST_GUILESS_MAIN(SitePagesTest)
#include "sitepagestest.moc"
