// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// A writer types 50 characters a second, saves now and then, and the program is killed.
#include "app/post/postdocument.h"
#include "app/post/postjournal.h"
#include "tests/faults/faults.h"
#include "tests/faults/typing.h"

#include <QGuiApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QTimer>

#include <chrono>

using namespace app;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto KeyInterval = 20ms;
constexpr int KeysBetweenSaves = 90;
constexpr qint64 LongestLoss = 1000; // Milliseconds: what Byline promises.

/// The child: types until it is killed.
int type(QGuiApplication &application, const QString &path, const QString &notes,
         const QString &journals, bool hasJournal)
{
    const Result<std::unique_ptr<PostDocument>> opened = PostDocument::open(path);
    test::TypedCharacters *typed = test::TypedCharacters::mapped(notes);
    if (!opened || !typed)
        return 1;
    PostDocument &post = **opened;
    std::optional<PostJournal> journal;
    if (hasJournal)
        journal.emplace(post, journals);
    QTimer keys;
    keys.setTimerType(Qt::PreciseTimer);
    keys.setInterval(KeyInterval);
    QObject::connect(&keys, &QTimer::timeout, &post, [&] {
        QTextCursor cursor(&post.textDocument());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(test::typedCharacter(typed->count));
        typed->note();
        if (typed->count % KeysBetweenSaves == 0 && !post.save())
            std::abort();
    });
    keys.start();
    return application.exec();
}

} // namespace

class KilledTypingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKillLosesASecondAtMost();
};

void KilledTypingTest::aKillLosesASecondAtMost()
{
    const int kills = test::times(1000, 16);
    const test::TypingOutcome outcome
        = test::killTyping({u"--type"_s}, kills, test::times(24, 16), test::times(4000, 2500));
    QCOMPARE(outcome.unreadable, 0);
    QCOMPARE(outcome.spoilt, 0);
    QVERIFY2(outcome.longestLoss <= LongestLoss,
             qPrintable(u"%1 ms lost"_s.arg(outcome.longestLoss)));
    const test::TypingOutcome twin
        = test::killTyping({u"--type-without-journal"_s}, test::times(50, 8), 10, 2500);
    QVERIFY2(twin.longestLoss > LongestLoss, "an editor without a journal was not caught");
    test::report({u"P5"_s,
                  u"kill -9 while typing 50 characters a second, saving every %1 (document and "
                  "journal; %2 characters)"_s.arg(KeysBetweenSaves)
                      .arg(outcome.characters),
                  kills,
                  u"at most %1 ms of typing lost, 0 unreadable journals, 0 spoilt texts"_s.arg(
                      outcome.longestLoss),
                  u"editor without a journal: %1 ms lost"_s.arg(twin.longestLoss)});
}

int main(int argc, char *argv[])
{
    if (!test::becomeUnprivileged())
        return 1;
    const QTemporaryDir home;
    if (argc < 5)
        qputenv("HOME", home.path().toLocal8Bit());
    QGuiApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 5 && words[1].startsWith(u"--type"))
        return type(application, words[2], words[3], words[4], words[1] == u"--type");
    KilledTypingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killedtypingtest.moc"
