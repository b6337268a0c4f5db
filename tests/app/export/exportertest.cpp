// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/export/exporter.h"

#include "app/markdown/renderer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using app::Error;
using app::ExportedPage;
using app::ExportFormat;
using app::ExportOptions;
using app::ExportSource;
using app::OnConflict;
using app::Result;

class ExporterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        write(QStringLiteral("post/img/a b.png"), Png + "one");
        write(QStringLiteral("post/more/A b.PNG"), Png + "two");
    }

    void writesAFolder()
    {
        const Result<ExportedPage> page
            = app::exportPost(source(), at(QStringLiteral("out/x/index.html")), Folder);
        QVERIFY(page);
        QCOMPARE(page->path, at(QStringLiteral("out/x/index.html")));
        QCOMPARE(page->images,
                 (QStringList{at(QStringLiteral("out/x/images/a-b.png")),
                              at(QStringLiteral("out/x/images/A-b-2.png"))}));
        QCOMPARE(read(QStringLiteral("out/x/images/a-b.png")), Png + "one");
        QCOMPARE(read(QStringLiteral("out/x/images/A-b-2.png")), Png + "two");
        const QByteArray html = read(QStringLiteral("out/x/index.html"));
        QVERIFY(html.contains("src=\"images/a-b.png\""));
        QVERIFY(html.contains("src=\"images/A-b-2.png\""));
    }

    void writesASingleFile()
    {
        const Result<ExportedPage> page = app::exportPost(
            source(), at(QStringLiteral("out.html")), {ExportFormat::SingleFile, OnConflict::Fail});
        QVERIFY(page);
        QVERIFY(page->images.isEmpty());
        const QByteArray html = read(QStringLiteral("out.html"));
        QVERIFY(html.contains("src=\"data:image/png;base64," + (Png + "one").toBase64()));
        QVERIFY(!QFileInfo::exists(at(QStringLiteral("images"))));
    }

    void whatIsInTheWayStays_data()
    {
        QTest::addColumn<QString>("obstacle");
        QTest::newRow("a page") << QStringLiteral("out/index.html");
        QTest::newRow("an image") << QStringLiteral("out/images/a-b.png");
    }

    void whatIsInTheWayStays()
    {
        QFETCH(const QString, obstacle);
        write(obstacle, "mine");
        const Result<ExportedPage> page
            = app::exportPost(source(), at(QStringLiteral("out/index.html")), Folder);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::AlreadyExists);
        QCOMPARE(page.error().path, at(obstacle));
        QCOMPARE(read(obstacle), "mine");
        QVERIFY2(!QFileInfo::exists(at(QStringLiteral("out/images/A-b-2.png"))),
                 "nothing may be written before all is checked");
        QVERIFY(app::exportPost(source(), at(QStringLiteral("out/index.html")),
                                {ExportFormat::Folder, OnConflict::Replace}));
        QVERIFY(read(obstacle) != "mine");
    }

    void imagesThatAreThereAlreadyAreNoConflict()
    {
        write(QStringLiteral("out/images/a-b.png"), Png + "one");
        QVERIFY(app::exportPost(source(), at(QStringLiteral("out/index.html")), Folder));
    }

    void linksAreNotFollowed_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("the page") << QStringLiteral("out/index.html");
        QTest::newRow("the image folder") << QStringLiteral("out/images");
        QTest::newRow("an image") << QStringLiteral("out/images/a-b.png");
    }

    void linksAreNotFollowed()
    {
        QFETCH(const QString, link);
        write(QStringLiteral("outside/a-b.png"), "mine");
        const QString target = link.endsWith(u"images") ? at(QStringLiteral("outside"))
                                                        : at(QStringLiteral("outside/a-b.png"));
        QVERIFY(QDir().mkpath(QFileInfo(at(link)).path()));
        QVERIFY(QFile::link(target, at(link)));
        const Result<ExportedPage> page
            = app::exportPost(source(), at(QStringLiteral("out/index.html")),
                              {ExportFormat::Folder, OnConflict::Replace});
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Conflict);
        QCOMPARE(read(QStringLiteral("outside/a-b.png")), "mine");
    }

    void thePostsOwnImagesAreNeverReplaced()
    {
        // Exported beside the post, whose image folder has the page's name for it.
        write(QStringLiteral("post/images/a-b.png"), Png + "three");
        const QString text = QStringLiteral("![](<img/a b.png>) ![](images/a-b.png)\n");
        const Result<ExportedPage> page
            = app::exportPost(source(text), at(QStringLiteral("post/index.html")),
                              {ExportFormat::Folder, OnConflict::Replace});
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Conflict);
        QCOMPARE(read(QStringLiteral("post/images/a-b.png")), Png + "three");
    }

    void thePostIsNeverReplaced()
    {
        write(QStringLiteral("post/index.md"), "text");
        const Result<ExportedPage> page
            = app::exportPost(source(), at(QStringLiteral("post/index.md")),
                              {ExportFormat::SingleFile, OnConflict::Replace});
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Conflict);
        QCOMPARE(read(QStringLiteral("post/index.md")), "text");
    }

    void aFileThatIsNoImageIsLeftOut()
    {
        write(QStringLiteral("post/secret.png"), "root:x:0:0");
        const Result<ExportedPage> page = app::exportPost(
            source(QStringLiteral("![x](secret.png)\n")), at(QStringLiteral("out.html")), {});
        QVERIFY(page);
        QCOMPARE(page->warnings.size(), 1);
        QCOMPARE(page->warnings.first().code, QStringLiteral("unreadable-image"));
        QVERIFY(!read(QStringLiteral("out.html")).contains("cm9vd"));
    }

    void pagesAreNamedAfterThePost()
    {
        const QString post = QStringLiteral("/b/posts/2026-04-18-파도콘/index.md");
        QCOMPARE(app::exportPath(QStringLiteral("/out"), post, ExportFormat::SingleFile),
                 QStringLiteral("/out/파도콘.html"));
        QCOMPARE(app::exportPath(QStringLiteral("/out"), post, ExportFormat::Folder),
                 QStringLiteral("/out/파도콘/index.html"));
        QCOMPARE(app::exportPath(QStringLiteral("/out"), QStringLiteral("/b/2019-01-02-x.md"),
                                 ExportFormat::SingleFile),
                 QStringLiteral("/out/x.html"));
        QCOMPARE(app::exportPath(QStringLiteral("/out"), QString(), ExportFormat::SingleFile),
                 QStringLiteral("/out/post.html"));
    }

private:
    const QByteArray Png = QByteArrayLiteral("\x89PNG\r\n\x1a\n");
    const ExportOptions Folder{ExportFormat::Folder, OnConflict::Fail};

    QString at(const QString &name) const { return m_folder->filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()));
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QByteArray read(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    ExportSource source(const QString &text
                        = QStringLiteral("![](<img/a b.png>)\n\n![](<more/A b.PNG>)\n")) const
    {
        return {text, {at(QStringLiteral("post/index.md")), {}}, app::render(text)};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ExporterTest)
#include "exportertest.moc"
