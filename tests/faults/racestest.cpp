// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Another program writes the file at the very moment of a save.
#include "app/storage/contenthash.h"
#include "tests/faults/faults.h"
#include "tests/faults/writers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <limits>
#include <sched.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace app;
using namespace Qt::StringLiterals;
using test::Writer;

namespace {

const QByteArray Seen = QByteArray("what both have seen\n").repeated(200);
const QByteArray Mine = QByteArray("what the editor has\n").repeated(200);
const QByteArray Theirs = QByteArray("what the others say\n").repeated(200);

void writeAll(int fd, const QByteArray &bytes)
{
    if (fd < 0 || ::write(fd, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(2);
}

// The other programs. Each writes Theirs without a look at what is there.

void writeInPlace(const QByteArray &name)
{
    const int fd = ::open(name.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    writeAll(fd, Theirs);
    ::close(fd);
}

/// The size stays the same, and the time of the last change is set back.
void writeUnnoticeably(const QByteArray &name)
{
    struct stat before {
    };
    const int fd = ::open(name.constData(), O_WRONLY | O_CLOEXEC);
    if (fd < 0 || ::fstat(fd, &before) != 0)
        ::_exit(2);
    writeAll(fd, Theirs);
    const std::array<timespec, 2> times{before.st_atim, before.st_mtim};
    ::futimens(fd, times.data());
    ::close(fd);
}

void writeInParts(const QByteArray &name)
{
    const int fd = ::open(name.constData(), O_WRONLY | O_CLOEXEC);
    for (qsizetype done = 0; done < Theirs.size(); done += 100) {
        writeAll(fd, Theirs.mid(done, 100));
        ::sched_yield();
    }
    ::close(fd);
}

void writeByRename(const QByteArray &name)
{
    const QByteArray temporary = name + ".theirs";
    const int fd = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    writeAll(fd, Theirs);
    ::close(fd);
    if (::rename(temporary.constData(), name.constData()) != 0)
        ::_exit(2);
}

void removeAndWrite(const QByteArray &name)
{
    ::unlink(name.constData());
    writeInPlace(name);
}

using OtherProgram = void (*)(const QByteArray &name);

/// Shared by both processes of a race.
struct Start {
    std::atomic<bool> isReady = false;
    std::atomic<qint64> moment = 0; ///< Of the clock below; 0 while it is not set.
};

Start &sharedStart()
{
    void *memory
        = ::mmap(nullptr, sizeof(Start), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return *new (memory) Start;
}

/// In nanoseconds, the same in every process.
qint64 now()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

void spinUntil(qint64 moment)
{
    while (now() < moment) { }
}

struct Outcome {
    int races = 0;
    int conflicts = 0;
    int copies = 0;
    int lost = 0;
};

/// How long a save takes here, in nanoseconds: the other program comes somewhere in between.
qint64 durationOfSave(const Writer &writer)
{
    const QTemporaryDir folder(test::scratchTemplate());
    const QString path = folder.filePath(u"post.md"_s);
    qint64 shortest = std::numeric_limits<qint64>::max();
    for (int time = 0; time < 5; ++time) {
        if (!saveFile(path, Seen))
            qFatal("can't write");
        const qint64 before = now();
        (void)writer(path, Mine, Seen);
        shortest = std::min(shortest, now() - before);
    }
    return shortest;
}

void race(const Writer &writer, OtherProgram other, QRandomGenerator &random, Outcome &outcome)
{
    constexpr qint64 HeadStart = 50'000;
    static const qint64 duration = durationOfSave(writer);
    static Start &start = sharedStart();
    const QTemporaryDir folder(test::scratchTemplate());
    const QString path = folder.filePath(u"post.md"_s);
    if (!saveFile(path, Seen))
        qFatal("can't write");
    start.isReady = false;
    start.moment = 0;
    const qint64 delay = random.bounded(duration + duration / 4);
    const pid_t child = ::fork();
    if (child == 0) {
        start.isReady = true;
        while (start.moment == 0) { }
        spinUntil(start.moment + delay);
        other(QFile::encodeName(path));
        ::_exit(0);
    }
    while (!start.isReady)
        ::sched_yield();
    start.moment = now() + HeadStart;
    spinUntil(start.moment);
    const bool isSaved = writer(path, Mine, Seen);
    int status = 0;
    ::waitpid(child, &status, 0);

    QByteArrayList found;
    const QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (const Result<QByteArray> bytes = readFile(folder.filePath(name)))
            found.append(*bytes);
    }
    ++outcome.races;
    outcome.conflicts += isSaved ? 0 : 1;
    outcome.copies += int(found.size()) - 1;
    // A writer that failed wrote nothing that could be lost.
    const bool hasWritten = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    outcome.lost += hasWritten && !found.contains(Theirs) ? 1 : 0;
    // What the editor has is lost only where it believes that it is saved, and the other program
    // came first.
    outcome.lost += isSaved && !found.contains(Mine) && !found.contains(Theirs) ? 1 : 0;
}

} // namespace

class RacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noVersionIsLost_data();
    void noVersionIsLost();
    void twoEditorsDoNotOverwriteEachOther();
    void cleanupTestCase();

private:
    Outcome m_all;
    Outcome m_twin;
};

void RacesTest::noVersionIsLost_data()
{
    QTest::addColumn<OtherProgram>("other");
    QTest::newRow("in place") << OtherProgram(writeInPlace);
    QTest::newRow("in place, same size and time") << OtherProgram(writeUnnoticeably);
    QTest::newRow("in place, in parts") << OtherProgram(writeInParts);
    QTest::newRow("by rename") << OtherProgram(writeByRename);
    QTest::newRow("removed and made again") << OtherProgram(removeAndWrite);
}

void RacesTest::noVersionIsLost()
{
    QFETCH(const OtherProgram, other);
    QRandomGenerator random(11);
    const int races = test::times(250, 15);
    Outcome outcome;
    while (outcome.races < races)
        race(test::saveProperly, other, random, outcome);
    m_all.lost += outcome.lost;
    QCOMPARE(outcome.lost, 0);
    m_all.races += outcome.races;
    m_all.conflicts += outcome.conflicts;
    m_all.copies += outcome.copies;
    while (m_twin.races < (m_all.races / races) * races)
        race(test::renameUnchecked, other, random, m_twin);
}

void RacesTest::twoEditorsDoNotOverwriteEachOther()
{
    const OtherProgram editor = [](const QByteArray &name) {
        if (!test::saveProperly(QFile::decodeName(name), Theirs, Seen))
            ::_exit(2);
    };
    QRandomGenerator random(13);
    Outcome outcome;
    const int races = test::times(250, 15);
    while (outcome.races < races)
        race(test::saveProperly, editor, random, outcome);
    m_all.lost += outcome.lost;
    QCOMPARE(outcome.lost, 0);
    m_all.races += outcome.races;
    m_all.conflicts += outcome.conflicts;
    m_all.copies += outcome.copies;
}

void RacesTest::cleanupTestCase()
{
    QVERIFY2(m_all.conflicts > 0 && m_all.conflicts < m_all.races, "the two never met");
    QVERIFY2(m_twin.lost > 0, "a writer that does not check was not caught");
    test::report(
        {u"P7"_s,
         u"another program writes during the save (in place, same size and time, in parts, "
         "by rename, anew; another Byline)"_s,
         m_all.races,
         u"%1 versions lost (%2 conflicts, %3 conflict copies)"_s.arg(m_all.lost)
             .arg(m_all.conflicts)
             .arg(m_all.copies),
         u"writer that looks, then renames: %1 lost of %2"_s.arg(m_twin.lost).arg(m_twin.races)});
}

BYLINE_FAULTS_MAIN(QCoreApplication, RacesTest)
#include "racestest.moc"
