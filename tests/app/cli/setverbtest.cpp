// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SetVerbTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_post = m_folder.filePath(u"글.md"_s);
        write(m_post, Original);
    }

    void aliasesFollowWhereThatIsWanted()
    {
        write(m_post, "---\na: &x one\nb: *x\n---\n");
        QCOMPARE(run({m_post, u"a=two"_s}), 1);
        QVERIFY(m_errors.contains("alias"));
        QCOMPARE(read(m_post), QByteArray("---\na: &x one\nb: *x\n---\n"));
        QCOMPARE(run({m_post, u"a=two"_s, u"--with-aliases"_s}), 0);
        QCOMPARE(read(m_post), QByteArray("---\na: &x two\nb: *x\n---\n"));
    }

    void aSecondFrontMatterIsNotPutAboveOneThatIsMeant()
    {
        const QByteArray text = "<!-- c -->\n---\ntitle: a\n---\n";
        write(m_post, text);
        QCOMPARE(run({m_post, u"title=b"_s}), 1);
        QCOMPARE(read(m_post), text);
    }

    void changesOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QStringList &arguments,
                            const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << arguments << before << after;
        };
        row("text", {u"title=다른 제목"_s}, "title: 첫 글 # c", "title: 다른 제목 # c");
        row("text that needs quotes", {u"title=a: b"_s}, "title: 첫 글", "title: \"a: b\"");
        row("a number in a text field", {u"title=2019"_s}, "title: 첫 글", "title: \"2019\"");
        row("yes and no", {u"draft=false"_s}, "draft: yes", "draft: no");
        row("a list", {u"tags=a, c"_s}, "[a, b]", "[a, c]");
        row("a date", {u"date=2020-01-02 03:04"_s}, "2019-09-26 23:53", "2020-01-02 03:04");
        row("a number", {u"weight=1.20"_s}, "1.10", "1.20");
        row("a path", {u"author.name=박"_s}, "name: 김", "name: 박");
        row("a type", {u"--type"_s, u"string"_s, u"weight=3"_s}, "1.10", "\"3\"");
        row("a new date", {u"updated=2020-01-02"_s}, "  name: 김\r\n",
            "  name: 김\r\nupdated: 2020-01-02\r\n");
        row("a new list", {u"--type"_s, u"list"_s, u"c=a,b"_s}, "  name: 김\r\n",
            "  name: 김\r\nc: [a, b]\r\n");
        row("unset", {u"--unset"_s, u"draft"_s, u"--unset"_s, u"missing"_s}, "draft: yes\r\n", "");
        row("rename", {u"--rename"_s, u"weight=order"_s, u"--rename"_s, u"missing=x"_s},
            "weight:", "order:");
    }

    void changesOneLine()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QCOMPARE(run(QStringList{m_post} + arguments), 0);
        QCOMPARE(m_errors, QByteArray());
        QCOMPARE(m_output, QByteArray());
        QCOMPARE(read(m_post), QByteArray(Original).replace(before, after));
    }

    void writesAsTheFormatHasIt_data()
    {
        QTest::addColumn<QByteArray>("post");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("expected");
        const QStringList date{u"--type"_s, u"date"_s, u"d=2020-01-02"_s};
        QTest::newRow("a date stands between quotes in JSON")
            << QByteArray(R"({"d": "x"})") << date << QByteArray(R"({"d": "2020-01-02"})");
        QTest::newRow("a date over nothing in JSON")
            << QByteArray(R"({"d": null})") << date.last(1) << QByteArray(R"({"d": "2020-01-02"})");
        QTest::newRow("a date in TOML") << QByteArray("+++\nd = 'x'\n+++\n") << date
                                        << QByteArray("+++\nd = 2020-01-02\n+++\n");
        QTest::newRow("a date without seconds is none in TOML")
            << QByteArray("+++\nd = 2019-09-26\n+++\n") << QStringList{u"d=2020-01-02 03:04"_s}
            << QByteArray();
        QTest::newRow("a day that no month has") << QByteArray("---\nd: 2019-09-26\n---\n")
                                                 << QStringList{u"d=2020-02-30"_s} << QByteArray();
        QTest::newRow("a day that no month has in TOML")
            << QByteArray("+++\nd = 2019-09-26\n+++\n") << QStringList{u"d=2020-02-30"_s}
            << QByteArray();
        QTest::newRow("an anchor stays before a number")
            << QByteArray("---\na: &one 1\n---\n") << QStringList{u"a=2"_s}
            << QByteArray("---\na: &one 2\n---\n");
        QTest::newRow("an anchor that is used is not moved to another number")
            << QByteArray("---\na: &one 1\nb: *one\n---\n") << QStringList{u"a=2"_s}
            << QByteArray();
        QTest::newRow("'no' over a letter is text")
            << QByteArray("---\ntags: [x, y]\n---\n") << QStringList{u"tags[1]=no"_s}
            << QByteArray("---\ntags: [x, \"no\"]\n---\n");
    }

    /// An empty `expected` is a post that stays as it was.
    void writesAsTheFormatHasIt()
    {
        QFETCH(const QByteArray, post);
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, expected);
        write(m_post, post);
        QCOMPARE(run(QStringList{m_post} + arguments), expected.isEmpty() ? 1 : 0);
        QCOMPARE(read(m_post), expected.isEmpty() ? post : expected);
    }

    void aValueSetToItselfIsNotWritten()
    {
        QVERIFY(QFile::setPermissions(m_post, QFile::ReadOwner | QFile::WriteOwner));
        const QDateTime longAgo(QDate(2019, 9, 26), QTime(23, 53));
        QFile file(m_post);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(longAgo, QFile::FileModificationTime));
        file.close();
        QCOMPARE(run({m_post, u"title=첫 글"_s, u"tags=a,b"_s, u"draft=yes"_s, u"weight=1.10"_s,
                      u"date=2019-09-26 23:53"_s, u"author.name=김"_s}),
                 0);
        QCOMPARE(read(m_post), QByteArray(Original));
        QCOMPARE(QFileInfo(m_post).lastModified(), longAgo);
    }

    void aPostIsChangedAsAWholeOrNotAtAll()
    {
        const QString broken = m_folder.filePath(u"broken.md"_s);
        write(broken, "---\njust text\n---\n");
        const QString same = m_folder.filePath(u"same.md"_s);
        write(same, "---\ntitle: b\n---\n");
        QCOMPARE(run({m_post, broken, same, u"title=b"_s}), 1);
        QVERIFY2(m_errors.startsWith(broken.toUtf8() + ":2: "), m_errors.constData());
        QCOMPARE(m_output, QByteArray("1 changed, 1 unchanged, 1 failed\n"));
        QCOMPARE(read(broken), QByteArray("---\njust text\n---\n"));
        QVERIFY(read(m_post).contains("title: b # c"));

        write(m_post, Original);
        QCOMPARE(run({m_post, u"title=b"_s, u"title[0]=c"_s}), 1);
        QCOMPARE(read(m_post), QByteArray(Original));
    }

    void aDryRunWritesNothing()
    {
        QCOMPARE(run({m_post, u"--dry-run"_s, u"title=b"_s}), 0);
        QCOMPARE(read(m_post), QByteArray(Original));
        QVERIFY2(m_output.contains(
                     "\n@@ -1,5 +1,5 @@\n ---\r\n-title: 첫 글 # c\r\n+title: b # c\r\n tags"),
                 m_output.constData());
    }

    void tomlAndJsonAreSetToo()
    {
        write(m_post, "+++\ntitle = \"a\" # c\n[p]\nn = 1\n+++\n");
        QCOMPARE(run({m_post, u"title=b"_s, u"p.n=2"_s, u"author.name=김"_s}), 0);
        QCOMPARE(read(m_post),
                 QByteArray("+++\ntitle = \"b\" # c\nauthor.name = \"김\"\n[p]\nn = 2\n+++\n"));
        write(m_post, "{\n  \"a\": 1\n}\n");
        QCOMPARE(run({m_post, u"a=2"_s, u"b=true"_s}), 0);
        QCOMPARE(read(m_post), QByteArray("{\n  \"a\": 2,\n  \"b\": true\n}\n"));
    }

    void aPostWithoutFrontMatterGetsOne()
    {
        write(m_post, "# 글\n");
        QCOMPARE(run({m_post, u"title=글"_s, u"draft=true"_s}), 0);
        QCOMPARE(read(m_post), QByteArray("---\ntitle: 글\ndraft: true\n---\n\n# 글\n"));
    }

    void wrongUsageIsTold()
    {
        QCOMPARE(run({}), 2);
        QCOMPARE(run({m_post}), 2);
        QCOMPARE(run({u"a=b"_s}), 2);
        QCOMPARE(run({m_post, u"--type"_s, u"colour"_s, u"a=b"_s}), 2);
        QCOMPARE(run({m_post, u"--rename"_s, u"a"_s}), 2);
        QCOMPARE(run({m_post, u"--type"_s, u"bool"_s, u"draft=maybe"_s}), 1);
        QCOMPARE(read(m_post), QByteArray(Original));
    }

private:
    static constexpr char Original[] = "---\r\ntitle: 첫 글 # c\r\ntags: [a, b]\r\ndraft: yes\r\n"
                                       "date: 2019-09-26 23:53\r\nweight: 1.10\r\nauthor:\r\n"
                                       "  name: 김\r\n---\r\n본문 \r\n";

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
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
                      QStringList{u"set"_s} + arguments);
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

QTEST_GUILESS_MAIN(SetVerbTest)
#include "setverbtest.moc"
