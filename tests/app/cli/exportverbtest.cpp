// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class ExportVerbTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsAFolder()
    {
        const QTemporaryDir out;
        QCOMPARE(run({sample(), QStringLiteral("--to"), out.path()}), 0);
        const QString page = out.filePath(QStringLiteral("padocon-2026/index.html"));
        QCOMPARE(m_output, page.toUtf8() + '\n');
        QCOMPARE(m_errors, QByteArray());
        QVERIFY(read(page).contains("<title>파도콘 2026 참가 후기</title>"));
        const QDir images(out.filePath(QStringLiteral("padocon-2026/images")));
        QCOMPARE(images.entryList(QDir::Files, QDir::Name),
                 (QStringList{QStringLiteral("01.png"), QStringLiteral("02-lcp.png"),
                              QStringLiteral("cover.jpg"), QStringLiteral("무대.jpg"),
                              QStringLiteral("영도-밤바다.jpg")}));
    }

    void exportsSingleFiles()
    {
        const QTemporaryDir out;
        QCOMPARE(run({sample(), sample(QStringLiteral("2026-03-02-quiet-software")),
                      QStringLiteral("--to"), out.filePath(QStringLiteral("new/folder")),
                      QStringLiteral("--single-file")}),
                 0);
        QCOMPARE(
            QDir(out.filePath(QStringLiteral("new/folder"))).entryList(QDir::Files, QDir::Name),
            (QStringList{QStringLiteral("padocon-2026.html"),
                         QStringLiteral("quiet-software.html")}));
        const QByteArray page = read(out.filePath(QStringLiteral("new/folder/padocon-2026.html")));
        QVERIFY(page.contains("<html lang=\"ko\">"));
        QVERIFY(page.contains("src=\"data:image/jpeg;base64,"));
        QVERIFY(!page.contains("src=\"img/"));
    }

    void missingImagesAreWarnings()
    {
        const QTemporaryDir out;
        const QString post = sample(QStringLiteral("2026-02-11-csv-korean"));
        QCOMPARE(run({post, QStringLiteral("--to"), out.path()}), 0);
        QVERIFY2(m_errors.startsWith(post.toUtf8() + ":25: warning: image 'img/before-after.png'"),
                 m_errors.constData());
    }

    void onlyForceReplaces()
    {
        const QTemporaryDir out;
        const QStringList arguments{sample(), QStringLiteral("--to"), out.path(),
                                    QStringLiteral("--single-file")};
        const QString page = out.filePath(QStringLiteral("padocon-2026.html"));
        QFile(page).open(QIODevice::WriteOnly);
        QCOMPARE(run(arguments), 1);
        QVERIFY(m_errors.startsWith(page.toUtf8() + ": "));
        QCOMPARE(read(page), QByteArray());
        QCOMPARE(run(arguments + QStringList{QStringLiteral("--force")}), 0);
        QVERIFY(!read(page).isEmpty());
    }

    void oneBadPostDoesNotStopTheOthers()
    {
        const QTemporaryDir out;
        QCOMPARE(
            run({QStringLiteral("/nowhere/a.md"), sample(), QStringLiteral("--to"), out.path()}),
            1);
        QCOMPARE(m_errors.count('\n'), 1);
        QVERIFY(m_errors.startsWith("/nowhere/a.md: "));
        QVERIFY(QFile::exists(out.filePath(QStringLiteral("padocon-2026/index.html"))));
    }

    void postsOfOneNameDoNotReplaceEachOther()
    {
        const QTemporaryDir out;
        const QTemporaryDir posts;
        for (const QString &day : {QStringLiteral("01"), QStringLiteral("02")}) {
            QFile post(posts.filePath(QStringLiteral("2020-01-%1-a.md").arg(day)));
            QVERIFY(post.open(QIODevice::WriteOnly));
            post.write("# " + day.toUtf8() + '\n');
        }
        QCOMPARE(run({posts.filePath(QStringLiteral("2020-01-01-a.md")),
                      posts.filePath(QStringLiteral("2020-01-02-a.md")), QStringLiteral("--to"),
                      out.path(), QStringLiteral("--force"), QStringLiteral("--single-file")}),
                 1);
        QVERIFY(m_errors.contains("2020-01-02-a.md"));
        QVERIFY(read(out.filePath(QStringLiteral("a.html"))).contains("<title>01</title>"));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no post") << QStringList{QStringLiteral("--to"), QStringLiteral("/tmp")};
        QTest::newRow("no folder") << QStringList{QStringLiteral("a.md")};
        QTest::newRow("unknown option")
            << QStringList{QStringLiteral("a.md"), QStringLiteral("--tp"), QStringLiteral("/tmp")};
        QTest::newRow("unknown profile")
            << QStringList{QStringLiteral("a.md"), QStringLiteral("--to"), QStringLiteral("/tmp"),
                           QStringLiteral("--profile"), QStringLiteral("word")};
        QTest::newRow("unknown theme")
            << QStringList{QStringLiteral("a.md"), QStringLiteral("--to"), QStringLiteral("/tmp"),
                           QStringLiteral("--theme"), QStringLiteral("word")};
    }

    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        QCOMPARE(run(arguments), 2);
        QVERIFY(!m_errors.isEmpty());
    }

private:
    static QString sample(const QString &name = QStringLiteral("2026-04-18-padocon-2026"))
    {
        return QStringLiteral(BYLINE_SOURCE_DIR "/resources/sample-blog/posts/") + name
            + QStringLiteral("/index.md");
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    int run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(BYLINE_BINARY_DIR "/byline-cli"),
                      QStringList{QStringLiteral("export")} + arguments);
        if (!process.waitForFinished())
            return -1;
        m_output = process.readAllStandardOutput();
        m_errors = process.readAllStandardError();
        return process.exitCode();
    }

    QByteArray m_output;
    QByteArray m_errors;
};

QTEST_GUILESS_MAIN(ExportVerbTest)
#include "exportverbtest.moc"
