// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/postdocument.h"
#include "tests/support/openeditor.h"
#include "ui/editor/posteditor.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <sys/types.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using test::KoreanPost;
constexpr auto KeyInterval = 20ms; // 50 characters a second.
constexpr int LongestLoss = 50; // Characters in a second.

void say(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// The whole editor, in which somebody types until the process is killed: says the path of the
/// post, then the number of characters after each.
int typeUntilKilled()
{
    test::OpenEditor editor;
    if (!editor.open(KoreanPost))
        return 1;
    say(editor.post().path());
    editor.text().setFocus();
    int typed = 0;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &keys, [&] {
        QTest::keyClick(&editor.text(), Qt::Key_X);
        say(QString::number(++typed));
    });
    keys.start(KeyInterval);
    return QApplication::exec();
}

} // namespace

class CrashTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledEditorLeavesItsTextToTheNext();
};

void CrashTest::aKilledEditorLeavesItsTextToTheNext()
{
    QProcess victim;
    victim.start(QCoreApplication::applicationFilePath(), {u"--type-until-killed"_s});
    QVERIFY(victim.waitForStarted());
    QByteArray said;
    const auto typed = [&] {
        victim.waitForReadyRead(10);
        said += victim.readAllStandardOutput();
        return said.trimmed().split('\n').last().toInt();
    };
    QTRY_VERIFY_WITH_TIMEOUT(typed() >= 120, 60'000);
    QCOMPARE(::kill(pid_t(victim.processId()), SIGKILL), 0);
    QVERIFY(victim.waitForFinished());
    QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
    const int count = typed();
    const QString path = QString::fromUtf8(said.left(said.indexOf('\n')));

    test::OpenEditor editor;
    editor.restart();
    QCOMPARE(editor.recoveredTexts().size(), 1);
    QVERIFY(editor.answerRecovery(u"Restore"_s));
    QCOMPARE(editor.post().path(), path);
    QVERIFY(editor.post().isModified());
    const QString text = editor.post().text();
    qsizetype kept = 0;
    while (text[kept] == u'x')
        ++kept;
    QVERIFY2(kept >= count - LongestLoss && kept <= count,
             qPrintable(u"%1 of %2 characters"_s.arg(kept).arg(count)));
    // Undo leads to what the file holds.
    editor.post().textDocument().undo();
    QCOMPARE(editor.post().text().toUtf8(), editor.blog.bytes(KoreanPost));
}

int main(int argc, char *argv[])
{
    // The victim inherits the folder of the process that kills it.
    const bool isVictim = argc > 1 && QByteArrayView(argv[1]) == "--type-until-killed";
    const QTemporaryDir home;
    if (!isVictim) {
        qputenv("HOME", home.path().toLocal8Bit());
        qputenv("TMPDIR", home.path().toLocal8Bit());
    }
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    if (isVictim)
        return typeUntilKilled();
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "crashtest.moc"
