// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// A process that saves again and again is killed at any moment.
#include "app/storage/interruptedsave.h"
#include "tests/faults/faults.h"
#include "tests/faults/writers.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace app;
using namespace Qt::StringLiterals;
using test::Writer;

namespace {

/// Of different sizes: one that is written over another can't look whole by chance.
QByteArray version(int number)
{
    return QByteArray::number(number) + '\n'
        + QByteArray(100'000 + number % 7 * 9'000, 'a' + number % 26);
}

/// -1 where `bytes` are none.
int versionIn(const QByteArray &bytes)
{
    const int number = bytes.left(bytes.indexOf('\n')).toInt();
    return bytes == version(number) ? number : -1;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Outcome {
    int kills = 0;
    int torn = 0;
    int lost = 0; ///< Said to be saved, and yet an older version is there.
    int straysBefore = 0; ///< Left by the kill itself,
    int strays = 0; ///< and after the next start.
};

/// Kills a child once it has saved a few times and `delay` has passed; returns how many saves it
/// has reported.
int killedAfter(const Writer &writer, const QString &path, int saves, qint64 delayNs)
{
    std::array<int, 2> done{};
    if (::pipe(done.data()) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        for (int i = 1; writer(path, version(i), version(i - 1)); ++i) {
            if (::write(done[1], "x", 1) != 1)
                break;
        }
        ::_exit(1);
    }
    ::close(done[1]);
    int reported = 0;
    char byte = 0;
    while (reported < saves && ::read(done[0], &byte, 1) == 1)
        ++reported;
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < delayNs) { }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    while (::read(done[0], &byte, 1) == 1)
        ++reported;
    ::close(done[0]);
    return reported;
}

enum class End {
    AfterAll,
    AtFirstTorn, ///< Whether one is found at all is the question.
};

Outcome outcomeOf(const Writer &writer, bool isLinked, int kills, End end = End::AfterAll)
{
    QRandomGenerator random(7);
    Outcome outcome;
    const auto isOver = [&] {
        return outcome.kills >= kills || (end == End::AtFirstTorn && outcome.torn > 0);
    };
    for (; !isOver(); ++outcome.kills) {
        const QTemporaryDir folder(test::scratchTemplate());
        const QString path = folder.filePath(u"post.md"_s);
        if (!saveFile(path, version(0)))
            qFatal("can't write");
        const QByteArray second = QFile::encodeName(folder.filePath(u"second.md"_s));
        if (isLinked && ::link(QFile::encodeName(path).constData(), second.constData()) != 0)
            qFatal("can't link");
        const int reported
            = killedAfter(writer, path, 1 + int(random.bounded(3U)), random.bounded(3'000'000));
        const auto strays = [&] {
            const QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
            return int(names.size()) - (isLinked ? 2 : 1);
        };
        outcome.straysBefore += strays();
        settleInterruptedSaves(folder.path());
        outcome.strays += strays();
        const int found = versionIn(contentOf(path));
        outcome.torn += found < 0 ? 1 : 0;
        outcome.lost += found >= 0 && found < reported ? 1 : 0;
    }
    return outcome;
}

} // namespace

class KilledSavesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKillLeavesOldOrNewBytes_data();
    void aKillLeavesOldOrNewBytes();
};

void KilledSavesTest::aKillLeavesOldOrNewBytes_data()
{
    QTest::addColumn<bool>("isLinked");
    QTest::addColumn<QString>("name");
    QTest::newRow("file with one name") << false << u"replaced by exchange"_s;
    QTest::newRow("file with two names") << true << u"hard-linked, written in place"_s;
}

void KilledSavesTest::aKillLeavesOldOrNewBytes()
{
    QFETCH(const bool, isLinked);
    QFETCH(const QString, name);
    const int kills = test::times(1000, 30);
    const Outcome outcome = outcomeOf(test::saveProperly, isLinked, kills);
    QCOMPARE(outcome.torn, 0);
    QCOMPARE(outcome.lost, 0);
    QCOMPARE(outcome.strays, 0);
    // On a busy machine some tens of kills may all come between two saves.
    const bool isShort = kills < 1000;
    const Outcome twin = outcomeOf(test::truncateAndWrite, isLinked, 300,
                                   isShort ? End::AtFirstTorn : End::AfterAll);
    QVERIFY2(twin.torn > 0, "a writer that truncates was not caught");
    test::report({u"P1"_s, u"kill -9 while saving; file %1"_s.arg(name), kills,
                  u"0 torn, 0 saved versions lost, 0 stray files after restart (%1 before)"_s.arg(
                      outcome.straysBefore),
                  u"truncating writer: %1 torn of %2"_s.arg(twin.torn).arg(twin.kills)});
}

BYLINE_FAULTS_MAIN(QCoreApplication, KilledSavesTest)
#include "killedsavestest.moc"
