// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/filechange.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

using app::carryOut;
using app::Error;
using app::FileChange;
using app::FinishedChange;
using app::finishInterrupted;
using app::Result;

namespace {

/// A process that gives a file a name with this end is killed before it does.
const char *killedAt = nullptr;

} // namespace

// Stands before the C library's.
extern "C" int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
                         unsigned int flags) noexcept
{
    static const auto call
        = reinterpret_cast<decltype(renameat2) *>(::dlsym(RTLD_NEXT, "renameat2"));
    if (killedAt != nullptr && std::strstr(to, killedAt) != nullptr)
        ::raise(SIGKILL);
    return call(fromFolder, from, toFolder, to, flags);
}

class FileChangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(QStringLiteral("a.png"), "picture");
        write(QStringLiteral("one.md"), "one a");
        write(QStringLiteral("two.md"), "two a");
    }

    void allStepsAreDone()
    {
        QVERIFY(carryOut(change(), notes()));
        QVERIFY(isDone());
        QVERIFY(QDir(notes()).isEmpty());
    }

    void theReverseTakesItBack()
    {
        QVERIFY(carryOut(change(), notes()));
        QVERIFY(carryOut(change().reversed(), notes()));
        QVERIFY(isUndone());
    }

    void aStepThatIsNotPossibleUndoesTheOthers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("the new name is taken")
            << QStringLiteral("new/b.png") << Error::Kind::AlreadyExists;
        QTest::newRow("a text is another one") << QStringLiteral("two.md") << Error::Kind::Conflict;
    }

    void aStepThatIsNotPossibleUndoesTheOthers()
    {
        QFETCH(const QString, file);
        QFETCH(const Error::Kind, kind);
        write(file, "somebody else's");
        const Result<void> done = carryOut(change(), notes());
        QVERIFY(!done);
        QCOMPARE(done.error().kind, kind);
        QCOMPARE(bytes(QStringLiteral("a.png")), QByteArray("picture"));
        QCOMPARE(bytes(QStringLiteral("one.md")), QByteArray("one a"));
        QCOMPARE(bytes(file), QByteArray("somebody else's"));
        QVERIFY(QDir(notes()).isEmpty());
    }

    void anInterruptedChangeIsFinished()
    {
        const QString note = interrupted();
        QVERIFY(!isDone());
        const QList<FinishedChange> finished = finishInterrupted(notes());
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().change, change());
        QCOMPARE(finished.first().foreign, QStringList());
        QVERIFY(isDone());
        QVERIFY(!QFileInfo::exists(note));
    }

    void whatSomebodyElseWroteStays()
    {
        static_cast<void>(interrupted());
        write(QStringLiteral("two.md"), "somebody else's");
        const QList<FinishedChange> finished = finishInterrupted(notes());
        QCOMPARE(finished.first().foreign, QStringList{path(QStringLiteral("two.md"))});
        QCOMPARE(bytes(QStringLiteral("one.md")), QByteArray("one b"));
        QCOMPARE(bytes(QStringLiteral("two.md")), QByteArray("somebody else's"));
    }

    void aTornNoteIsOfAChangeThatNeverBegan()
    {
        const QString note = interrupted();
        QVERIFY(QFile::resize(note, QFileInfo(note).size() - 1));
        QVERIFY(finishInterrupted(notes()).isEmpty());
        QVERIFY(isUndone());
        QVERIFY(QDir(notes()).isEmpty());
    }

    void theNoteOfALivingProcessIsLeft()
    {
        const QString note = interrupted();
        const int held = ::open(qPrintable(note), O_RDONLY);
        QCOMPARE(::flock(held, LOCK_EX), 0);
        QVERIFY(finishInterrupted(notes()).isEmpty());
        QVERIFY(QFileInfo::exists(note));
        ::close(held);
        QCOMPARE(finishInterrupted(notes()).size(), 1);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString notes() const { return path(QStringLiteral("notes")); }

    [[nodiscard]] FileChange change() const
    {
        return {QStringLiteral("a.png"),
                {{path(QStringLiteral("a.png")), path(QStringLiteral("new/b.png"))}},
                {{path(QStringLiteral("one.md")), "one a", "one b"},
                 {path(QStringLiteral("two.md")), "two a", "two b"}}};
    }

    /// The note of a change of which no step was done: its process was killed before the first one.
    [[nodiscard]] QString interrupted() const
    {
        const pid_t child = ::fork();
        if (child == 0) {
            killedAt = "b.png";
            static_cast<void>(carryOut(change(), notes()));
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        const QStringList found = QDir(notes()).entryList(QDir::Files);
        return WIFSIGNALED(status) && found.size() == 1 ? notes() + u'/' + found.first()
                                                        : QString();
    }

    [[nodiscard]] bool isDone() const
    {
        return !QFileInfo::exists(path(QStringLiteral("a.png")))
            && bytes(QStringLiteral("new/b.png")) == "picture"
            && bytes(QStringLiteral("one.md")) == "one b"
            && bytes(QStringLiteral("two.md")) == "two b";
    }

    [[nodiscard]] bool isUndone() const
    {
        return bytes(QStringLiteral("a.png")) == "picture"
            && !QFileInfo::exists(path(QStringLiteral("new/b.png")))
            && bytes(QStringLiteral("one.md")) == "one a"
            && bytes(QStringLiteral("two.md")) == "two a";
    }

    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString &name, const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(FileChangeTest)
#include "filechangetest.moc"
