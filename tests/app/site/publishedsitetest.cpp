// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/publishedsite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

// Where the built site lies, and that nothing outside of it is read.
class PublishedSiteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folderIsFound_data();
    void folderIsFound();
    void aFolderWithoutPagesIsNoSite();
    void theBlogItselfIsNoSite();
    void addressesAreTakenToTheSite_data();
    void addressesAreTakenToTheSite();
    void filesAreRead_data();
    void filesAreRead();
    void symbolicLinksThatLeadOutAreRefused();
};

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

void PublishedSiteTest::folderIsFound_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("basePath");

    const auto row = [](const char *name, const char *config, const char *text, const char *output,
                        const char *basePath) {
        QTest::newRow(name) << QString::fromLatin1(config) << QByteArray(text)
                            << QString::fromLatin1(output) << QString::fromLatin1(basePath);
    };
    row("Jekyll's own folder", "_config.yml", "title: x\n", "_site", "");
    row("Jekyll's destination", "_config.yml", "destination: out/web\nbaseurl: /b\n", "out/web",
        "/b");
    row("Hugo's own folder", "hugo.toml", "baseURL = 'https://a.example/n/'\n", "public", "/n");
    row("Hugo's publishDir in another case", "hugo.toml",
        "baseurl = 'https://a.example/'\npublishdir = 'docs'\n", "docs", "");
    row("Zola's output_dir", "zola.toml", "base_url = 'https://a.example'\noutput_dir = 'o'\n", "o",
        "");
    row("Eleventy's own folder", ".eleventy.js", "", "_site", "");
    row("Astro's own folder", "astro.config.mjs", "", "dist", "");
    row("Pelican's own folder", "pelicanconf.py", "", "output", "");
}

void PublishedSiteTest::folderIsFound()
{
    QFETCH(const QString, config);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, output);
    QFETCH(const QString, basePath);
    const QTemporaryDir folder;
    write(folder.filePath(config), text);
    write(folder.filePath(output + QStringLiteral("/a/index.html")), "<p>x");
    const app::Site site = app::findSite(folder.filePath(QStringLiteral("a.md")));
    const auto published = findPublishedSite(site, readSiteConfig(site));
    QVERIFY(published);
    QCOMPARE(published->folder, QFileInfo(folder.filePath(output)).canonicalFilePath());
    QCOMPARE(published->basePath, basePath);
}

void PublishedSiteTest::aFolderWithoutPagesIsNoSite()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("_config.yml")), "title: x\n");
    write(folder.filePath(QStringLiteral("_site/a.css")), "p {}");
    const app::Site site = app::findSite(folder.path());
    QVERIFY(!findPublishedSite(site, readSiteConfig(site)));
}

void PublishedSiteTest::theBlogItselfIsNoSite()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("_config.yml")), "destination: .\n");
    write(folder.filePath(QStringLiteral("_layouts/a.html")), "<p>x");
    const app::Site site = app::findSite(folder.path());
    QVERIFY(!findPublishedSite(site, readSiteConfig(site)));
}

void PublishedSiteTest::addressesAreTakenToTheSite_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *address, const char *path) {
        QTest::newRow(name) << QString::fromUtf8(address) << QString::fromUtf8(path);
    };
    row("absolute on the server", "/b/css/a.css?v=2", "/b/css/a.css");
    row("relative", "../a.css", "../a.css");
    row("with the site's own host", "https://a.example/b/a.css", "/b/a.css");
    row("without a scheme", "//A.example/a.css", "/a.css");
    row("of the development server", "http://localhost:4000/a.css", "/a.css");
    row("of another host", "https://cdn.example/a.css", "-");
    row("of the host on another port", "https://a.example:81/a.css", "-");
    row("of a file", "file:///etc/passwd", "-");
    row("of data", "data:text/css,p{}", "-");
}

void PublishedSiteTest::addressesAreTakenToTheSite()
{
    QFETCH(const QString, address);
    QFETCH(const QString, path);
    const app::PublishedSite site{QStringLiteral("/s"),
                                  QStringLiteral("/b"),
                                  {QStringLiteral("a.example"), QStringLiteral("localhost:4000")}};
    QCOMPARE(pathOnSite(address, site).value_or(QStringLiteral("-")), path);
}

void PublishedSiteTest::filesAreRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, const char *path, const char *type) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(type);
    };
    row("a style sheet", "/css/a.css", "text/css");
    row("below the path of the server", "/b/css/a.css", "text/css");
    row("with percent signs", "/css/%61.css", "text/css");
    row("a font", "/f.woff2", "font/woff2");
    row("no page", "/index.html", "");
    row("no script", "/a.js", "");
    row("no folder", "/css", "");
    row("nothing above", "/../secret.css", "");
    row("nothing above, percent-encoded", "/..%2fsecret.css", "");
    row("nothing above, percent-encoded twice", "/%252e%252e/secret.css", "");
    row("nothing above the path of the server", "/b/../../secret.css", "");
    row("nothing with backslashes", "/..%5csecret.css", "");
    row("nothing of the root", "//etc/passwd.css", "");
}

void PublishedSiteTest::filesAreRead()
{
    QFETCH(const QString, path);
    QFETCH(const QString, type);
    const QTemporaryDir folder;
    for (const auto *name : {"secret.css", "s/css/a.css", "s/f.woff2", "s/index.html", "s/a.js"})
        write(folder.filePath(QString::fromLatin1(name)), "p {}");
    const app::PublishedSite site{
        QFileInfo(folder.filePath(QStringLiteral("s"))).canonicalFilePath(),
        QStringLiteral("/b"),
        {}};
    const auto file = readPublishedFile(site, path);
    QCOMPARE(file.has_value(), !type.isEmpty());
    if (file)
        QCOMPARE(QString::fromLatin1(file->type), type);
}

void PublishedSiteTest::symbolicLinksThatLeadOutAreRefused()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("secret.css")), "p {}");
    write(folder.filePath(QStringLiteral("s/a.css")), "p {}");
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("secret.css")),
                        folder.filePath(QStringLiteral("s/out.css"))));
    QVERIFY(QFile::link(folder.path(), folder.filePath(QStringLiteral("s/up"))));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("s/a.css")),
                        folder.filePath(QStringLiteral("s/in.css"))));
    const app::PublishedSite site{
        QFileInfo(folder.filePath(QStringLiteral("s"))).canonicalFilePath(), {}, {}};
    QVERIFY(!readPublishedFile(site, QStringLiteral("/out.css")));
    QVERIFY(!readPublishedFile(site, QStringLiteral("/up/secret.css")));
    QVERIFY(readPublishedFile(site, QStringLiteral("/in.css")));
}

QTEST_GUILESS_MAIN(PublishedSiteTest)
#include "publishedsitetest.moc"
