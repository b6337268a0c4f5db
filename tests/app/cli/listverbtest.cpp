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

class ListVerbTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsNewestFirst()
    {
        QCOMPARE(run({sampleBlog()}), 0);
        const QStringList lines = QString::fromUtf8(m_output).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.first(),
                 QStringLiteral("2026-04-18 23:41\t\t파도콘 2026 참가 후기\t%1/posts/"
                                "2026-04-18-padocon-2026/index.md")
                     .arg(sampleBlog()));
        QVERIFY(lines.last().startsWith(QStringLiteral("\tdraft\t세벌식")));
    }

    void listsAsJson()
    {
        QCOMPARE(run({QStringLiteral("--json"), sampleBlog()}), 0);
        const QJsonArray posts = QJsonDocument::fromJson(m_output).array();
        QCOMPARE(posts.size(), 5);
        const QJsonObject first = posts.first().toObject();
        QCOMPARE(first.value(u"title").toString(), QStringLiteral("파도콘 2026 참가 후기"));
        QCOMPARE(first.value(u"tags").toArray().size(), 3);
        QVERIFY(first.value(u"words").toInt() > 500);
        QVERIFY(posts.last().toObject().value(u"draft").toBool());
    }

    void theCurrentFolderIsTheDefault()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.md")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("---\ntitle: \"a\\tb\"\n---\n");
        file.close();
        QCOMPARE(run({}, folder.path()), 0);
        QCOMPARE(m_output, "\t\ta b\t" + folder.path().toUtf8() + "/a.md\n");
    }

    void whatCantBeListed()
    {
        QCOMPARE(run({QStringLiteral("/nowhere")}), 1);
        QCOMPARE(m_errors, QByteArray("/nowhere: no such file\n"));
        QCOMPARE(run({QStringLiteral("a"), QStringLiteral("b")}), 2);
        QCOMPARE(run({QStringLiteral("--nosuch")}), 2);
    }

private:
    static QString sampleBlog()
    {
        return QStringLiteral(BYLINE_SOURCE_DIR "/resources/sample-blog");
    }

    int run(const QStringList &arguments, const QString &folder = {})
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(QStringLiteral(BYLINE_BINARY_DIR "/byline-cli"),
                      QStringList{QStringLiteral("list")} + arguments);
        if (!process.waitForFinished())
            return -1;
        m_output = process.readAllStandardOutput();
        m_errors = process.readAllStandardError();
        return process.exitCode();
    }

    QByteArray m_output;
    QByteArray m_errors;
};

QTEST_GUILESS_MAIN(ListVerbTest)
#include "listverbtest.moc"
