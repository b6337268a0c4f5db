// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagelocation.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using app::ImageLocation;
using app::locateImage;
using app::PostPlace;
using Kind = app::ImageLocation::Kind;

// The blog of these tests:
//   secret.png                    outside of the blog
//   blog/_posts/trip/index.md     the post
//   blog/_posts/trip/img/a.png, 한글 사진.png, 100%.png
//   blog/_posts/other/b.png
//   blog/img/about.jpg, blog/static/logo.svg
class ImageLocationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_root = QFileInfo(m_folder.path()).canonicalFilePath();
        for (const char *name :
             {"secret.png", "blog/_posts/trip/index.md", "blog/_posts/trip/img/a.png",
              "blog/_posts/trip/img/한글 사진.png", "blog/_posts/trip/img/100%.png",
              "blog/_posts/other/b.png", "blog/img/about.jpg", "blog/static/logo.svg"})
            write(QString::fromUtf8(name));
        m_place = {under("blog/_posts/trip/index.md"), under("blog")};
    }

    void findsFiles_data()
    {
        QTest::addColumn<QString>("destination");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("path");
        const auto row
            = [](const char *name, const char *destination, Kind kind, const char *path) {
                  QTest::newRow(name)
                      << QString::fromUtf8(destination) << kind << QString::fromUtf8(path);
              };
        row("beside the post", "img/a.png", Kind::BesidePost, "_posts/trip/img/a.png");
        row("leading dot", "./img/a.png", Kind::BesidePost, "_posts/trip/img/a.png");
        row("query and fragment are dropped", "img/a.png?v=2#top", Kind::BesidePost,
            "_posts/trip/img/a.png");
        row("Hangul and space as written", "img/한글 사진.png", Kind::BesidePost,
            "_posts/trip/img/한글 사진.png");
        row("Hangul percent-encoded", "img/%ED%95%9C%EA%B8%80%20%EC%82%AC%EC%A7%84.png",
            Kind::BesidePost, "_posts/trip/img/한글 사진.png");
        row("a percent sign of its own", "img/100%25.png", Kind::BesidePost,
            "_posts/trip/img/100%.png");
        row("dots that stay in the blog", "../other/b.png", Kind::BesidePost, "_posts/other/b.png");
        row("dots up to the site's root", "../../img/about.jpg", Kind::BesidePost, "img/about.jpg");
        row("site root with slash", "/img/about.jpg", Kind::SiteRoot, "img/about.jpg");
        row("site root without slash", "img/about.jpg", Kind::SiteRoot, "img/about.jpg");
        row("static folder", "/logo.svg", Kind::StaticRoot, "static/logo.svg");
        row("baseurl", "{{ site.baseurl }}/img/about.jpg", Kind::SiteRoot, "img/about.jpg");
        row("url and baseurl", "{{site.url}}{{site.baseurl}}/img/about.jpg", Kind::SiteRoot,
            "img/about.jpg");
        row("baseurl without slash", "{{ site.baseurl }}img/about.jpg", Kind::SiteRoot,
            "img/about.jpg");
        row("relative_url", "{{ \"/img/about.jpg\" | relative_url }}", Kind::SiteRoot,
            "img/about.jpg");
        row("relative_url, single quotes, no slash", "{{ 'img/about.jpg' | absolute_url }}",
            Kind::SiteRoot, "img/about.jpg");
        row("relative_url as cmark encodes it",
            "%7B%7B%20%22/img/about.jpg%22%20%7C%20relative_url%20%7D%7D", Kind::SiteRoot,
            "img/about.jpg");
        row("baseurl as cmark encodes it", "%7B%7B%20site.baseurl%20%7D%7D/img/about.jpg",
            Kind::SiteRoot, "img/about.jpg");
        row("Pelican's static", "{static}/img/about.jpg", Kind::SiteRoot, "img/about.jpg");
        row("missing beside the post", "img/no.png", Kind::Missing, "_posts/trip/img/no.png");
        row("missing at the root", "/img/no.png", Kind::Missing, "img/no.png");
        row("a folder is no image", "img", Kind::Missing, "_posts/trip/img");
        row("decoded once only", "%252e%252e/secret.png", Kind::Missing,
            "_posts/trip/%2e%2e/secret.png");
    }

    void findsFiles()
    {
        QFETCH(const QString, destination);
        QFETCH(const Kind, kind);
        QFETCH(const QString, path);
        const ImageLocation location = locateImage(destination, m_place);
        QCOMPARE(location.kind, kind);
        QCOMPARE(location.path, under("blog/") + path);
        QCOMPARE(location.isFile(), kind != Kind::Missing);
    }

    void leadsNowhereElse_data()
    {
        QTest::addColumn<QString>("destination");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, const QString &destination, Kind kind) {
            QTest::newRow(name) << destination << kind;
        };
        row("dots out of the blog", QStringLiteral("../../../secret.png"), Kind::Refused);
        row("encoded slashes", QStringLiteral("..%2f..%2f..%2fsecret.png"), Kind::Refused);
        row("encoded dots", QStringLiteral("%2e%2e/%2e%2e/%2E%2E/secret.png"), Kind::Refused);
        row("deep dots", QStringLiteral("img/../../../../../../etc/passwd"), Kind::Refused);
        row("dots from the root", QStringLiteral("/../secret.png"), Kind::Refused);
        row("dots after baseurl", QStringLiteral("{{ site.baseurl }}/../secret.png"),
            Kind::Refused);
        row("dots in relative_url", QStringLiteral("{{ '/../secret.png' | relative_url }}"),
            Kind::Refused);
        row("backslash", QStringLiteral("img\\a.png"), Kind::Refused);
        row("encoded backslash", QStringLiteral("..%5c..%5csecret.png"), Kind::Refused);
        row("UNC path", QStringLiteral("\\\\host\\share\\a.png"), Kind::Refused);
        row("NUL", QStringLiteral("img/a.png") + QChar(0) + QStringLiteral(".txt"), Kind::Refused);
        row("encoded NUL", QStringLiteral("img/a.png%00.txt"), Kind::Refused);
        row("line break inside", QStringLiteral("img/\na.png"), Kind::Refused);
        row("bytes that are not UTF-8", QStringLiteral("img/%ff.png"), Kind::Refused);
        row("file address", QStringLiteral("file:///etc/passwd"), Kind::Refused);
        row("our own scheme", QStringLiteral("post://other/a.png"), Kind::Refused);
        row("script", QStringLiteral("JaVaScRiPt:alert(1)"), Kind::Refused);
        row("Windows drive", QStringLiteral("C:/Windows/a.png"), Kind::Refused);
        row("other host", QStringLiteral("//host/a.png"), Kind::Remote);
        row("https", QStringLiteral("HTTPS://host/a.png"), Kind::Remote);
        row("http behind a blank", QStringLiteral(" http://host/a.png"), Kind::Remote);
        row("data", QStringLiteral("data:image/png;base64,AAAA"), Kind::Embedded);
        row("empty", QString(), Kind::Missing);
        row("fragment alone", QStringLiteral("#top"), Kind::Missing);
        row("unknown template", QStringLiteral("{{ page.image }}"), Kind::Missing);
    }

    void leadsNowhereElse()
    {
        QFETCH(const QString, destination);
        QFETCH(const Kind, kind);
        const ImageLocation location = locateImage(destination, m_place);
        QCOMPARE(location.kind, kind);
        QCOMPARE(location.path, QString());
    }

    void symbolicLinksMustNotLeaveTheBlog_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("destination");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("file outside")
            << under("secret.png") << QStringLiteral("link") << Kind::Refused;
        QTest::newRow("folder outside")
            << m_root << QStringLiteral("link/secret.png") << Kind::Refused;
        QTest::newRow("missing file in a folder outside")
            << m_root << QStringLiteral("link/no.png") << Kind::Refused;
        QTest::newRow("nowhere") << under("nothing") << QStringLiteral("link") << Kind::Refused;
        QTest::newRow("file inside")
            << under("blog/img/about.jpg") << QStringLiteral("link") << Kind::BesidePost;
    }

    void symbolicLinksMustNotLeaveTheBlog()
    {
        QFETCH(const QString, target);
        QFETCH(const QString, destination);
        QFETCH(const Kind, kind);
        const QString link = under("blog/_posts/trip/link");
        QVERIFY(QFile::link(target, link));
        const ImageLocation location = locateImage(destination, m_place);
        QVERIFY(QFile::remove(link));
        QCOMPARE(location.kind, kind);
        if (location.isFile())
            QCOMPARE(location.path, target);
    }

    void aPostOutsideOfABlogHasItsFolder()
    {
        const PostPlace place{m_place.file, {}};
        QCOMPARE(locateImage(QStringLiteral("img/a.png"), place).kind, Kind::BesidePost);
        QCOMPARE(locateImage(QStringLiteral("../other/b.png"), place).kind, Kind::Refused);
        QCOMPARE(locateImage(QStringLiteral("/img/about.jpg"), place),
                 (ImageLocation{Kind::Missing, {}}));
    }

    void anAddressMayBeginWithTheSitesOwnPath_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("configuration");
        QTest::addColumn<QString>("destination");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *file, const char *configuration,
                            const char *destination, const char *path) {
            QTest::newRow(name) << QString::fromUtf8(file) << QByteArray(configuration)
                                << QString::fromUtf8(destination) << QString::fromUtf8(path);
        };
        row("Jekyll's baseurl", "_config.yml", "title: a\nbaseurl: \"/notes\" # here\n",
            "/notes/img/about.jpg", "img/about.jpg");
        row("written without slash", "_config.yml", "baseurl: notes/\n", "/notes/img/about.jpg",
            "img/about.jpg");
        row("of two folders", "_config.yml", "baseurl: /my/notes\n", "/my/notes/img/about.jpg",
            "img/about.jpg");
        row("Hexo's root", "_config.yml", "url: https://example.org\nroot: /notes/\n",
            "/notes/img/about.jpg", "img/about.jpg");
        row("Hugo's baseURL in TOML", "hugo.toml", "baseURL = 'https://example.org/notes/'\n",
            "/notes/logo.svg", "static/logo.svg");
        row("Hugo's baseURL in JSON", "config.json",
            "{\n  \"baseURL\": \"https://example.org/notes\",\n  \"title\": \"a\"\n}\n",
            "/notes/logo.svg", "static/logo.svg");
        row("Hangul, encoded in the address", "_config.yml", "baseurl: /일기\n",
            "/%EC%9D%BC%EA%B8%B0/img/about.jpg", "img/about.jpg");
        row("a folder of that name comes first", "_config.yml", "baseurl: /img\n", "/img/about.jpg",
            "img/about.jpg");
        row("without the path it still counts from the blog", "_config.yml", "baseurl: /notes\n",
            "/img/about.jpg", "img/about.jpg");
        row("a site at the server's root has none", "hugo.toml",
            "baseURL = 'https://example.org/'\n", "/notes/img/about.jpg", "");
        row("another path is none", "_config.yml", "baseurl: /notes\n", "/note/img/about.jpg", "");
        row("a setting below another is not it", "_config.yml", "theme:\n  baseurl: /notes\n",
            "/notes/img/about.jpg", "");
        row("a relative address counts from the post", "_config.yml", "baseurl: /notes\n",
            "notes/img/about.jpg", "");
    }

    void anAddressMayBeginWithTheSitesOwnPath()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, configuration);
        QFETCH(const QString, destination);
        QFETCH(const QString, path);
        QFile config(under("blog/") + file);
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(configuration);
        config.close();
        const ImageLocation location = locateImage(destination, m_place);
        const ImageLocation outside
            = locateImage(QStringLiteral("/notes/../../secret.png"), m_place);
        QVERIFY(config.remove());
        QCOMPARE(location.isFile(), !path.isEmpty());
        if (location.isFile())
            QCOMPARE(location.path, under("blog/") + path);
        QCOMPARE(outside.kind, Kind::Refused);
    }

    void anUntitledPostHasNoFiles()
    {
        QCOMPARE(locateImage(QStringLiteral("img/a.png"), {}), (ImageLocation{Kind::Missing, {}}));
        QCOMPARE(locateImage(QStringLiteral("../a.png"), {}).isFile(), false);
    }

    void aBlogReachedThroughALinkWorks()
    {
        const QString link = under("linked");
        QVERIFY(QFile::link(under("blog"), link));
        const PostPlace place{under("linked/_posts/trip/index.md"), link};
        QCOMPARE(locateImage(QStringLiteral("img/a.png"), place),
                 (ImageLocation{Kind::BesidePost, under("blog/_posts/trip/img/a.png")}));
        QVERIFY(QFile::remove(link));
    }

private:
    [[nodiscard]] QString under(const char *name) const
    {
        return m_root + u'/' + QString::fromUtf8(name);
    }

    void write(const QString &name)
    {
        QFile file(m_root + u'/' + name);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("x"), 1);
    }

    QTemporaryDir m_folder;
    QString m_root;
    PostPlace m_place;
};

QTEST_GUILESS_MAIN(ImageLocationTest)
#include "imagelocationtest.moc"
