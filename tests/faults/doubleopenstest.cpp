// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// The same file is opened for editing twice.
#include "app/storage/editlock.h"
#include "app/storage/fileio.h"
#include "tests/faults/faults.h"

#include <QCoreApplication>
#include <QDir>
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

namespace {

/// True where this process may edit `path` now, and for as long as it lives.
using Opener = bool (*)(const QString &path, const QString &folder);

bool openProperly(const QString &path, const QString &folder)
{
    static EditLock held;
    held = EditLock(path, folder);
    return held.state() == EditLock::State::Held;
}

/// The bad twin, as many editors do it: a file with the number of the process beside the post.
bool openWithNote(const QString &path, const QString &)
{
    const QString note = path + u".lock"_s;
    return !QFile::exists(note) && saveFile(note, QByteArray::number(::getpid())).has_value();
}

/// The two ends of a pipe.
struct Pipe {
    Pipe()
    {
        if (::pipe(ends.data()) != 0)
            qFatal("no pipe");
    }
    ~Pipe()
    {
        ::close(ends[0]);
        ::close(ends[1]);
    }
    Q_DISABLE_COPY_MOVE(Pipe)

    void say(char what) const
    {
        if (::write(ends[1], &what, 1) != 1)
            ::_exit(2);
    }
    [[nodiscard]] char heard() const
    {
        char byte = 0;
        return ::read(ends[0], &byte, 1) == 1 ? byte : '\0';
    }

    std::array<int, 2> ends{};
};

struct Outcome {
    int opens = 0;
    int doubleWriters = 0;
    int nobody = 0; ///< Opened by none, though it was free.
    int stale = 0; ///< Still locked after the holder was killed.
};

/// Two processes open a file, by two of its names, at the same moment or one after the other.
void openTwice(Opener opener, const std::array<QString, 2> &names, const QString &folder,
               bool isAtOnce, Outcome &outcome)
{
    const Pipe go;
    const Pipe answers;
    std::array<pid_t, 2> children{};
    int writers = 0;
    const auto awaitAnswer = [&] {
        writers += answers.heard() == 'y' ? 1 : 0;
    };
    for (size_t i = 0; i < children.size(); ++i) {
        children[i] = ::fork();
        if (children[i] == 0) {
            (void)go.heard();
            answers.say(opener(names[i], folder) ? 'y' : 'n');
            ::pause();
            ::_exit(0);
        }
        if (!isAtOnce) {
            go.say('g');
            awaitAnswer();
        }
    }
    if (isAtOnce) {
        go.say('g');
        go.say('g');
        awaitAnswer();
        awaitAnswer();
    }
    for (const pid_t child : children) {
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
    }
    ++outcome.opens;
    outcome.doubleWriters += writers > 1 ? 1 : 0;
    outcome.nobody += writers < 1 ? 1 : 0;
    const pid_t next = ::fork();
    if (next == 0)
        ::_exit(opener(names[0], folder) ? 0 : 1);
    int status = 0;
    ::waitpid(next, &status, 0);
    outcome.stale += WEXITSTATUS(status) == 0 ? 0 : 1;
}

Outcome outcomeOf(Opener opener, int opens)
{
    QRandomGenerator random(23);
    Outcome outcome;
    while (outcome.opens < opens) {
        const QTemporaryDir folder(test::scratchTemplate());
        const QString path = folder.filePath(u"post.md"_s);
        const QString symbolic = folder.filePath(u"symbolic.md"_s);
        const QString hard = folder.filePath(u"hard.md"_s);
        const bool isMade = saveFile(path, "post") && QFile::link(path, symbolic)
            && ::link(QFile::encodeName(path).constData(), QFile::encodeName(hard).constData())
                == 0;
        if (!isMade)
            qFatal("can't write");
        const std::array others{path, symbolic, hard};
        openTwice(opener, {path, others[size_t(outcome.opens % 3)]}, folder.filePath(u"locks"_s),
                  outcome.opens % 2 == 0, outcome);
    }
    return outcome;
}

} // namespace

class DoubleOpensTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWriterAtATime();
};

void DoubleOpensTest::oneWriterAtATime()
{
    const int opens = test::times(300, 60);
    const Outcome outcome = outcomeOf(openProperly, opens);
    QCOMPARE(outcome.doubleWriters, 0);
    QCOMPARE(outcome.nobody, 0);
    QCOMPARE(outcome.stale, 0);
    const Outcome twin = outcomeOf(openWithNote, test::times(100, 30));
    QVERIFY2(twin.doubleWriters > 0 && twin.stale > 0, "a lock that is a file was not caught");
    test::report(
        {u"P8"_s,
         u"two processes open one file, at once or in turn, by path, symbolic and hard "
         "link; then both are killed"_s,
         opens, u"0 double writers, 0 stale locks"_s,
         u"lock file beside the post: %1 double writers, %2 stale of %3"_s.arg(twin.doubleWriters)
             .arg(twin.stale)
             .arg(twin.opens)});
}

BYLINE_FAULTS_MAIN(QCoreApplication, DoubleOpensTest)
#include "doubleopenstest.moc"
