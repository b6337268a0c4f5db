// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/unservedimage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using app::Generator;
using app::UnservedImage;
using Reason = app::UnservedImage::Reason;

namespace {

const QString Nowhere = u"served"_s; // What a row expects where there is nothing to say.

} // namespace

class UnservedImageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data()
    {
        QTest::addColumn<Generator>("generator");
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("destination");
        QTest::addColumn<QString>("detail"); // As told, or Nowhere.
        const auto row = [](const char *name, Generator generator, const char *post,
                            const char *image, const char *destination, const QString &detail) {
            QTest::newRow(name) << generator << QString::fromLatin1(post)
                                << QString::fromLatin1(image) << QString::fromLatin1(destination)
                                << detail;
        };
        row("Jekyll: of the site's root", Generator::Jekyll, "_posts/a.md", "img/a.png",
            "/img/a.png", Nowhere);
        row("Jekyll: beside a post in a folder of its own", Generator::Jekyll, "posts/a/index.md",
            "posts/a/img/a.png", "img/a.png", Nowhere);
        row("Jekyll: beside a post in _posts", Generator::Jekyll, "_posts/a.md", "_posts/img/a.png",
            "img/a.png", u"_posts"_s);
        row("Jekyll: a collection of the blog's own", Generator::Jekyll, "_projects/a.md",
            "_projects/a.png", "a.png", Nowhere);
        row("Hugo: static", Generator::Hugo, "content/posts/a.md", "static/img/a.png", "/img/a.png",
            Nowhere);
        row("Hugo: bundle", Generator::Hugo, "content/posts/a/index.md", "content/posts/a/a.png",
            "a.png", Nowhere);
        row("Hugo: bundle of a language", Generator::Hugo, "content/posts/a/index.ko.md",
            "content/posts/a/a.png", "a.png", Nowhere);
        row("Hugo: beside a single post", Generator::Hugo, "content/posts/a.md",
            "content/posts/a.png", "a.png", QString());
        row("Hugo: at the blog's root", Generator::Hugo, "content/posts/a.md", "img/a.png",
            "/img/a.png", u"static"_s);
        row("Zola: beside a single post", Generator::Zola, "content/a.md", "content/a.png", "a.png",
            QString());
        row("Hexo: source", Generator::Hexo, "source/_posts/a.md", "source/img/a.png", "/img/a.png",
            Nowhere);
        row("Hexo: at the blog's root", Generator::Hexo, "source/_posts/a.md", "img/a.png",
            "/img/a.png", u"source"_s);
        row("Hexo: folder of the post, not switched on", Generator::Hexo, "source/_posts/a.md",
            "source/_posts/a/b.png", "b.png", u"_posts"_s);
        row("Astro: public", Generator::Astro, "src/content/a.md", "public/a.png", "/a.png",
            Nowhere);
        row("Astro: at the blog's root", Generator::Astro, "src/content/a.md", "img/a.png",
            "/img/a.png", u"public"_s);
        row("Eleventy: nobody knows", Generator::Eleventy, "posts/a.md", "posts/a.png", "a.png",
            Nowhere);
        row("Jekyll: an address that counts from the page", Generator::Jekyll, "_posts/a.md",
            "img/a.png", "img/a.png", u"{{ site.baseurl }}/"_s);
        row("Jekyll: an address with the blog's root", Generator::Jekyll, "_posts/a.md",
            "img/a.png", "{{ site.baseurl }}/img/a.png", Nowhere);
        row("Jekyll: of a page at the root", Generator::Jekyll, "about.md", "img/a.png",
            "img/a.png", Nowhere);
        row("Hugo: an address that counts from the page", Generator::Hugo, "content/posts/a.md",
            "static/img/a.png", "img/a.png", u"/"_s);
        row("Hexo: an address that counts from the page", Generator::Hexo, "source/_posts/a.md",
            "source/img/a.png", "img/a.png", u"/"_s);
        row("Jekyll: an address that climbs out of _posts", Generator::Jekyll, "_posts/a.md",
            "img/a.png", "../img/a.png", u"{{ site.baseurl }}/"_s);
        row("Hexo: an address that climbs out of _posts", Generator::Hexo, "source/_posts/a.md",
            "source/img/a.png", "../img/a.png", u"/"_s);
        row("Jekyll: an address that climbs out of a bundle's folder", Generator::Jekyll,
            "posts/a/index.md", "posts/img/a.png", "../img/a.png", Nowhere);
        row("no such file", Generator::Jekyll, "_posts/a.md", "img/a.png", "img/b.png", Nowhere);
    }

    void tells()
    {
        QFETCH(const Generator, generator);
        QFETCH(const QString, post);
        QFETCH(const QString, image);
        QFETCH(const QString, destination);
        QFETCH(const QString, detail);
        const QTemporaryDir blog;
        write(blog, post, {});
        write(blog, image, {});
        const auto told = tell(blog, post, destination, generator);
        QCOMPARE(told ? told->detail : Nowhere, detail);
    }

    void configurationCanChangeThat()
    {
        const QTemporaryDir blog;
        write(blog, u"_posts/a.png"_s, {});
        QVERIFY(tell(blog, u"_posts/a.md"_s, u"a.png"_s, Generator::Jekyll));
        write(blog, u"_config.yml"_s, "plugins:\n  - jekyll-postfiles\n");
        QVERIFY(!tell(blog, u"_posts/a.md"_s, u"a.png"_s, Generator::Jekyll));

        write(blog, u"source/_posts/a/b.png"_s, {});
        QVERIFY(tell(blog, u"source/_posts/a.md"_s, u"b.png"_s, Generator::Hexo));
        write(blog, u"_config.yml"_s, "title: x\npost_asset_folder: true\n");
        QVERIFY(!tell(blog, u"source/_posts/a.md"_s, u"b.png"_s, Generator::Hexo));
    }

    void pageAtTheRootHasRelativeAddresses()
    {
        const QTemporaryDir blog;
        write(blog, u"img/a.png"_s, {});
        const auto isServed = [&](const QByteArray &configuration, const QByteArray &post) {
            write(blog, u"_config.yml"_s, configuration);
            write(blog, u"_posts/a.md"_s, post);
            return !tell(blog, u"_posts/a.md"_s, u"img/a.png"_s, Generator::Jekyll);
        };
        QVERIFY(!isServed("title: x\n", "text"));
        QVERIFY(!isServed("permalink: pretty\n", "text"));
        QVERIFY(!isServed("permalink: /:year/:title/\n", "text"));
        QVERIFY(isServed("permalink: /:title.html\n", "text"));
        QVERIFY(isServed("permalink: ':title'\n", "text"));
        QVERIFY(isServed("title: x\n", "---\npermalink: /a.html\n---\n"));
    }

    void climbingIsRightOnAPageRightBelowTheRoot()
    {
        const QTemporaryDir blog;
        write(blog, u"img/a.png"_s, {});
        const auto isServed = [&](const QByteArray &configuration) {
            write(blog, u"_config.yml"_s, configuration);
            write(blog, u"_posts/a.md"_s, "text");
            return !tell(blog, u"_posts/a.md"_s, u"../img/a.png"_s, Generator::Jekyll);
        };
        QVERIFY(!isServed("title: x\n"));
        QVERIFY(!isServed("permalink: /:year/:title/\n"));
        QVERIFY(isServed("permalink: /:title/\n"));
        QVERIFY(isServed("permalink: \"/:slug/\"\n"));
    }

    void hookForImagesMakesItUncertain()
    {
        const QTemporaryDir blog;
        write(blog, u"static/img/a.png"_s, {});
        const auto told = [&] {
            return tell(blog, u"content/posts/a.md"_s, u"img/a.png"_s, Generator::Hugo);
        };
        QVERIFY(told());
        write(blog, u"themes/x/layouts/_default/_markup/render-image.html"_s, {});
        QVERIFY(!told());
    }

private:
    static std::optional<UnservedImage> tell(const QTemporaryDir &blog, const QString &post,
                                             const QString &destination, Generator generator)
    {
        const app::PostPlace place{blog.filePath(post), blog.path()};
        return app::unservedImage(destination, app::locateImage(destination, place), place,
                                  generator);
    }

    static void write(const QTemporaryDir &blog, const QString &name, const QByteArray &content)
    {
        const QString path = blog.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
};

QTEST_GUILESS_MAIN(UnservedImageTest)
#include "unservedimagetest.moc"
