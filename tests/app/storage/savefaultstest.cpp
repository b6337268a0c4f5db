// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/fileio.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <dlfcn.h>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

/// Makes one system call fail. Those of this program go through the functions below, which stand
/// before the C library's; the calls are counted only while a fault is armed.
struct Fault {
    int wantedCall = 0; ///< From 1; 0 while none is armed.
    int errorNumber = 0; ///< 0: a write that takes only the first bytes.
    int calls = 0;
    QSet<QByteArray> names;

    bool strikes(const char *name)
    {
        if (wantedCall == 0)
            return false;
        names.insert(name);
        return ++calls == wantedCall;
    }
};

Fault fault;

template <typename Function>
Function *original(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

int failed()
{
    // A short write is no failure of any other call.
    errno = fault.errorNumber == 0 ? EIO : fault.errorNumber;
    return -1;
}

} // namespace

extern "C" {

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset)
{
    static const auto call = original<decltype(pwrite)>("pwrite");
    if (fault.strikes("pwrite")) {
        if (fault.errorNumber != 0)
            return failed();
        size = size / 2 + 1;
    }
    return call(fd, bytes, size, offset);
}

ssize_t pread(int fd, void *bytes, size_t size, off_t offset)
{
    static const auto call = original<decltype(pread)>("pread");
    return fault.strikes("pread") ? failed() : call(fd, bytes, size, offset);
}

int ftruncate(int fd, off_t size) noexcept
{
    static const auto call = original<decltype(ftruncate)>("ftruncate");
    return fault.strikes("ftruncate") ? failed() : call(fd, size);
}

int fsync(int fd)
{
    static const auto call = original<decltype(fsync)>("fsync");
    return fault.strikes("fsync") ? failed() : call(fd);
}

int fchmod(int fd, mode_t mode) noexcept
{
    static const auto call = original<decltype(fchmod)>("fchmod");
    return fault.strikes("fchmod") ? failed() : call(fd, mode);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto call = original<decltype(rename)>("rename");
    return fault.strikes("rename") ? failed() : call(from, to);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static const auto call = original<decltype(linkat)>("linkat");
    return fault.strikes("linkat") ? failed() : call(fromFolder, from, toFolder, to, flags);
}

int close(int fd)
{
    static const auto call = original<decltype(close)>("close");
    if (!fault.strikes("close"))
        return call(fd);
    call(fd);
    return failed();
}
}

namespace {

const QByteArray Old = QByteArray("old\n").repeated(1000);
const QByteArray New = QByteArray("new and longer\n").repeated(1000);

using Writer = std::function<bool(const QString &, const QByteArray &)>;

bool saveProperly(const QString &path, const QByteArray &bytes)
{
    return saveFile(path, bytes).has_value();
}

/// What saveFile() must not be: proof that this test would notice.
bool truncateAndWrite(const QString &path, const QByteArray &bytes)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_TRUNC | O_CLOEXEC);
    const bool isWritten = ::pwrite(fd, bytes.constData(), size_t(bytes.size()), 0) > 0;
    ::close(fd);
    return isWritten;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "missing"_ba;
}

} // namespace

class SaveFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyFailingCallLeavesOldOrNewBytes_data();
    void anyFailingCallLeavesOldOrNewBytes();
    void aTruncatingWriterIsCaught();

private:
    struct Outcome {
        int torn = 0;
        int untrueSuccesses = 0;
        int strays = 0;
        int faults = 0;
    };
    /// Every call in turn with every error.
    static Outcome outcomeOf(const Writer &writer, bool isLinked);
};

SaveFaultsTest::Outcome SaveFaultsTest::outcomeOf(const Writer &writer, bool isLinked)
{
    Outcome outcome;
    for (const int error : {ENOSPC, EDQUOT, EIO, EINTR, 0}) {
        bool hasStruck = true;
        for (int wanted = 1; hasStruck; ++wanted) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"post.md"_s);
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(Old) != Old.size())
                qFatal("can't write");
            file.close();
            const QByteArray second = QFile::encodeName(folder.filePath(u"b"_s));
            if (isLinked && ::link(QFile::encodeName(path).constData(), second.constData()) != 0)
                qFatal("can't link");
            fault.errorNumber = error;
            fault.calls = 0;
            fault.wantedCall = wanted;
            const bool isSaved = writer(path, New);
            fault.wantedCall = 0;
            hasStruck = fault.calls >= wanted;

            const QByteArray found = contentOf(path);
            outcome.faults += hasStruck ? 1 : 0;
            outcome.torn += found != Old && found != New ? 1 : 0;
            outcome.untrueSuccesses += isSaved && found != New ? 1 : 0;
            const int allowed = isLinked ? 2 : 1;
            const QDir::Filters all = QDir::Files | QDir::Hidden;
            outcome.strays += int(QDir(folder.path()).entryList(all).size()) - allowed;
        }
    }
    return outcome;
}

void SaveFaultsTest::anyFailingCallLeavesOldOrNewBytes_data()
{
    QTest::addColumn<bool>("isLinked");
    QTest::addColumn<QSet<QByteArray>>("calls");
    QTest::newRow("file with one name")
        << false
        << QSet<QByteArray>{"pwrite", "pread", "ftruncate", "fsync", "fchmod", "rename", "close"};
    QTest::newRow("file with two names")
        << true << QSet<QByteArray>{"pwrite", "pread", "ftruncate", "fsync", "fchmod"};
}

void SaveFaultsTest::anyFailingCallLeavesOldOrNewBytes()
{
    QFETCH(const bool, isLinked);
    QFETCH(const QSet<QByteArray>, calls);
    fault.names.clear();
    const Outcome outcome = outcomeOf(saveProperly, isLinked);
    QVERIFY2(fault.names.contains(calls), "a call was not put to the test");
    QVERIFY(outcome.faults > 40);
    QCOMPARE(outcome.torn, 0);
    QCOMPARE(outcome.untrueSuccesses, 0);
    QCOMPARE(outcome.strays, 0);
}

void SaveFaultsTest::aTruncatingWriterIsCaught()
{
    const Outcome outcome = outcomeOf(truncateAndWrite, false);
    QVERIFY(outcome.torn > 0);
    QVERIFY(outcome.untrueSuccesses > 0);
}

QTEST_GUILESS_MAIN(SaveFaultsTest)
#include "savefaultstest.moc"
