// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class GetVerbTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_post = m_folder.filePath(QStringLiteral("글.md"));
        write("---\ntitle: \"첫 글\"\ntags: [b, 1.10]\ndraft: true # c\nauthor:\n  name: 김\n"
              "empty:\n---\n본문\n");
    }

    void printsValues_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("output");
        const auto row
            = [](const char *name, const QStringList &arguments, const QByteArray &output) {
                  QTest::newRow(name) << arguments << output;
              };
        row("all of them", {},
            "title: 첫 글\ntags: b, 1.10\ndraft: true\nauthor: {\"name\":\"김\"}\nempty:\n");
        row("one", {QStringLiteral("title")}, "첫 글\n");
        row("a list", {QStringLiteral("tags")}, "b\n1.10\n");
        row("by path", {QStringLiteral("author.name")}, "김\n");
        row("an item", {QStringLiteral("tags[1]")}, "1.10\n");
        row("as JSON", {QStringLiteral("--json"), QStringLiteral("tags")}, "[\"b\",1.1]\n");
        row("all as JSON", {QStringLiteral("--json")},
            "{\n  \"title\": \"첫 글\",\n  \"tags\": [\"b\",1.1],\n  \"draft\": true,\n"
            "  \"author\": {\"name\":\"김\"},\n  \"empty\": null\n}\n");
    }

    void printsValues()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, output);
        QCOMPARE(run(QStringList{m_post} + arguments), 0);
        QCOMPARE(m_errors, QByteArray());
        QCOMPARE(m_output, output);
    }

    void whatIsMeantForFrontMatterIsSaid()
    {
        write("---\ntitle: a\n\n본문\n");
        QCOMPARE(run({m_post}), 1);
        QCOMPARE(m_output, QByteArray());
        QVERIFY(m_errors.contains(":1: "));
        QVERIFY(m_errors.contains("never closed"));
        initTestCase();
    }

    void mapsKeepTheOrderOfTheFile()
    {
        write("---\nz: &x {c: 1, a: [2, {k: v, b: ~}]}\ny: *x\n---\n");
        const QByteArray json = "{\"c\":1,\"a\":[2,{\"k\":\"v\",\"b\":null}]}";
        QCOMPARE(run({m_post, QStringLiteral("--json")}), 0);
        QCOMPARE(m_output, "{\n  \"z\": " + json + ",\n  \"y\": " + json + "\n}\n");
        QCOMPARE(run({m_post, QStringLiteral("z.a[1]"), QStringLiteral("--json")}), 0);
        QCOMPARE(m_output, QByteArray("{\"k\":\"v\",\"b\":null}\n"));
        write("+++\nz = 1\n[p]\nc = 2019-09-26\na = true\n+++\n");
        QCOMPARE(run({m_post, QStringLiteral("p")}), 0);
        QCOMPARE(m_output, QByteArray("{\"c\":\"2019-09-26\",\"a\":true}\n"));
    }

    void failuresAreTold()
    {
        QCOMPARE(run({m_post, QStringLiteral("missing")}), 1);
        QVERIFY(m_errors.startsWith(m_post.toUtf8() + ": "));
        QCOMPARE(run({QStringLiteral("/no/such.md")}), 1);
        QCOMPARE(run({}), 2);
        QCOMPARE(run({m_post, QStringLiteral("a"), QStringLiteral("b")}), 2);
        QCOMPARE(run({QStringLiteral("--nonsense"), m_post}), 2);
    }

    void brokenFrontMatterHasItsLine()
    {
        write("---\ntitle: a\nb: c: d\n---\n");
        QCOMPARE(run({m_post}), 1);
        QVERIFY2(m_errors.startsWith(m_post.toUtf8() + ":3: "), m_errors.constData());
        QCOMPARE(m_output, QByteArray("title: a\nb: c: d\n"));
    }

private:
    void write(const QByteArray &bytes)
    {
        QFile file(m_post);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    int run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(BYLINE_BINARY_DIR "/byline-cli"),
                      QStringList{QStringLiteral("get")} + arguments);
        if (!process.waitForFinished())
            return -1;
        m_output = process.readAllStandardOutput();
        m_errors = process.readAllStandardError();
        return process.exitCode();
    }

    QTemporaryDir m_folder;
    QString m_post;
    QByteArray m_output;
    QByteArray m_errors;
};

QTEST_GUILESS_MAIN(GetVerbTest)
#include "getverbtest.moc"
