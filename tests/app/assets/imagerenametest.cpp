// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagerename.h"
#include "app/markdown/renderer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using app::Error;
using app::ImageRename;
using app::PostImage;
using app::PostSnapshot;
using app::Result;

class ImageRenameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_root = QFileInfo(m_folder->path()).canonicalFilePath();
    }

    // Rows: text that uses "img/old 한.png" or "img/a.png", text after the rename to "새.png".
    void referencesFollow_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *title, const char *before, const char *after) {
            QTest::newRow(title) << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("inline", "가 ![x](img/a.png) 나\n", "가 ![x](img/새.png) 나\n");
        row("with a title", "![x](img/a.png \"a.png\")\n", "![x](img/새.png \"a.png\")\n");
        row("angle brackets", "![x](<img/old 한.png>)\n", "![x](<img/새.png>)\n");
        row("percent-encoded", "![x](img/old%20%ED%95%9C.png)\n", "![x](img/새.png)\n");
        row("partly encoded", "![x](img/old%20한.png)\n", "![x](img/새.png)\n");
        row("backslash before punctuation", "![x](img/a\\.png)\n", "![x](img/새.png)\n");
        row("query and fragment stay", "![x](img/a.png?v=1#t)\n", "![x](img/새.png?v=1#t)\n");
        row("leading dot stays", "![x](./img/a.png)\n", "![x](./img/새.png)\n");
        row("twice in a line", "![x](img/a.png) ![y](img/a.png)\n",
            "![x](img/새.png) ![y](img/새.png)\n");
        row("two spellings", "![x](img/a.png)\n\n![y](./img/a.png)\n",
            "![x](img/새.png)\n\n![y](./img/새.png)\n");
        row("reference definition", "![x][1] ![y][1]\n\n[1]: img/a.png \"t\"\n",
            "![x][1] ![y][1]\n\n[1]: img/새.png \"t\"\n");
        row("HTML with double quotes", "<img src=\"img/a.png\" alt=\"a\">\n",
            "<img src=\"img/새.png\" alt=\"a\">\n");
        row("HTML inside a paragraph", "x <img alt='' src='img/a.png'/> y\n",
            "x <img alt='' src='img/새.png'/> y\n");
        row("link around the image", "[![x](img/a.png)](img/a.png)\n",
            "[![x](img/새.png)](img/새.png)\n");
        row("table cell", "| a |\n| - |\n| ![x](img/a.png)<br/>y |\n",
            "| a |\n| - |\n| ![x](img/새.png)<br/>y |\n");
        row("list and quote", "> - ![x](img/a.png)\n", "> - ![x](img/새.png)\n");
        row("front matter, double quotes", "---\nheader-img: \"img/a.png\"  # keep\n---\nx\n",
            "---\nheader-img: \"img/새.png\"  # keep\n---\nx\n");
        row("front matter, plain", "---\nimage: img/a.png\n---\nx\n",
            "---\nimage: img/새.png\n---\nx\n");
        row("front matter, list", "---\nimages:\n- img/b.png\n- img/a.png # 2\n---\nx\n",
            "---\nimages:\n- img/b.png\n- img/새.png # 2\n---\nx\n");
        row("front matter and body", "---\nimage: img/a.png\n---\n\n![x](img/a.png)\n",
            "---\nimage: img/새.png\n---\n\n![x](img/새.png)\n");
        row("Liquid include", "{% include f.html src=\"img/a.png\" %}\n",
            "{% include f.html src=\"img/새.png\" %}\n");
        row("Hugo shortcode", "{{< figure src=\"img/a.png\" alt=\"x\" >}}\n",
            "{{< figure src=\"img/새.png\" alt=\"x\" >}}\n");
        row("code is left alone", "![x](img/a.png)\n\n    img/a.png\n",
            "![x](img/새.png)\n\n    img/a.png\n");
        row("another file of that name is left alone", "![x](img/a.png) ![y](pics/a.png)\n",
            "![x](img/새.png) ![y](pics/a.png)\n");
        row("longer names are left alone", "![x](img/a.png) ![y](img/aa.png)\n",
            "![x](img/새.png) ![y](img/aa.png)\n");
        row("nothing uses it", "x\n", "x\n");
    }

    void referencesFollow()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const bool isOld = before.contains(u"old");
        const QString name = isOld ? QStringLiteral("old 한.png") : QStringLiteral("a.png");
        write(QStringLiteral("post/img/") + name);
        write(QStringLiteral("post/pics/a.png"));
        const Result<ImageRename> rename = plan(before, name, QStringLiteral("새.png"));
        QVERIFY2(rename, rename ? "" : qPrintable(app::toString(rename.error())));
        QCOMPARE(app::applied(before, rename->edits), after);
        QCOMPARE(rename->newPath, QString(m_root + QStringLiteral("/post/img/새.png")));
        QVERIFY(app::renameFile(*rename));
        QVERIFY(QFileInfo::exists(rename->newPath));
        QVERIFY(!QFileInfo::exists(rename->oldPath));
    }

    void leftLinesAreTold()
    {
        write(QStringLiteral("post/img/a.png"));
        const Result<ImageRename> rename = plan(
            QStringLiteral("![x](img/a.png)\n\n    img/a.png\n"), QStringLiteral("a.png"), {u'b'});
        QVERIFY(rename);
        QCOMPARE(rename->untouchedLines, QList<int>{3});
    }

    void namesAreMadeSafe_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("name");
        QTest::newRow("ending is kept") << QStringLiteral("b") << QStringLiteral("b.png");
        QTest::newRow("dots are no ending") << QStringLiteral("v1.2") << QStringLiteral("v1.2.png");
        QTest::newRow("blanks") << QStringLiteral("내 사진") << QStringLiteral("내-사진.png");
        QTest::newRow("no way out") << QStringLiteral("../../b.png") << QStringLiteral("b.png");
        QTest::newRow("same name") << QStringLiteral("a.png") << QStringLiteral("a.png");
        QTest::newRow("other case") << QStringLiteral("A.png") << QStringLiteral("A.png");
    }

    void namesAreMadeSafe()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QString, name);
        write(QStringLiteral("post/img/a.png"));
        const Result<ImageRename> rename
            = plan(QStringLiteral("![x](img/a.png)\n"), QStringLiteral("a.png"), wanted);
        QVERIFY(rename);
        QCOMPARE(rename->newPath, QString(m_root + QStringLiteral("/post/img/") + name));
        QCOMPARE(rename->edits.isEmpty(), wanted == u"a.png");
    }

    void dangerousRenamesAreErrors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("newName");
        QTest::addColumn<Error::Kind>("kind");
        const QString text = QStringLiteral("![x](img/a.png)\n");
        QTest::newRow("name is taken") << text << QStringLiteral("post/img/b.png")
                                       << QStringLiteral("b.png") << Error::Kind::AlreadyExists;
        QTest::newRow("name is taken but for case")
            << text << QStringLiteral("post/img/B.PNG") << QStringLiteral("b.png")
            << Error::Kind::AlreadyExists;
        QTest::newRow("empty name")
            << text << QString() << QStringLiteral("  ") << Error::Kind::InvalidArgument;
        QTest::newRow("a neighbour uses it") << text << QStringLiteral("post/other.md")
                                             << QStringLiteral("b.png") << Error::Kind::Conflict;
        QTest::newRow("another post uses it") << text << QStringLiteral("posts/other.md")
                                              << QStringLiteral("b.png") << Error::Kind::Conflict;
        QTest::newRow("it is no image")
            << QStringLiteral("![x](img/a.png)\n") << QStringLiteral("post/img/a.png")
            << QStringLiteral("b") << Error::Kind::InvalidArgument;
        QTest::newRow("a style sheet uses it") << text << QStringLiteral("css/main.css")
                                               << QStringLiteral("b.png") << Error::Kind::Conflict;
    }

    void dangerousRenamesAreErrors()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, other);
        QFETCH(const QString, newName);
        QFETCH(const Error::Kind, kind);
        write(QStringLiteral("post/img/a.png"));
        if (!other.isEmpty())
            write(other, "x { y: url(\"../post/img/a.png\") }");
        const Result<ImageRename> rename = plan(text, QStringLiteral("a.png"), newName);
        QVERIFY(!rename);
        QCOMPARE(rename.error().kind, kind);
    }

    void theSameNameElsewhereIsNoConflict()
    {
        write(QStringLiteral("post/img/a.png"));
        write(QStringLiteral("posts/img/a.png"));
        write(QStringLiteral("posts/other.md"), "![x](img/a.png)");
        QVERIFY(plan(QStringLiteral("![x](img/a.png)\n"), QStringLiteral("a.png"), {u'b'}));
    }

    void aFileThatAppearsIsNotReplaced()
    {
        write(QStringLiteral("post/img/a.png"));
        const Result<ImageRename> rename
            = plan(QStringLiteral("![x](img/a.png)\n"), QStringLiteral("a.png"), {u'b'});
        QVERIFY(rename);
        write(QStringLiteral("post/img/b.png"), "other");
        QCOMPARE(app::renameFile(*rename).error().kind, Error::Kind::AlreadyExists);
        QCOMPARE(QFileInfo(rename->newPath).size(), 5);
        QVERIFY(QFileInfo::exists(rename->oldPath));
    }

private:
    Result<ImageRename> plan(const QString &text, const QString &name, const QString &newName)
    {
        const QString file = m_root + QStringLiteral("/post/index.md");
        const PostSnapshot post{text, app::render(text).references, {file, m_root}};
        const app::PostImages found = app::findPostImages(post);
        for (const PostImage &image : found.images) {
            if (image.name == name && image.path.contains(u"/img/"))
                return app::planRename(post, image, newName);
        }
        return Error{Error::Kind::NotFound, name, 0, QStringLiteral("not among the images")};
    }

    void write(const QString &name, const QByteArray &bytes = "GIF89a")
    {
        const QString path = m_root + u'/' + name;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

QTEST_GUILESS_MAIN(ImageRenameTest)
#include "imagerenametest.moc"
