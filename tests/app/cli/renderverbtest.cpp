// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int exitCode = -1;
    QString out;
    QString err;
};

Outcome run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess program;
    program.start(QStringLiteral(BYLINE_BINARY_DIR "/byline-cli"),
                  QStringList{QStringLiteral("render")} + arguments);
    program.write(input);
    program.closeWriteChannel();
    program.waitForFinished();
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

class RenderVerbTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheBodyOfAFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("글.md"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("---\ntitle: x\n---\n# 제목\n\n<script>alert(1)</script>\n");
        file.close();

        const Outcome sanitized = run({path});
        QCOMPARE(sanitized.exitCode, 0);
        QVERIFY(sanitized.out.startsWith(u"<h1>제목</h1>\n"));
        QVERIFY(!sanitized.out.contains(u"script"));
        QVERIFY(run({QStringLiteral("--raw-html"), path}).out.contains(u"<script>"));
    }

    void readsStandardInput()
    {
        QCOMPARE(run({}, "a **b**\r\nc\r\n").out,
                 QStringLiteral("<p>a <strong>b</strong>\nc</p>\n"));
        QCOMPARE(run({QStringLiteral("-")}, "a").out, QStringLiteral("<p>a</p>\n"));
        const Outcome empty = run({QStringLiteral("-")});
        QCOMPARE(empty.exitCode, 0);
        QCOMPARE(empty.out, QString());
    }

    void gitHubProfileIsTheReference()
    {
        QFile markdown(QStringLiteral(BYLINE_TEST_DATA "/markdown/github/links.md"));
        QFile html(QStringLiteral(BYLINE_TEST_DATA "/markdown/github/links.html"));
        QVERIFY(markdown.open(QIODevice::ReadOnly) && html.open(QIODevice::ReadOnly));
        QCOMPARE(run({QStringLiteral("--profile"), QStringLiteral("github"),
                      QStringLiteral("--raw-html"), markdown.fileName()})
                     .out.toUtf8(),
                 html.readAll());
    }

    void jsonHasLinesOfTheFile()
    {
        const Outcome outcome
            = run({QStringLiteral("--json")}, "---\na: b\n---\n\n# 글\n\n![](x.png)\n");
        const QJsonObject post = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
        QCOMPARE(post[QStringLiteral("blocks")][1][QStringLiteral("firstLine")].toInt(), 7);
        QCOMPARE(post[QStringLiteral("headings")][0][QStringLiteral("id")].toString(),
                 QStringLiteral("글"));
        QCOMPARE(post[QStringLiteral("references")][0][QStringLiteral("destination")].toString(),
                 QStringLiteral("x.png"));
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown profile")
            << QStringList{QStringLiteral("--profile"), QStringLiteral("x")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--colour")};
        QTest::newRow("two files") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    }

    void wrongUsageIsTwo()
    {
        QFETCH(const QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(!outcome.err.isEmpty());
        QCOMPARE(outcome.out, QString());
    }

    void unreadablePostsAreOne()
    {
        const Outcome missing = run({QStringLiteral("/nonexistent/글.md")});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY(missing.err.startsWith(u"/nonexistent/글.md: no such file"));

        const Outcome invalid = run({QStringLiteral("-")}, "a\n\xff\n");
        QCOMPARE(invalid.exitCode, 1);
        QVERIFY2(invalid.err.startsWith(u"-:2: "), qPrintable(invalid.err));
    }

    void helpSaysWhatEachProfileDoes()
    {
        const Outcome help = run({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        for (const QString &profile : {QStringLiteral("github"), QStringLiteral("jekyll"),
                                       QStringLiteral("hugo"), QStringLiteral("hexo")})
            QVERIFY(help.out.contains(QStringLiteral("\n  ") + profile));
    }

    void profilesExplainThemselves_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("line");
        QTest::newRow("github") << QStringLiteral("github") << QStringLiteral("  yes  tables\n");
        QTest::newRow("jekyll") << QStringLiteral(
            "jekyll") << QStringLiteral("  no   each line break is shown  (kramdown.hard_wrap)\n");
        QTest::newRow("hugo") << QStringLiteral("hugo")
                              << QStringLiteral("  no   ~struck~ text with one tilde\n");
        QTest::newRow("hexo") << QStringLiteral(
            "hexo") << QStringLiteral("  yes  each line break is shown  (marked.breaks)\n");
    }

    void profilesExplainThemselves()
    {
        QFETCH(const QString, profile);
        QFETCH(const QString, line);
        const Outcome outcome
            = run({QStringLiteral("--profile"), profile, QStringLiteral("--explain")});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.startsWith(profile + u':'), qPrintable(outcome.out));
        QVERIFY2(outcome.out.contains(line), qPrintable(outcome.out));
    }

    void theBlogsSettingsAreExplained()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("_posts")));
        QVERIFY(write(QStringLiteral("_config.yml"), "kramdown:\n  hard_wrap: true\n"));
        QVERIFY(write(QStringLiteral("_posts/2024-01-01-a.md"), "---\n---\na\n"));
        const Outcome outcome = run({QStringLiteral("--explain"),
                                     folder.filePath(QStringLiteral("_posts/2024-01-01-a.md"))});
        QVERIFY2(outcome.out.contains(u"  yes  each line break is shown  (kramdown.hard_wrap)  "
                                      u"set by the blog\n"),
                 qPrintable(outcome.out));
    }

    void anotherGeneratorIsShownByTheNearestProfile()
    {
        const QByteArray post = "**링크(link)**를\n";
        const Outcome pelican = run({QStringLiteral("--profile"), QStringLiteral("pelican")}, post);
        QCOMPARE(pelican.exitCode, 0);
        QCOMPARE(pelican.out,
                 run({QStringLiteral("--profile"), QStringLiteral("jekyll")}, post).out);
        QCOMPARE(pelican.err,
                 QStringLiteral("Pelican is shown by the profile nearest to it, Jekyll\n"));
        QCOMPARE(run({QStringLiteral("--profile"), QStringLiteral("typo")}, post).exitCode, 2);
    }

    void gitHubsFrontMatterHasFields()
    {
        const QStringList gitHub{QStringLiteral("--profile"), QStringLiteral("github")};
        QCOMPARE(run(gitHub, "---\nFoo\n---\nBar\n").out,
                 QStringLiteral("<hr />\n<h2>Foo</h2>\n<p>Bar</p>\n"));
        QCOMPARE(run(gitHub, "---\nfoo: x\n---\nBar\n").out, QStringLiteral("<p>Bar</p>\n"));
    }

    void noticesGoToStandardError()
    {
        const Outcome outcome = run({}, "a\n\n" + QByteArray(1000, '>') + " b\n");
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.err.startsWith(u"-:3: "), qPrintable(outcome.err));
    }
};

QTEST_GUILESS_MAIN(RenderVerbTest)
#include "renderverbtest.moc"
