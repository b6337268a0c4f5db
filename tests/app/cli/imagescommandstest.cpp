// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/support/blogcase.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using test::CaseFolder;

// `byline-cli images` and what follows it, as a process of its own with a trash of its own.
class ImagesCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::BlogCase blog;
        for (const char *name : {"img/a.png", "img/left.png", "img/b.png"})
            blog.commands.append({QStringLiteral("image"), QLatin1StringView(name)});
        blog.before = {{QStringLiteral("_config.yml"), "title: x\n"},
                       {QStringLiteral("_posts/2026-01-01-p.md"), "![x](/img/a.png)\n"},
                       {QStringLiteral("index.md"), "# x\n\n![](img/a.png) ![](img/no.png)\n"},
                       {QStringLiteral("_layouts/x.html"), "<img src=\"/img/b.png\">\n"}};
        m_blog = std::make_unique<CaseFolder>(blog);
        m_data = std::make_unique<QTemporaryDir>();
    }

    void aBlogIsListed()
    {
        QCOMPARE(run({"."}), 0);
        QCOMPARE(words(),
                 QStringList({QStringLiteral("used img/a.png "
                                             "_posts/2026-01-01-p.md:1,index.md:3"),
                              QStringLiteral("used img/b.png _layouts/x.html:1"),
                              QStringLiteral("unused img/left.png -"),
                              QStringLiteral("missing img/no.png index.md:3")}));
    }

    void filtersAndJson()
    {
        m_blog->write(QStringLiteral("img/copy.png"), m_blog->bytes(QStringLiteral("img/a.png")));
        QCOMPARE(run({".", "--json", "--duplicates"}), 0);
        const QJsonArray images = QJsonDocument::fromJson(m_output).array();
        QCOMPARE(images.size(), 1);
        QCOMPARE(images[0][u"path"].toString(), QStringLiteral("img/copy.png"));
        QCOMPARE(images[0][u"duplicateOf"].toString(), QStringLiteral("img/a.png"));
        QCOMPARE(run({".", "--missing"}), 0);
        QCOMPARE(words(), QStringList{QStringLiteral("missing img/no.png index.md:3")});
    }

    void anImageIsRenamedEverywhere()
    {
        QCOMPARE(run({"rename", "--dry-run", "index.md", "img/a.png", "새 이름"}), 0);
        QVERIFY(m_output.contains("index.md:3\n- ![](img/a.png)"));
        QVERIFY(m_blog->has(QStringLiteral("img/a.png")));
        QCOMPARE(run({"rename", "index.md", "img/a.png", "새 이름"}), 0);
        QVERIFY(m_blog->has(QStringLiteral("img/새-이름.png")));
        QVERIFY(!m_blog->has(QStringLiteral("img/a.png")));
        QCOMPARE(m_blog->bytes(QStringLiteral("_posts/2026-01-01-p.md")),
                 QByteArray("![x](/img/새-이름.png)\n"));
    }

    void anImageIsMeantByItsNameAlone()
    {
        QCOMPARE(run({"rename", "index.md", "no.png", "x.png"}), 1);
        QCOMPARE(run({"rename", "index.md", "a.png", "fresh.png"}), 0);
        QVERIFY(m_blog->has(QStringLiteral("img/fresh.png")));
        QVERIFY(!m_blog->has(QStringLiteral("img/a.png")));
    }

    void anImageIsMoved()
    {
        QVERIFY(QDir(m_blog->root()).mkdir(QStringLiteral("photos")));
        QCOMPARE(run({"rename", "index.md", "img/a.png", "/photos/c.png"}), 0);
        QCOMPARE(m_blog->bytes(QStringLiteral("index.md")),
                 QByteArray("# x\n\n![](photos/c.png) ![](img/no.png)\n"));
        QVERIFY(m_blog->has(QStringLiteral("photos/c.png")));
    }

    void anImageStaysWhereTheSiteIsMadeFrom_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("moved");
        QTest::newRow("a folder that is not there yet, below the one it is in")
            << QByteArray("/images/new/b.png") << QStringLiteral("static/images/new/b.png");
        QTest::newRow("a folder that is there, however it is written")
            << QByteArray("images/b.png") << QStringLiteral("static/images/b.png");
        QTest::newRow("a name alone")
            << QByteArray("b.png") << QStringLiteral("static/images/b.png");
    }

    void anImageStaysWhereTheSiteIsMadeFrom()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QString, moved);
        const QString post = QStringLiteral("hugo/content/posts/p.md");
        m_blog->write(QStringLiteral("hugo/hugo.toml"), "title = 'h'\n");
        m_blog->write(QStringLiteral("hugo/static/images/a.png"),
                      m_blog->bytes(QStringLiteral("img/a.png")));
        m_blog->write(post, "{{< figure src=\"/images/a.png\" >}}\n");
        QCOMPARE(run({"rename", post.toUtf8(), "/images/a.png", name}), 0);
        QVERIFY(m_blog->has(QStringLiteral("hugo/") + moved));
        QCOMPARE(m_blog->bytes(post), "{{< figure src=\"" + moved.sliced(6).toUtf8() + "\" >}}\n");
        QCOMPARE(run({post.toUtf8()}), 0);
        QVERIFY2(m_output.startsWith("used "), m_output);
    }

    void whatCleanTakesRestoreBringsBack()
    {
        QCOMPARE(run({"clean", "--dry-run", "."}), 0);
        QCOMPARE(m_output, QByteArray("img/left.png\n"));
        QVERIFY(m_blog->has(QStringLiteral("img/left.png")));
        QCOMPARE(run({"clean", "."}), 0);
        QVERIFY(!m_blog->has(QStringLiteral("img/left.png")));
        QCOMPARE(run({"restore", "."}), 0);
        QCOMPARE(m_output, QByteArray("img/left.png\n"));
        QCOMPARE(m_blog->bytes(QStringLiteral("img/left.png")),
                 CaseFolder::pngBytes(QStringLiteral("img/left.png")));
        QCOMPARE(run({"restore", ".", "img/left.png"}), 1);
    }

    void addedImagesAreChangedAsAsked()
    {
        QImage image(600, 300, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(m_data->filePath(QStringLiteral("큰 그림.png"))));
        const QByteArray source = m_data->filePath(QStringLiteral("큰 그림.png")).toUtf8();
        QCOMPARE(
            run({"add", "--max-side", "200", "--format", "webp", "index.md", source.constData()}),
            0);
        QCOMPARE(m_output, QByteArray("![큰 그림](img/큰-그림.webp)\n"));
        QCOMPARE(QImage(m_blog->path(QStringLiteral("img/큰-그림.webp"))).size(), QSize(200, 100));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("add without an image") << QStringList{QStringLiteral("add"), {u'x'}};
        QTest::newRow("a quality of 0") << QStringList{
            QStringLiteral("add"), QStringLiteral("--quality"), {u'0'}, {u'x'}, {u'y'}};
        QTest::newRow("an unknown format")
            << QStringList{QStringLiteral("add"), QStringLiteral("--format=gif"), {u'x'}, {u'y'}};
        QTest::newRow("rename without a name")
            << QStringList{QStringLiteral("rename"), {u'x'}, {u'y'}};
        QTest::newRow("clean without a folder") << QStringList{QStringLiteral("clean")};
        QTest::newRow("two filters")
            << QStringList{{u'.'}, QStringLiteral("--unused"), QStringLiteral("--missing")};
    }

    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        QCOMPARE(run(arguments), 2);
        QVERIFY(m_output.isEmpty());
        QVERIFY(!m_errors.isEmpty());
    }

private:
    int run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_data->path());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_blog->root());
        process.start(QStringLiteral(BYLINE_BINARY_DIR "/byline-cli"),
                      QStringList{QStringLiteral("images")} + arguments);
        if (!process.waitForFinished())
            return -1;
        m_output = process.readAllStandardOutput();
        m_errors = process.readAllStandardError();
        return process.exitCode();
    }

    int run(std::initializer_list<const char *> arguments)
    {
        QStringList list;
        for (const char *argument : arguments)
            list.append(QString::fromUtf8(argument));
        return run(list);
    }

    /// The lines of the output without sizes.
    [[nodiscard]] QStringList words() const
    {
        QStringList lines;
        for (const QString &line : QString::fromUtf8(m_output).split(u'\n', Qt::SkipEmptyParts)) {
            QStringList parts = line.split(u' ', Qt::SkipEmptyParts);
            parts.removeAt(1);
            lines.append(parts.join(u' '));
        }
        return lines;
    }

    std::unique_ptr<CaseFolder> m_blog;
    std::unique_ptr<QTemporaryDir> m_data;
    QByteArray m_output;
    QByteArray m_errors;
};

QTEST_GUILESS_MAIN(ImagesCommandsTest)
#include "imagescommandstest.moc"
