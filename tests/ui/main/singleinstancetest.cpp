// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/singleinstance.h"

#include <QLocalServer>
#include <QProcess>
#include <QSignalSpy>
#include <QtConcurrent>
#include <QTest>
#include <QUuid>

using ui::SingleInstance;

class SingleInstanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nobodyToHandOverTo();
    void theFirstTakesTheFilesOfTheSecond();
    void filesWithHangulNamesArrive();
    void aSocketLeftByACrashIsReplaced();

private:
    QString m_name;
};

void SingleInstanceTest::init()
{
    m_name = QStringLiteral("byline-test-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void SingleInstanceTest::nobodyToHandOverTo()
{
    const SingleInstance second(m_name);
    QVERIFY(!second.handOver({QStringLiteral("/a.md")}));
}

void SingleInstanceTest::theFirstTakesTheFilesOfTheSecond()
{
    SingleInstance first(m_name);
    QVERIFY(first.listen());
    QSignalSpy activated(&first, &SingleInstance::activated);
    // handOver() blocks, and the first one answers from this thread.
    const auto handedOver = QtConcurrent::run(
        [name = m_name] { return SingleInstance(name).handOver({QStringLiteral("/a.md")}); });
    QTRY_VERIFY(handedOver.isFinished());
    QVERIFY(handedOver.result());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toStringList(), QStringList{QStringLiteral("/a.md")});
}

void SingleInstanceTest::filesWithHangulNamesArrive()
{
    SingleInstance first(m_name);
    QVERIFY(first.listen());
    QSignalSpy activated(&first, &SingleInstance::activated);
    const QStringList paths{QStringLiteral("/글/후기 1.md"), QStringLiteral("/b\n.md")};
    const auto handedOver = QtConcurrent::run(
        [name = m_name, paths] { return SingleInstance(name).handOver(paths); });
    QTRY_VERIFY(handedOver.isFinished());
    QVERIFY(handedOver.result());
    QCOMPARE(activated.first().first().toStringList(), paths);
}

void SingleInstanceTest::aSocketLeftByACrashIsReplaced()
{
    // What a killed process leaves: a socket file that nobody listens on.
    QLocalServer server;
    QVERIFY(server.listen(m_name));
    const QString path = server.fullServerName();
    QVERIFY(QFile::rename(path, path + QStringLiteral(".kept")));
    server.close();
    QVERIFY(QFile::rename(path + QStringLiteral(".kept"), path));

    SingleInstance first(m_name);
    QVERIFY(!first.handOver({}));
    QVERIFY(first.listen());
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "singleinstancetest.moc"
