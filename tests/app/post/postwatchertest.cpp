// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/postwatcher.h"

#include "app/post/postdocument.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

class PostWatcherTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyReplacementIsReportedOnce();
    void writingInPlaceIsReported();
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
