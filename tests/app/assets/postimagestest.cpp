// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/postimages.h"
#include "app/assets/imagemention.h"
#include "app/markdown/renderer.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using app::findPostImages;
using app::ImageUse;
using app::PostImage;
using app::PostImages;
using app::PostSnapshot;
using State = app::PostImage::State;

class PostImagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_root = QFileInfo(m_folder->path()).canonicalFilePath();
    }

    // Rows: text of the post `post/index.md`, files beside it, `state name lines` of each image.
    void imagesHaveAState_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("images");
        const auto row = [](const char *title, const char *text, const QStringList &files,
                            const QStringList &images) {
            QTest::newRow(title) << QString::fromUtf8(text) << files << images;
        };
        const auto list = [](std::initializer_list<const char *> texts) {
            QStringList result;
            for (const char *text : texts)
                result.append(QString::fromUtf8(text));
            return result;
        };
        row("used", "![a](img/a.png)\n", list({"img/a.png"}), list({"used a.png 1"}));
        row("used twice", "![](img/a.png)\n\n![](img/a.png)\n", list({"img/a.png"}),
            list({"used a.png 1 3"}));
        row("two spellings are one image", "![](img/%ED%95%9C.png) ![](./img/한.png)\n",
            list({"img/한.png"}), list({"used 한.png 1 1"}));
        row("unused, in natural order", "![](img/a.png)\n",
            list({"img/a.png", "img/10.png", "img/2.png"}),
            list({"used a.png 1", "unused 2.png", "unused 10.png"}));
        row("missing", "![](img/a.png)\n", {}, list({"missing a.png 1"}));
        row("remote", "![](https://host/a.png)\n", {}, list({"remote https://host/a.png 1"}));
        row("refused", "![](../../secret.png)\n", {}, list({"refused ../../secret.png 1"}));
        row("embedded is not listed", "![](data:image/png;base64,AA)\n", {}, {});
        row("of HTML", "<img src=\"img/a.png\" alt=\"x\">\n", list({"img/a.png"}),
            list({"used a.png 1"}));
        row("link to a large version", "[![](img/s.png)](img/l.png)\n",
            list({"img/s.png", "img/l.png"}), list({"used s.png 1", "used l.png 1"}));
        row("link to a picture elsewhere", "[x](https://host/a.png)\n", {}, {});
        row("front matter", "---\ntitle: x\nheader-img: \"img/a.png\"\n---\nx\n",
            list({"img/a.png"}), list({"used a.png 3"}));
        row("front matter, list and map",
            "---\nimages:\n  - img/a.png\n  - img/b.png\ncover:\n  image: img/c.png\n---\nx\n",
            list({"img/a.png", "img/b.png", "img/c.png"}),
            list({"used a.png 3", "used b.png 4", "used c.png 6"}));
        row("front matter, missing", "---\nimage: img/a.png\n---\nx\n", {},
            list({"missing a.png 2"}));
        row("front matter that is no image", "---\nimage: true\ncover: none\n---\nx\n", {}, {});
        row("broken front matter still mentions", "---\na: [\nimage: img/a.png\n---\nx\n",
            list({"img/a.png"}), list({"used a.png 3"}));
        row("mentioned in a shortcode", "{% include figure src=\"img/a.png\" %}\n",
            list({"img/a.png"}), list({"used a.png 1"}));
        row("mentioned in code, encoded", "x\n\n    ED %ED%95%9C.png\n", list({"img/한.png"}),
            list({"used 한.png 3"}));
        row("a part of another name is no mention", "data.png and a.pngx\n", list({"img/a.png"}),
            list({"unused a.png"}));
        row("other files and hidden ones are none", "x\n",
            list({"img/a.txt", "img/.b.png", "img/sub/c.png"}), {});
        row("empty post", "", {}, {});
    }

    void imagesHaveAState()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, files);
        QFETCH(const QStringList, images);
        for (const QString &file : files)
            write(u'/' + QStringLiteral("post/") + file, "x");
        QStringList found;
        const PostImages result = findPostImages(snapshot(text));
        for (const PostImage &image : result.images)
            found.append(described(image));
        QCOMPARE(found, images);
    }

    void whatIsBeingWrittenIsNotMissing()
    {
        const PostSnapshot post = snapshot(
            QStringLiteral("![](img/%ED%95%9C%20a.png) ![](img/b.png) ![](img/c.png)\n"));
        write(QStringLiteral("/post/img/b.png"), "x");
        // The same file, written in another way; one that is there; one that nobody uses.
        const QStringList arriving{QStringLiteral("img/한%20a.png"), QStringLiteral("img/b.png"),
                                   QStringLiteral("img/d.png")};
        QList<PostImage::State> states;
        const PostImages images = findPostImages(post, {}, arriving);
        for (const PostImage &image : images.images)
            states.append(image.state);
        using enum PostImage::State;
        QCOMPARE(states, (QList{Arriving, Used, Missing}));
        QCOMPARE(images.images.first().path, m_root + QStringLiteral("/post/img/한 a.png"));
        QVERIFY(!images.images.first().isFile());
    }

    void filesAreMeasured()
    {
        QDir().mkpath(m_root + QStringLiteral("/post/img"));
        const QString path = m_root + QStringLiteral("/post/img/a.png");
        QVERIFY(QImage(30, 20, QImage::Format_RGB32).save(path));
        const PostImages images = findPostImages(snapshot(QStringLiteral("![그림](img/a.png)\n")));
        QCOMPARE(images.images.size(), 1);
        const PostImage &image = images.images.first();
        QCOMPARE(image.path, path);
        QCOMPARE(image.size, QFileInfo(path).size());
        QCOMPARE(image.header, (app::ImageHeader{app::ImageFormat::Png, QSize(30, 20)}));
        QCOMPARE(image.uses.size(), 1);
        QCOMPARE(image.uses.first().label, QStringLiteral("그림"));
        QCOMPARE(image.uses.first().range, (app::TextRange{6, 9}));
    }

    void whatDidNotChangeIsNotReadAgain()
    {
        write(QStringLiteral("/post/img/a.png"), "x");
        const PostSnapshot post = snapshot(QStringLiteral("![](img/a.png)\n"));
        PostImages previous = findPostImages(post);
        previous.images.first().header.pixelSize = QSize(7, 7);
        QCOMPARE(findPostImages(post, previous).images.first().header.pixelSize, QSize(7, 7));
        write(QStringLiteral("/post/img/a.png"), "xyz");
        QCOMPARE(findPostImages(post, previous).images.first().header.pixelSize, QSize());
    }

    void imagesOfANeighbourAreNotUnused()
    {
        write(QStringLiteral("/post/img/a.png"), "x");
        write(QStringLiteral("/post/img/b.png"), "x");
        write(QStringLiteral("/post/other.md"), "![](img/b.png)");
        const PostImages images = findPostImages(snapshot(QStringLiteral("x\n")));
        QCOMPARE(images.images.size(), 1);
        QCOMPARE(described(images.images.first()), QStringLiteral("unused a.png"));
        const app::PostPlace place = snapshot({}).place;
        QCOMPARE(app::PostNeighbours(place).naming(QStringLiteral("b.png")),
                 QString(m_root + QStringLiteral("/post/other.md")));
        QCOMPARE(app::PostNeighbours(place).naming(QStringLiteral("a.png")), QString());
    }

    void aNeighbourThatCanNotBeReadKeepsAllImages()
    {
        write(QStringLiteral("/post/img/a.png"), "x");
        write(QStringLiteral("/post/huge.md"), QByteArray(3 << 20, ' '));
        QVERIFY(findPostImages(snapshot(QStringLiteral("x\n"))).images.isEmpty());
    }

    void anImageFolderThatLeadsOutIsNotListed()
    {
        write(QStringLiteral("/outside/a.png"), "x");
        write(QStringLiteral("/post/index.md"), "x");
        QVERIFY(
            QFile::link(m_root + QStringLiteral("/outside"), m_root + QStringLiteral("/post/img")));
        QVERIFY(findPostImages(snapshot(QStringLiteral("x\n"))).images.isEmpty());
    }

    void anUntitledPostHasNoFiles()
    {
        PostSnapshot post = snapshot(QStringLiteral("![](img/a.png) ![](https://h/b.png)\n"));
        post.place = {};
        const PostImages images = findPostImages(post);
        QCOMPARE(images.folder, app::ImageFolder());
        QCOMPARE(images.images.size(), 1);
        QCOMPARE(images.images.first().state, State::Remote);
    }

    // Rows: post's path in the blog, its text, folders and files there are, prefix learned.
    void theFolderIsLearned_data()
    {
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("folder");
        const auto row = [](const char *title, const char *post, const char *text, const char *file,
                            const char *reference, const char *folder) {
            QTest::newRow(title) << QString::fromUtf8(post) << QString::fromUtf8(text)
                                 << QString::fromUtf8(file).split(u'|', Qt::SkipEmptyParts)
                                 << QString::fromUtf8(reference) << QString::fromUtf8(folder);
        };
        row("nothing to learn from", "p/index.md", "x", nullptr, "img/N.png", "p/img");
        row("images/ beside the post", "p/index.md", "x", "p/images/a.png", "images/N.png",
            "p/images");
        row("as the post does", "p/index.md", "![](pics/a.png)", "p/pics/a.png", "pics/N.png",
            "p/pics");
        row("beside the post itself", "p/index.md", "![](a.png)", "p/a.png", "N.png", "p");
        row("existing images count more than missing ones", "p/index.md",
            "![](gone/a.png) ![](gone/b.png) ![](pics/a.png)", "p/pics/a.png", "pics/N.png",
            "p/pics");
        row("from the root", "_posts/2020-01-01-x.md", "![](/assets/a.png)", "assets/a.png",
            "/assets/N.png", "assets");
        row("with baseurl", "_posts/2020-01-01-x.md", "![]({{site.baseurl}}/assets/a.png)",
            "assets/a.png", "{{site.baseurl}}/assets/N.png", "assets");
        row("with relative_url", "_posts/2020-01-01-x.md",
            "<img src='{{ \"/assets/a.png\" | relative_url }}'>", "assets/a.png",
            "{{ \"/assets/N.png\" | relative_url }}", "assets");
        row("a blank in the folder is encoded", "p/index.md", "![](<my pics/a.png>)",
            "p/my pics/a.png", "my%20pics/N.png", "p/my pics");
        row("HTML", "p/index.md", "<p><img src=\"pics/a.png\"></p>", "p/pics/a.png", "pics/N.png",
            "p/pics");
        row("the blog's folder for a dated post", "_posts/2020-01-01-x.md", "x", "assets/img/a.png",
            "/assets/img/N.png", "assets/img");
        row("Hugo's static folder", "content/posts/x.md", "x", "static/images/a.png",
            "/images/N.png", "static/images");
        row("as the posts beside it, which write it so", "_posts/x.md", "x",
            "static/images/a.png|_posts/n.md:![]({{site.baseurl}}/static/images/a.png)",
            "{{site.baseurl}}/static/images/N.png", "static/images");
        row("a folder per post, with its own name", "_posts/2020-01-02-x.md", "x",
            "assets/img/n/a.png|_posts/2020-01-01-n.md:![](/assets/img/n/a.png)",
            "/assets/img/x/N.png", "assets/img/x");
        row("Hexo's folder of the post", "source/_posts/x.md", "x",
            "source/_posts/n/a.png|source/_posts/n.md:![](a.png)", "N.png", "source/_posts/x");
        row("beside the post, as other bundles have it", "content/posts/x/index.md", "x",
            "content/posts/n/pics/a.png|content/posts/n/index.md:![](pics/a.png)", "pics/N.png",
            "content/posts/x/pics");
        row("an image of others that is nowhere is no habit", "_posts/x.md", "x",
            "_posts/n.md:![](/gone/a.png)", "/assets/img/N.png", "assets/img");
        row("what Jekyll does not publish is no place", "_posts/x.md", "![](img/gone.png)", "",
            "/assets/img/N.png", "assets/img");
        row("Jekyll's baseurl", "_posts/x.md", "x", "_config.yml:baseurl: /blog",
            "{{ site.baseurl }}/assets/img/N.png", "assets/img");
        row("Jekyll without a baseurl", "_posts/x.md", "x", "_config.yml:baseurl: \"\"",
            "/assets/img/N.png", "assets/img");
        row("a post of its own folder keeps to it", "content/posts/x/index.md", "x",
            "static/images/a.png", "img/N.png", "content/posts/x/img");
    }

    void theFolderIsLearned()
    {
        QFETCH(const QString, post);
        QFETCH(const QString, text);
        QFETCH(const QStringList, files);
        QFETCH(const QString, reference);
        QFETCH(const QString, folder);
        write(u'/' + post, text.toUtf8());
        for (const QString &file : files)
            write(u'/' + file.section(u':', 0, 0), file.section(u':', 1).toUtf8() + ' ');
        const PostSnapshot snapshot{
            text, app::render(text).references, {m_root + u'/' + post, m_root}};
        const app::ImageFolder learned = app::imageFolder(snapshot);
        QCOMPARE(learned.destination(QStringLiteral("N.png")), reference);
        QCOMPARE(learned.path, QString(m_root + u'/' + folder));
    }

    void aWishGoesFirst_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("folder");
        QTest::newRow("beside the post") << QStringLiteral("pics") << QStringLiteral("pics/N.png")
                                         << QStringLiteral("_posts/pics");
        QTest::newRow("from the root, with the post's name")
            << QStringLiteral("/assets/{slug}/") << QStringLiteral("/assets/x/N.png")
            << QStringLiteral("assets/x");
        QTest::newRow("with Jekyll's baseurl")
            << QStringLiteral("{{ site.baseurl }}/i/")
            << QStringLiteral("{{ site.baseurl }}/i/N.png") << QStringLiteral("i");
        QTest::newRow("out of the blog: none")
            << QStringLiteral("../../../x/") << QStringLiteral("/img/N.png")
            << QStringLiteral("img");
        QTest::newRow("none") << QString() << QStringLiteral("/img/N.png") << QStringLiteral("img");
    }

    void aWishGoesFirst()
    {
        QFETCH(const QString, wish);
        QFETCH(const QString, reference);
        QFETCH(const QString, folder);
        write(QStringLiteral("/img/a.png"), "x");
        const QString text = QStringLiteral("![](/img/a.png)");
        write(QStringLiteral("/_posts/2020-01-01-x.md"), text.toUtf8());
        const app::ImageFolder found
            = app::imageFolder({text,
                                app::render(text).references,
                                {m_root + QStringLiteral("/_posts/2020-01-01-x.md"), m_root}},
                               wish);
        QCOMPARE(found.destination(QStringLiteral("N.png")), reference);
        QCOMPARE(found.path, QString(m_root + u'/' + folder));
    }

private:
    static QString described(const PostImage &image)
    {
        static const QHash<State, QString> words{{State::Used, QStringLiteral("used")},
                                                 {State::Unused, QStringLiteral("unused")},
                                                 {State::Missing, QStringLiteral("missing")},
                                                 {State::Arriving, QStringLiteral("arriving")},
                                                 {State::Remote, QStringLiteral("remote")},
                                                 {State::Refused, QStringLiteral("refused")}};
        QStringList parts{words[image.state], image.name};
        for (const ImageUse &use : image.uses)
            parts.append(QString::number(use.line));
        return parts.join(u' ');
    }

    [[nodiscard]] PostSnapshot snapshot(const QString &text) const
    {
        return {
            text, app::render(text).references, {m_root + QStringLiteral("/post/index.md"), {}}};
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_root + name).path()));
        QFile file(m_root + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

QTEST_GUILESS_MAIN(PostImagesTest)
#include "postimagestest.moc"
