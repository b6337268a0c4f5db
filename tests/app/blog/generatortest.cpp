// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/generator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using app::Dialect;
using app::Generator;
using app::Site;

namespace {

/// "a/b.yml" is an empty file, "a/b=text" a file that holds text, "a/" a folder.
void make(const QString &root, const QString &what)
{
    const QString path = root + u'/' + what.section(u'=', 0, 0);
    if (what.endsWith(u'/')) {
        QVERIFY(QDir().mkpath(path));
        return;
    }
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(what.section(u'=', 1).toUtf8());
}

} // namespace

class GeneratorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSiteOfAPost_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("post");
        QTest::addColumn<Generator>("generator");
        QTest::addColumn<QString>("root");

        const auto row = [](const char *name, const QString &files, const QString &post,
                            Generator generator, const QString &root) {
            QTest::newRow(name) << files.split(u' ') << post << generator << root;
        };
        row("_config.yml with _posts is Jekyll", QStringLiteral("b/_config.yml b/_posts/x.md"),
            QStringLiteral("b/_posts/x.md"), Generator::Jekyll, QStringLiteral("b"));
        row("_config.yml alone is Jekyll", QStringLiteral("b/_config.yml b/posts/x/index.md"),
            QStringLiteral("b/posts/x/index.md"), Generator::Jekyll, QStringLiteral("b"));
        row("_config.yml with source/_posts is Hexo",
            QStringLiteral("b/_config.yml b/source/_posts/x.md"),
            QStringLiteral("b/source/_posts/x.md"), Generator::Hexo, QStringLiteral("b"));
        row("_config.yml with a package that needs hexo is Hexo",
            QStringLiteral("b/_config.yml b/package.json={\"dependencies\":{\"hexo\":\"^8\"}}"),
            QStringLiteral("b/x.md"), Generator::Hexo, QStringLiteral("b"));
        row("a package that needs something else leaves it Jekyll",
            QStringLiteral("b/_config.yml b/package.json={\"dependencies\":{\"sass\":\"^1\"}}"),
            QStringLiteral("b/x.md"), Generator::Jekyll, QStringLiteral("b"));
        row("hugo.toml is Hugo", QStringLiteral("b/hugo.toml b/content/posts/x.md"),
            QStringLiteral("b/content/posts/x.md"), Generator::Hugo, QStringLiteral("b"));
        row("config.toml with baseURL is Hugo",
            QStringLiteral("b/config.toml=baseURL='https://example.org/'"),
            QStringLiteral("b/content/x.md"), Generator::Hugo, QStringLiteral("b"));
        row("config.toml with base_url is Zola",
            QStringLiteral("b/config.toml=base_url='https://example.org/'"),
            QStringLiteral("b/content/x.md"), Generator::Zola, QStringLiteral("b"));
        row("config.toml that says neither is nothing", QStringLiteral("b/config.toml=a=1"),
            QStringLiteral("b/x.md"), Generator::None, QString());
        row("config/_default is Hugo", QStringLiteral("b/config/_default/"),
            QStringLiteral("b/content/x.md"), Generator::Hugo, QStringLiteral("b"));
        row("config.yaml beside Hugo's folders is Hugo",
            QStringLiteral("b/config.yaml b/content/ b/themes/"), QStringLiteral("b/content/x.md"),
            Generator::Hugo, QStringLiteral("b"));
        row("config.yaml alone is nothing", QStringLiteral("b/config.yaml"),
            QStringLiteral("b/x.md"), Generator::None, QString());
        row("zola.toml is Zola", QStringLiteral("b/zola.toml"), QStringLiteral("b/content/x.md"),
            Generator::Zola, QStringLiteral("b"));
        row("eleventy.config.mjs is Eleventy", QStringLiteral("b/eleventy.config.mjs"),
            QStringLiteral("b/x.md"), Generator::Eleventy, QStringLiteral("b"));
        row("astro.config.ts is Astro", QStringLiteral("b/astro.config.ts"),
            QStringLiteral("b/src/content/blog/x.md"), Generator::Astro, QStringLiteral("b"));
        row("pelicanconf.py is Pelican", QStringLiteral("b/pelicanconf.py"),
            QStringLiteral("b/content/x.md"), Generator::Pelican, QStringLiteral("b"));
        row("gatsby-config.js is Gatsby", QStringLiteral("b/gatsby-config.js"),
            QStringLiteral("b/content/blog/x/index.md"), Generator::Gatsby, QStringLiteral("b"));
        row("the nearest configuration wins",
            QStringLiteral("a/hugo.toml a/docs/_config.yml a/docs/x.md"),
            QStringLiteral("a/docs/x.md"), Generator::Jekyll, QStringLiteral("a/docs"));
        row("a folder is looked into itself", QStringLiteral("b/hugo.yaml"), QStringLiteral("b"),
            Generator::Hugo, QStringLiteral("b"));
        row("a post that does not exist yet has the site of its folder",
            QStringLiteral("b/_config.yml"), QStringLiteral("b/new/post/index.md"),
            Generator::Jekyll, QStringLiteral("b"));
        row("_posts without a configuration is Jekyll", QStringLiteral("b/_posts/2019/x.md"),
            QStringLiteral("b/_posts/2019/x.md"), Generator::Jekyll, QStringLiteral("b"));
        row("_drafts without a configuration is Jekyll", QStringLiteral("b/_drafts/x.md"),
            QStringLiteral("b/_drafts/x.md"), Generator::Jekyll, QStringLiteral("b"));
        row("source/_posts without a configuration is Hexo", QStringLiteral("b/source/_posts/x.md"),
            QStringLiteral("b/source/_posts/x.md"), Generator::Hexo, QStringLiteral("b"));
        row("a folder that holds _posts is Jekyll", QStringLiteral("b/_posts/"),
            QStringLiteral("b"), Generator::Jekyll, QStringLiteral("b"));
        row("nothing is nothing", QStringLiteral("b/x.md=text"), QStringLiteral("b/x.md"),
            Generator::None, QString());
    }

    void findsTheSiteOfAPost()
    {
        QFETCH(const QStringList, files);
        QFETCH(const QString, post);
        QFETCH(const Generator, generator);
        QFETCH(const QString, root);
        const QTemporaryDir folder;
        for (const QString &file : files)
            make(folder.path(), file);
        const Site site = app::findSite(folder.filePath(post));
        QCOMPARE(site.generator, generator);
        QCOMPARE(site.root, root.isEmpty() ? QString() : folder.filePath(root));
    }

    void aLonePostMayTellItsGenerator_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Generator>("generator");
        QTest::newRow("layout: post is Jekyll")
            << QStringLiteral("---\nlayout: post\ntitle: 글\n---\n") << Generator::Jekyll;
        QTest::newRow("quoted, after other keys, with CR LF")
            << QStringLiteral("---\r\ntitle: a\r\nlayout: \"post\"\r\n---\r\n")
            << Generator::Jekyll;
        QTest::newRow("another layout is not")
            << QStringLiteral("---\nlayout: ../../layouts/Post.astro\n---\n") << Generator::None;
        QTest::newRow("a layout in the body is not")
            << QStringLiteral("---\ntitle: a\n---\nlayout: post\n") << Generator::None;
        QTest::newRow("no front matter is not")
            << QStringLiteral("layout: post\n") << Generator::None;
    }

    void aLonePostMayTellItsGenerator()
    {
        QFETCH(const QString, text);
        QFETCH(const Generator, generator);
        const QTemporaryDir folder;
        make(folder.path(), QStringLiteral("글.md=") + text);
        QCOMPARE(app::findSite(folder.filePath(QStringLiteral("글.md"))),
                 (Site{QString(), generator}));
    }

    void homeIsNeverABlog()
    {
        const QTemporaryDir home;
        make(home.path(), QStringLiteral("_config.yml"));
        make(home.path(), QStringLiteral("notes/x.md"));
        const QByteArray before = qgetenv("HOME");
        qputenv("HOME", QFile::encodeName(home.path()));
        const Site site = app::findSite(home.filePath(QStringLiteral("notes/x.md")));
        const Site ofPostsInHome = app::findSite(home.filePath(QStringLiteral("_posts/x.md")));
        qputenv("HOME", before);
        QCOMPARE(site, Site{});
        QCOMPARE(ofPostsInHome, Site{});
        QCOMPARE(app::findSite(home.filePath(QStringLiteral("notes/x.md"))).root, home.path());
    }

    void anEmptyPathIsNothing() { QCOMPARE(app::findSite(QString()), Site{}); }

    void everyGeneratorHasANameAndADialect()
    {
        QCOMPARE(app::displayName(Generator::None), QStringLiteral("Markdown"));
        QCOMPARE(app::displayName(Generator::Jekyll), QStringLiteral("Jekyll"));
        QCOMPARE(app::dialect(Generator::Jekyll), Dialect::Jekyll);
        QCOMPARE(app::dialect(Generator::Hugo), Dialect::Hugo);
        QCOMPARE(app::dialect(Generator::Hexo), Dialect::Hexo);
        QCOMPARE(app::dialect(Generator::None), Dialect::GitHub);
        QCOMPARE(app::dialect(Generator::Zola), Dialect::GitHub);
    }

    void aGeneratorWithAnotherEngineIsOnlyNear()
    {
        QVERIFY(!app::isDialectNearest(Generator::None));
        QVERIFY(!app::isDialectNearest(Generator::Hugo));
        QVERIFY(app::isDialectNearest(Generator::Pelican));
    }

    void generatorsAreFoundByTheirNames()
    {
        QCOMPARE(app::generatorFromName(u"pelican"), Generator::Pelican);
        QCOMPARE(app::generatorFromName(u"Eleventy"), Generator::Eleventy);
        QVERIFY(!app::generatorFromName(u"markdown"));
        QVERIFY(!app::generatorFromName(u""));
    }
};

QTEST_GUILESS_MAIN(GeneratorTest)
#include "generatortest.moc"
