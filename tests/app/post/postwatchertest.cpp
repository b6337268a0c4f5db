// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/postwatcher.h"

#include "app/post/postdocument.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

#include <array>
#include <fcntl.h>
#include <sys/stat.h>

using namespace app;
using namespace Qt::StringLiterals;

class PostWatcherTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyReplacementIsReportedOnce();
    void writingInPlaceIsReported();
    void aChangeThatKeepsSizeAndTimeIsReported();
    void aMoveIsARemoval_data();
    void aMoveIsARemoval();
    void whatIsWrittenAfterAnOwnSaveIsReported();
    void aReloadIsUndoableAndKeepsTheCursor();
    void ownSavesAreNotReported();
    void sameBytesAreNotReported();
    void removalIsReportedAndSoIsReturn();
    void followsThePostToAnotherName();
    void untitledPostsAreWatchedOnceSaved();

private:
    static void writeInPlace(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// A change that is reported shows that those before it were not.
    void expectOnly(const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PostDocument> m_post;
    std::unique_ptr<PostWatcher> m_watcher;
    std::unique_ptr<QSignalSpy> m_changed;
    std::unique_ptr<QSignalSpy> m_removed;
};

void PostWatcherTest::init()
{
    m_watcher.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"post.md"_s);
    QVERIFY(saveFile(path, "one\n"));
    m_post = std::move(PostDocument::open(path)).value();
    m_watcher = std::make_unique<PostWatcher>(*m_post);
    m_changed = std::make_unique<QSignalSpy>(m_watcher.get(), &PostWatcher::changedOnDisk);
    m_removed = std::make_unique<QSignalSpy>(m_watcher.get(), &PostWatcher::removedFromDisk);
}

void PostWatcherTest::expectOnly(const QByteArray &bytes)
{
    QVERIFY(saveFile(m_post->path(), bytes));
    QTRY_COMPARE(m_changed->size(), 1);
    QCOMPARE(m_removed->size(), 0);
}

void PostWatcherTest::everyReplacementIsReportedOnce()
{
    for (int time = 1; time <= 3; ++time) {
        QVERIFY(saveFile(m_post->path(), "change " + QByteArray::number(time)));
        QTRY_COMPARE(m_changed->size(), time);
    }
    m_watcher->check();
    QCOMPARE(m_changed->size(), 3);
    QVERIFY(m_post->reload());
    m_watcher->check();
    QCOMPARE(m_changed->size(), 3);
    QCOMPARE(m_removed->size(), 0);
}

void PostWatcherTest::writingInPlaceIsReported()
{
    writeInPlace(m_post->path(), "two\n");
    QTRY_COMPARE(m_changed->size(), 1);
}

void PostWatcherTest::aChangeThatKeepsSizeAndTimeIsReported()
{
    struct stat before {
    };
    const QByteArray name = QFile::encodeName(m_post->path());
    QCOMPARE(::stat(name.constData(), &before), 0);
    writeInPlace(m_post->path(), "two\n");
    const std::array<timespec, 2> times{before.st_atim, before.st_mtim};
    QCOMPARE(::utimensat(AT_FDCWD, name.constData(), times.data(), 0), 0);
    QTRY_COMPARE(m_changed->size(), 1);
}

void PostWatcherTest::aMoveIsARemoval_data()
{
    QTest::addColumn<QString>("to");
    QTest::newRow("in its folder") << u"renamed.md"_s;
    QTest::newRow("into another folder") << u"other/post.md"_s;
}

void PostWatcherTest::aMoveIsARemoval()
{
    QFETCH(const QString, to);
    QVERIFY(QDir(m_folder->path()).mkdir(u"other"_s));
    QVERIFY(QFile::rename(m_post->path(), m_folder->filePath(to)));
    QTRY_COMPARE(m_removed->size(), 1);
    QCOMPARE(m_changed->size(), 0);
}

void PostWatcherTest::whatIsWrittenAfterAnOwnSaveIsReported()
{
    for (int time = 1; time <= 3; ++time) {
        m_post->apply({{{0, 0}, u"mine "_s}});
        QVERIFY(m_post->save(OnOutsideChange::Overwrite));
        writeInPlace(m_post->path(), "theirs " + QByteArray::number(time));
        QTRY_COMPARE(m_changed->size(), time);
    }
}

void PostWatcherTest::aReloadIsUndoableAndKeepsTheCursor()
{
    QTextCursor cursor(&m_post->textDocument());
    cursor.setPosition(2);
    QVERIFY(saveFile(m_post->path(), "one\nmore\n"));
    QTRY_COMPARE(m_changed->size(), 1);
    QVERIFY(m_post->reload());
    QCOMPARE(m_post->text(), u"one\nmore\n"_s);
    QVERIFY(!m_post->isModified());
    QCOMPARE(cursor.position(), 2);
    m_post->textDocument().undo();
    QCOMPARE(m_post->text(), u"one\n"_s);
}

void PostWatcherTest::ownSavesAreNotReported()
{
    for (int time = 0; time < 3; ++time) {
        m_post->apply({{{0, 0}, u"more "_s}});
        QVERIFY(m_post->save());
        m_watcher->check();
    }
    QCOMPARE(m_changed->size(), 0);
    expectOnly("theirs");
}

void PostWatcherTest::sameBytesAreNotReported()
{
    QVERIFY(saveFile(m_post->path(), "one\n"));
    m_watcher->check();
    QCOMPARE(m_changed->size(), 0);
    expectOnly("theirs");
}

void PostWatcherTest::removalIsReportedAndSoIsReturn()
{
    QVERIFY(QFile::remove(m_post->path()));
    QTRY_COMPARE(m_removed->size(), 1);
    m_watcher->check();
    QCOMPARE(m_removed->size(), 1);
    QCOMPARE(m_changed->size(), 0);
    QVERIFY(saveFile(m_post->path(), "back, and other\n"));
    QTRY_COMPARE(m_changed->size(), 1);
}

void PostWatcherTest::followsThePostToAnotherName()
{
    const QString before = m_post->path();
    QVERIFY(m_post->saveAs(m_folder->filePath(u"other.md"_s), OnConflict::Fail));
    QVERIFY(saveFile(before, "nobody's business"));
    m_watcher->check();
    QCOMPARE(m_changed->size(), 0);
    expectOnly("theirs");
}

void PostWatcherTest::untitledPostsAreWatchedOnceSaved()
{
    PostDocument post(u"text"_s);
    PostWatcher watcher(post);
    QSignalSpy changed(&watcher, &PostWatcher::changedOnDisk);
    watcher.check();
    QVERIFY(post.saveAs(m_folder->filePath(u"new.md"_s), OnConflict::Fail));
    QVERIFY(saveFile(post.path(), "theirs"));
    QTRY_COMPARE(changed.size(), 1);
}

QTEST_MAIN(PostWatcherTest)
#include "postwatchertest.moc"
