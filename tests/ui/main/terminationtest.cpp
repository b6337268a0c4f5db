// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/postdocument.h"
#include "tests/support/openeditor.h"
#include "ui/files/filecontroller.h"
#include "ui/main/terminationsignals.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using test::KoreanPost;
using test::OpenEditor;
using namespace Qt::StringLiterals;

class TerminationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signalsBecomeQts_data();
    void signalsBecomeQts();
    void theSystemsOwnHandlingComesBack();
    void nothingIsAskedAndTheTextIsOfferedAgain();
    void anEditAfterwardsIsAskedAbout();
    void theProgramEndsInGoodOrder_data();
    void theProgramEndsInGoodOrder();
};

void TerminationTest::signalsBecomeQts_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("interrupt") << SIGINT;
    QTest::newRow("the terminal is gone") << SIGHUP;
}

void TerminationTest::signalsBecomeQts()
{
    QFETCH(const int, number);
    const ui::TerminationSignals handler;
    QSignalSpy requested(&handler, &ui::TerminationSignals::requested);
    QCOMPARE(std::raise(number), 0);
    QTRY_COMPARE(requested.size(), 1);
    QCOMPARE(std::raise(number), 0);
    QTRY_COMPARE(requested.size(), 2);
}

void TerminationTest::theSystemsOwnHandlingComesBack()
{
    {
        const ui::TerminationSignals handler;
    }
    struct sigaction found {
    };
    QCOMPARE(::sigaction(SIGTERM, nullptr, &found), 0);
    QVERIFY(found.sa_handler == SIG_DFL);
}

void TerminationTest::nothingIsAskedAndTheTextIsOfferedAgain()
{
    OpenEditor editor;
    QVERIFY(editor.open(KoreanPost));
    editor.workbench().files().askUnsaved = [](const QString &) {
        QTest::qFail("asked", __FILE__, __LINE__);
        return ui::FileController::Unsaved::Cancel;
    };
    editor.post().apply({{{0, 0}, u"not saved"_s}});
    const QString text = editor.post().text();
    editor.workbench().prepareToEnd();
    QVERIFY(editor.window().close());
    editor.restart();
    QCOMPARE(editor.recoveredTexts().size(), 1);
    QVERIFY(editor.answerRecovery(u"Restore"_s));
    QCOMPARE(editor.post().text(), text);
}

void TerminationTest::anEditAfterwardsIsAskedAbout()
{
    OpenEditor editor;
    QVERIFY(editor.open(KoreanPost));
    int asked = 0;
    editor.workbench().files().askUnsaved = [&asked](const QString &) {
        ++asked;
        return ui::FileController::Unsaved::Discard;
    };
    editor.workbench().prepareToEnd();
    editor.post().apply({{{0, 0}, u"the logout was cancelled"_s}});
    QVERIFY(editor.window().close());
    QCOMPARE(asked, 1);
}

void TerminationTest::theProgramEndsInGoodOrder_data()
{
    signalsBecomeQts_data();
}

void TerminationTest::theProgramEndsInGoodOrder()
{
    QFETCH(const int, number);
    const test::BlogCopy blog;
    const QString settings = blog.path(u"settings.ini"_s);
    QProcess editor;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, blog.path({}));
    environment.insert(u"BYLINE_PLUGIN_DIR"_s, blog.path({}));
    editor.setProcessEnvironment(environment);
    editor.start(QStringLiteral(BYLINE_BINARY_DIR "/byline"),
                 {u"--new-instance"_s, u"--settings"_s, settings, blog.path(KoreanPost)});
    QVERIFY(editor.waitForStarted());
    // The lock of the post says that it is open, and the signals are handled by then.
    const QString locks = blog.path(u".local/share/byline/locks"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(locks).entryList(QDir::Files).isEmpty(), 20'000);
    QCOMPARE(::kill(pid_t(editor.processId()), number), 0);
    QVERIFY(editor.waitForFinished(20'000));
    QCOMPARE(editor.exitStatus(), QProcess::NormalExit);
    QCOMPARE(editor.exitCode(), 0);
    QCOMPARE(app::Settings(settings).lastPost(), blog.path(KoreanPost));
    QVERIFY(QDir(locks).entryList(QDir::Files).isEmpty());
}

BYLINE_EDITOR_TEST_MAIN(TerminationTest)
#include "terminationtest.moc"
