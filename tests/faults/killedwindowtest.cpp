// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// As killedtyping, with real keys in the real window.
#include "app/settings/settings.h"
#include "tests/faults/faults.h"
#include "tests/faults/typing.h"
#include "ui/editor/editorcontroller.h"
#include "ui/editor/posteditor.h"
#include "ui/files/filecontroller.h"
#include "ui/main/workbench.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto KeyInterval = 20ms;
constexpr int KeysBetweenSaves = 90;
constexpr qint64 LongestLoss = 1000; // Milliseconds: what Byline promises.

/// The child: types until it is killed.
int type(QApplication &application, const QString &path, const QString &notes)
{
    test::TypedCharacters *typed = test::TypedCharacters::mapped(notes);
    app::Settings settings(QFileInfo(path).absolutePath() + u"/settings.ini"_s);
    ui::Workbench workbench(settings, QStringLiteral(BYLINE_BINARY_DIR "/byline-cli"));
    workbench.open({path});
    workbench.show();
    auto *editor = workbench.window().findChild<ui::PostEditor *>();
    if (!typed || !editor || !workbench.files().post())
        return 1;
    editor->moveCursor(QTextCursor::End);
    QTimer keys;
    keys.setTimerType(Qt::PreciseTimer);
    keys.setInterval(KeyInterval);
    QObject::connect(&keys, &QTimer::timeout, editor, [&] {
        const QChar character = test::typedCharacter(typed->count);
        if (character == u'\n')
            QTest::keyClick(editor, Qt::Key_Return);
        else
            QTest::keyClick(editor, character.toLatin1());
        typed->note();
        if (typed->count % KeysBetweenSaves == 0 && !workbench.files().save())
            std::abort();
    });
    keys.start();
    return application.exec();
}

} // namespace

class KilledWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKillLosesASecondAtMost();
};

void KilledWindowTest::aKillLosesASecondAtMost()
{
    const int kills = test::times(60, 2);
    const test::TypingOutcome outcome
        = test::killTyping({u"--type"_s}, kills, test::times(3, 2), test::times(4000, 2500));
    QCOMPARE(outcome.unreadable, 0);
    QCOMPARE(outcome.spoilt, 0);
    QVERIFY2(outcome.longestLoss <= LongestLoss,
             qPrintable(u"%1 ms lost"_s.arg(outcome.longestLoss)));
    test::report(
        {u"P5"_s,
         u"the same with keys in the editor's window (%1 characters)"_s.arg(outcome.characters),
         kills,
         u"at most %1 ms of typing lost, 0 unreadable journals, 0 spoilt texts"_s.arg(
             outcome.longestLoss),
         u"as above"_s});
}

int main(int argc, char *argv[])
{
    if (!test::becomeUnprivileged())
        return 1;
    const QTemporaryDir home;
    if (argc < 5)
        qputenv("HOME", home.path().toLocal8Bit());
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 5 && words[1] == u"--type")
        return type(application, words[2], words[3]);
    QStandardPaths::setTestModeEnabled(true);
    KilledWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killedwindowtest.moc"
