// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class NewVerbTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAPost()
    {
        const QTemporaryDir blog;
        QCOMPARE(run({QStringLiteral("--title"), QStringLiteral("첫 글: 시작"),
                      QStringLiteral("--in"), blog.filePath(QStringLiteral("posts")),
                      QStringLiteral("--date"), QStringLiteral("2026-04-08 09:05 +0900")}),
                 0);
        const QString path = blog.filePath(QStringLiteral("posts/2026-04-08-첫-글-시작/index.md"));
        QCOMPARE(m_output, path.toUtf8() + '\n');
        QCOMPARE(read(path),
                 QByteArray("---\ntitle: \"첫 글: 시작\"\n"
                            "date: 2026-04-08T09:05:00+09:00\ntags: []\n---\n\n"));
        QVERIFY(
            QFileInfo(blog.filePath(QStringLiteral("posts/2026-04-08-첫-글-시작/img"))).isDir());
    }

    void followsTheSite()
    {
        const QTemporaryDir blog;
        QVERIFY(QFile(blog.filePath(QStringLiteral("_config.yml"))).open(QIODevice::WriteOnly));
        QCOMPARE(run({QStringLiteral("--title"), QStringLiteral("A"), QStringLiteral("--in"),
                      blog.filePath(QStringLiteral("_posts")), QStringLiteral("--date"),
                      QStringLiteral("2026-04-08T09:05:03Z")}),
                 0);
        const QString path = blog.filePath(QStringLiteral("_posts/2026-04-08-a.md"));
        QCOMPARE(m_output, path.toUtf8() + '\n');
        QCOMPARE(read(path),
                 QByteArray("---\nlayout: post\ntitle: A\n"
                            "date: 2026-04-08 09:05:03 +0000\ntags: []\n---\n\n"));
    }

    void nowIsTheDefault()
    {
        const QTemporaryDir blog;
        const QDate before = QDate::currentDate();
        QCOMPARE(run({QStringLiteral("--title"), QStringLiteral("a")}, blog.path()), 0);
        const QString name
            = QFileInfo(QFileInfo(QString::fromUtf8(m_output.trimmed())).path()).fileName();
        const QDate made = QDate::fromString(name.left(10), Qt::ISODate);
        QVERIFY(made == before || made == before.addDays(1));
        QVERIFY(m_output.startsWith(QFileInfo(blog.path()).canonicalFilePath().toUtf8()));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no title") << QStringList{};
        QTest::newRow("blank title") << QStringList{QStringLiteral("--title"), QStringLiteral(" ")};
        QTest::newRow("title without quotes")
            << QStringList{QStringLiteral("--title"), QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("no date") << QStringList{QStringLiteral("--title"), QStringLiteral("a"),
                                                QStringLiteral("--date"), QStringLiteral("today")};
    }

    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        const QTemporaryDir blog;
        QCOMPARE(run(arguments, blog.path()), 2);
        QVERIFY(!m_errors.isEmpty());
        QVERIFY(QDir(blog.path()).isEmpty());
    }

    void aFolderThatCantBeMadeIsAnError()
    {
        const QTemporaryDir blog;
        const QString file = blog.filePath(QStringLiteral("file"));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        QCOMPARE(run({QStringLiteral("--title"), QStringLiteral("a"), QStringLiteral("--in"),
                      file + QStringLiteral("/posts")}),
                 1);
        QVERIFY(m_errors.startsWith(file.toUtf8()));
    }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    int run(const QStringList &arguments, const QString &folder = {})
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(QStringLiteral(BYLINE_BINARY_DIR "/byline-cli"),
                      QStringList{QStringLiteral("new")} + arguments);
        if (!process.waitForFinished())
            return -1;
        m_output = process.readAllStandardOutput();
        m_errors = process.readAllStandardError();
        return process.exitCode();
    }

    QByteArray m_output;
    QByteArray m_errors;
};

QTEST_GUILESS_MAIN(NewVerbTest)
#include "newverbtest.moc"
