// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class ImagesVerbTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("img")));
        QVERIFY(QImage(40, 30, QImage::Format_RGB32)
                    .save(m_folder.filePath(QStringLiteral("img/사진 1.png"))));
        QVERIFY(QImage(7, 5, QImage::Format_RGB32)
                    .save(m_folder.filePath(QStringLiteral("img/left.png"))));
        QFile post(m_folder.filePath(QStringLiteral("index.md")));
        QVERIFY(post.open(QIODevice::WriteOnly));
        post.write("---\nimage: img/no.png\n---\n\n"
                   "![행사](img/%EC%82%AC%EC%A7%84%201.png)\n\n![](https://host/x.png)\n");
    }

    void listsImages()
    {
        QCOMPARE(run({QStringLiteral("index.md")}), 0);
        const qint64 used = QFileInfo(m_folder.filePath(QStringLiteral("img/사진 1.png"))).size();
        const qint64 left = QFileInfo(m_folder.filePath(QStringLiteral("img/left.png"))).size();
        const QStringList lines = QString::fromUtf8(m_output).split(u'\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0].simplified(), QStringLiteral("missing - - 2 img/no.png"));
        QCOMPARE(lines[1].simplified(), QStringLiteral("used 40x30 %1 5 img/사진 1.png").arg(used));
        QCOMPARE(lines[2].simplified(), QStringLiteral("remote - - 7 https://host/x.png"));
        QCOMPARE(lines[3].simplified(), QStringLiteral("unused 7x5 %1 - img/left.png").arg(left));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("path");
        QTest::newRow("unused") << QStringLiteral("--unused") << QStringLiteral("img/left.png");
        QTest::newRow("missing") << QStringLiteral("--missing") << QStringLiteral("img/no.png");
    }

    void filters()
    {
        QFETCH(const QString, option);
        QFETCH(const QString, path);
        QCOMPARE(run({option, QStringLiteral("index.md")}), 0);
        QCOMPARE(m_output.count('\n'), 1);
        QVERIFY(QString::fromUtf8(m_output).endsWith(path + u'\n'));
    }

    void listsJson()
    {
        QCOMPARE(run({QStringLiteral("index.md"), QStringLiteral("--json")}), 0);
        const QJsonArray images = QJsonDocument::fromJson(m_output).array();
        QCOMPARE(images.size(), 4);
        const QJsonObject used = images[1].toObject();
        QCOMPARE(used[u"state"].toString(), QStringLiteral("used"));
        QCOMPARE(used[u"path"].toString(), QStringLiteral("img/사진 1.png"));
        QCOMPARE(used[u"width"].toInt(), 40);
        QCOMPARE(used[u"height"].toInt(), 30);
        const QJsonObject use = used[u"uses"].toArray().first().toObject();
        QCOMPARE(use[u"line"].toInt(), 5);
        QCOMPARE(use[u"label"].toString(), QStringLiteral("행사"));
        QCOMPARE(use[u"origin"].toString(), QStringLiteral("body"));
        QCOMPARE(images[0].toObject()[u"uses"].toArray().first().toObject()[u"label"].toString(),
                 QStringLiteral("image"));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no post") << QStringList() << 2;
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--all")} << 2;
        QTest::newRow("two filters")
            << QStringList{QStringLiteral("--unused"), QStringLiteral("--missing"),
                           QStringLiteral("index.md")}
            << 2;
        QTest::newRow("two posts") << QStringList{QStringLiteral("a"), QStringLiteral("b")} << 2;
        QTest::newRow("no such file") << QStringList{QStringLiteral("no.md")} << 1;
    }

    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        QCOMPARE(run(arguments), exitCode);
        QVERIFY(m_output.isEmpty());
        QCOMPARE(m_errors.count('\n'), 1);
    }

    void explainsItself()
    {
        QCOMPARE(run({QStringLiteral("--help")}), 0);
        QVERIFY(m_output.startsWith("usage: byline-cli images"));
    }

private:
    int run(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(BYLINE_BINARY_DIR "/byline-cli"),
                      QStringList{QStringLiteral("images")} + arguments);
        if (!process.waitForFinished())
            return -1;
        m_output = process.readAllStandardOutput();
        m_errors = process.readAllStandardError();
        return process.exitCode();
    }

    QTemporaryDir m_folder;
    QByteArray m_output;
    QByteArray m_errors;
};

QTEST_GUILESS_MAIN(ImagesVerbTest)
#include "imagesverbtest.moc"
