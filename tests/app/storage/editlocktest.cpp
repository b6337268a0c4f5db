// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/editlock.h"

#include "app/storage/fileio.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace app;
using namespace Qt::StringLiterals;
using State = EditLock::State;

class EditLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void oneEditorPerFile_data();
    void oneEditorPerFile();
    void theLockGoesWithItsHolder();
    void aSaveKeepsTheLock();
    void anotherProgramsReplacementKeepsTheLock();
    void otherFilesAreFree();
    void aKilledHolderLeavesNothing();
    void filesThatAreNotThereHaveNoLock();
    void withoutAFolderTheFileIsLocked();

private:
    QString in(const QString &name) const { return m_folder->filePath(name); }
    EditLock lock(const QString &name) const { return {in(name), in(u"locks"_s)}; }
    int filesLeft() const { return int(QDir(in(u"locks"_s)).entryList(QDir::Files).size()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void EditLockTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(saveFile(in(u"post.md"_s), "post"));
    QVERIFY(QFile::link(u"post.md"_s, in(u"symbolic.md"_s)));
}

void EditLockTest::oneEditorPerFile_data()
{
    QTest::addColumn<QString>("second");
    QTest::newRow("by the same name") << u"post.md"_s;
    QTest::newRow("by a symbolic link") << u"symbolic.md"_s;
    QTest::newRow("by a hard link") << u"hard.md"_s;
    QTest::newRow("by a roundabout path") << u"folder/../post.md"_s;
}

void EditLockTest::oneEditorPerFile()
{
    QFETCH(const QString, second);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QCOMPARE(::link(QFile::encodeName(in(u"post.md"_s)).constData(),
                    QFile::encodeName(in(u"hard.md"_s)).constData()),
             0);
    const EditLock first = lock(u"post.md"_s);
    QCOMPARE(first.state(), State::Held);
    QCOMPARE(first.otherProcess(), 0);
    EditLock other = lock(second);
    QCOMPARE(other.state(), State::Elsewhere);
    QCOMPARE(other.otherProcess(), qint64(::getpid()));
    other.renew();
    QCOMPARE(other.state(), State::Elsewhere);
}

void EditLockTest::theLockGoesWithItsHolder()
{
    auto first = std::make_unique<EditLock>(lock(u"post.md"_s));
    EditLock other = lock(u"post.md"_s);
    first.reset();
    QCOMPARE(filesLeft(), 0);
    other.renew();
    QCOMPARE(other.state(), State::Held);
    QCOMPARE(lock(u"symbolic.md"_s).state(), State::Elsewhere);
}

void EditLockTest::aSaveKeepsTheLock()
{
    EditLock first = lock(u"post.md"_s);
    for (int time = 0; time < 3; ++time) {
        QVERIFY(saveFile(in(u"post.md"_s), "version " + QByteArray::number(time)));
        QCOMPARE(lock(u"post.md"_s).state(), State::Elsewhere);
        first.renew();
        QCOMPARE(first.state(), State::Held);
    }
    // Both locks: the file's alone is what a hard link meets.
    QCOMPARE(::link(QFile::encodeName(in(u"post.md"_s)).constData(),
                    QFile::encodeName(in(u"hard.md"_s)).constData()),
             0);
    QCOMPARE(lock(u"hard.md"_s).state(), State::Elsewhere);
}

void EditLockTest::anotherProgramsReplacementKeepsTheLock()
{
    const EditLock first = lock(u"post.md"_s);
    QVERIFY(saveFile(in(u"other"_s), "theirs"));
    QVERIFY(QFile::remove(in(u"post.md"_s)));
    QVERIFY(QFile::rename(in(u"other"_s), in(u"post.md"_s)));
    QCOMPARE(lock(u"post.md"_s).state(), State::Elsewhere);
}

void EditLockTest::otherFilesAreFree()
{
    QVERIFY(saveFile(in(u"other.md"_s), "post"));
    const EditLock first = lock(u"post.md"_s);
    const EditLock second = lock(u"other.md"_s);
    QCOMPARE(first.state(), State::Held);
    QCOMPARE(second.state(), State::Held);
}

void EditLockTest::aKilledHolderLeavesNothing()
{
    std::array<int, 2> ready{};
    QCOMPARE(::pipe(ready.data()), 0);
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        const EditLock held = lock(u"post.md"_s);
        const char state = held.state() == State::Held ? 'y' : 'n';
        (void)::write(ready[1], &state, 1);
        ::pause();
        ::_exit(1);
    }
    char state = 0;
    QCOMPARE(::read(ready[0], &state, 1), 1);
    EditLock here = lock(u"post.md"_s);
    const qint64 other = here.otherProcess();
    QCOMPARE(::kill(child, SIGKILL), 0);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    ::close(ready[0]);
    ::close(ready[1]);
    QCOMPARE(state, 'y');
    QCOMPARE(other, qint64(child));
    here.renew();
    QCOMPARE(here.state(), State::Held);
    here = EditLock();
    QCOMPARE(filesLeft(), 0);
}

void EditLockTest::filesThatAreNotThereHaveNoLock()
{
    QCOMPARE(lock(u"none.md"_s).state(), State::Unknown);
    QCOMPARE(EditLock().state(), State::Unknown);
}

void EditLockTest::withoutAFolderTheFileIsLocked()
{
    QVERIFY(saveFile(in(u"locks"_s), "a file where the folder should be"));
    const EditLock first = lock(u"post.md"_s);
    QCOMPARE(first.state(), State::Held);
    QCOMPARE(lock(u"symbolic.md"_s).state(), State::Elsewhere);
}

QTEST_GUILESS_MAIN(EditLockTest)
#include "editlocktest.moc"
