// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Each system call of a save fails in turn, or the process dies before it.
#include "app/storage/interruptedsave.h"
#include "tests/faults/faults.h"
#include "tests/faults/systemcalls.h"
#include "tests/faults/writers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <sys/wait.h>
#include <unistd.h>

using namespace app;
using namespace Qt::StringLiterals;
using test::systemCalls;
using test::Writer;
using Blow = test::SystemCalls::Blow;

namespace {

const QByteArray Old = QByteArray("old\n").repeated(1000);
const QByteArray New = QByteArray("new and longer\n").repeated(1000);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "missing"_ba;
}

/// What a file system may lack, and what the file is like.
struct Place {
    bool isThere = true;
    bool isLinked = false; ///< Has a second name.
    bool hasUnnamedFiles = true;
    bool hasExchange = true;
};

struct Outcome {
    int faults = 0;
    int torn = 0;
    int untrueSuccesses = 0;
    int strays = 0; ///< After the next start.
    QSet<QByteArray> calls;
};

class SavedFile final
{
public:
    explicit SavedFile(const Place &place)
        : m_place(place)
    {
        QFile file(path());
        if (place.isThere && (!file.open(QIODevice::WriteOnly) || file.write(Old) != Old.size()))
            qFatal("can't write");
        file.close();
        const QByteArray second = QFile::encodeName(m_folder.filePath(u"second.md"_s));
        if (place.isLinked
            && ::link(QFile::encodeName(path()).constData(), second.constData()) != 0)
            qFatal("can't link");
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"post.md"_s); }

    /// Looks at what the save and the next start have left.
    void judge(bool isSaved, Outcome &outcome) const
    {
        settleInterruptedSaves(m_folder.path());
        const QByteArray found = contentOf(path());
        const bool isOld = m_place.isThere ? found == Old : !QFile::exists(path());
        ++outcome.faults;
        outcome.torn += !isOld && found != New ? 1 : 0;
        outcome.untrueSuccesses += isSaved && found != New ? 1 : 0;
        const QStringList names = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        outcome.strays += int(names.size()) - int(QFile::exists(path())) - int(m_place.isLinked);
    }

private:
    QTemporaryDir m_folder{test::scratchTemplate()};
    Place m_place;
};

/// Every call in turn.
void strike(const Writer &writer, const Place &place, Blow blow, int error, Outcome &outcome)
{
    for (int wanted = 1;; ++wanted) {
        const SavedFile file(place);
        systemCalls.arm(wanted, blow, error);
        const bool isSaved = writer(file.path(), New, Old);
        systemCalls.disarm();
        if (!systemCalls.hasStruck())
            return;
        file.judge(isSaved, outcome);
    }
}

/// As strike(), in processes of their own.
void killAtEachCall(const Writer &writer, const Place &place, Outcome &outcome)
{
    for (int wanted = 1;; ++wanted) {
        const SavedFile file(place);
        const pid_t child = ::fork();
        if (child == 0) {
            systemCalls.arm(wanted, Blow::Kill);
            (void)writer(file.path(), New, Old);
            ::_exit(0);
        }
        int status = 0;
        if (child < 0 || ::waitpid(child, &status, 0) != child)
            qFatal("no child");
        if (!WIFSIGNALED(status))
            return;
        file.judge(false, outcome);
    }
}

Outcome outcomeOf(const Writer &writer, const Place &place)
{
    systemCalls = {};
    systemCalls.hasUnnamedFiles = place.hasUnnamedFiles;
    systemCalls.hasExchange = place.hasExchange;
    Outcome outcome;
    for (const int error : {ENOSPC, EDQUOT, EIO, EINTR})
        strike(writer, place, Blow::Fail, error, outcome);
    strike(writer, place, Blow::WriteShort, 0, outcome);
    outcome.calls = systemCalls.names;
    killAtEachCall(writer, place, outcome);
    return outcome;
}

} // namespace

class SaveFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyFailingCallLeavesOldOrNewBytes_data();
    void anyFailingCallLeavesOldOrNewBytes();
    void badWritersAreCaught_data();
    void badWritersAreCaught();
    void theDiskHasTheBytesBeforeTheName_data();
    void theDiskHasTheBytesBeforeTheName();
    void cleanupTestCase();

private:
    Outcome m_all;
    QStringList m_twins;
};

void SaveFaultsTest::anyFailingCallLeavesOldOrNewBytes_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QSet<QByteArray>>("calls");
    const QSet<QByteArray> each{"open",  "pwrite", "pread", "ftruncate",
                                "fsync", "fstat",  "flock", "close"};
    const auto row = [&](const char *name, const Place &place, const QSet<QByteArray> &more) {
        QTest::newRow(name) << place << (each | more);
    };
    row("new file", {.isThere = false}, {"linkat"});
    row("file with one name", {}, {"fchmod", "flistxattr", "linkat", "renameat2", "unlink"});
    row("file with two names", {.isLinked = true}, {"fchmod", "fallocate", "linkat", "unlink"});
    row("no exchange of files", {.hasExchange = false}, {"fchmod", "linkat", "rename"});
    row("no files without a name", {.hasUnnamedFiles = false}, {"fchmod", "renameat2", "unlink"});
    row("neither", {.hasUnnamedFiles = false, .hasExchange = false}, {"fchmod", "rename"});
    row("new file, no files without a name", {.isThere = false, .hasUnnamedFiles = false},
        {"renameat2"});
    row("file with two names, no files without a name",
        {.isLinked = true, .hasUnnamedFiles = false}, {"renameat2"});
}

void SaveFaultsTest::anyFailingCallLeavesOldOrNewBytes()
{
    QFETCH(const Place, place);
    QFETCH(const QSet<QByteArray>, calls);
    const Outcome outcome = outcomeOf(test::saveProperly, place);
    m_all.faults += outcome.faults;
    m_all.torn += outcome.torn;
    m_all.untrueSuccesses += outcome.untrueSuccesses;
    m_all.strays += outcome.strays;
    QVERIFY2(outcome.calls.contains(calls), "a call was not put to the test");
    QVERIFY(outcome.faults > 60);
    QCOMPARE(outcome.torn, 0);
    QCOMPARE(outcome.untrueSuccesses, 0);
    QCOMPARE(outcome.strays, 0);
}

void SaveFaultsTest::badWritersAreCaught_data()
{
    QTest::addColumn<Writer>("writer");
    QTest::addColumn<QString>("name");
    QTest::newRow("truncates") << Writer(test::truncateAndWrite) << u"truncating writer"_s;
    QTest::newRow("ignores short writes")
        << Writer(test::ignoreShortWrites) << u"writer that ignores a short write"_s;
}

void SaveFaultsTest::badWritersAreCaught()
{
    QFETCH(const Writer, writer);
    QFETCH(const QString, name);
    const Outcome outcome = outcomeOf(writer, {});
    QVERIFY(outcome.torn > 0);
    QVERIFY(outcome.untrueSuccesses > 0);
    m_twins += u"%1: %2 torn, %3 false 'saved' of %4"_s.arg(name)
                   .arg(outcome.torn)
                   .arg(outcome.untrueSuccesses)
                   .arg(outcome.faults);
}

void SaveFaultsTest::theDiskHasTheBytesBeforeTheName_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QByteArray>("naming");
    QTest::newRow("new file") << Place{.isThere = false} << "linkat"_ba;
    QTest::newRow("by exchange") << Place{} << "exchange"_ba;
    QTest::newRow("by rename") << Place{.hasExchange = false} << "rename"_ba;
}

void SaveFaultsTest::theDiskHasTheBytesBeforeTheName()
{
    QFETCH(const Place, place);
    QFETCH(const QByteArray, naming);
    systemCalls = {};
    systemCalls.hasExchange = place.hasExchange;
    const SavedFile file(place);
    systemCalls.arm(0, Blow::Fail);
    const bool isSaved = test::saveProperly(file.path(), New, Old);
    systemCalls.disarm();
    QVERIFY(isSaved);
    const QByteArrayList &trace = systemCalls.trace;
    const auto written = trace.lastIndexOf("pwrite");
    const auto flushed = trace.indexOf("fsync file", written);
    const auto named = trace.indexOf(naming, flushed);
    const auto folderFlushed = trace.indexOf("fsync folder", named);
    QVERIFY2(written >= 0 && flushed > written && named > flushed && folderFlushed > named,
             trace.join(' ').constData());
    QCOMPARE(trace.count("fsync file"), 1);
}

void SaveFaultsTest::cleanupTestCase()
{
    test::report({u"P1, P2, P3"_s,
                  u"each system call of a save fails (ENOSPC, EDQUOT, EIO, EINTR, short write), or "
                  "the process is killed before it; eight kinds of files and file systems"_s,
                  m_all.faults,
                  u"%1 torn, %2 false 'saved', %3 stray files"_s.arg(m_all.torn)
                      .arg(m_all.untrueSuccesses)
                      .arg(m_all.strays),
                  m_twins.join(u"; "_s)});
}

BYLINE_FAULTS_MAIN(QCoreApplication, SaveFaultsTest)
#include "savefaultstest.moc"
