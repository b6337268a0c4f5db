// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/postjournal.h"

#include "app/post/postdocument.h"
#include "app/post/recovery.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

using namespace app;
using namespace Qt::StringLiterals;

class PostJournalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void followsEditsUndoAndRedo();
    void continuousTypingIsWrittenToo();
    void goesWithTheSave();
    void goesWhenEverythingIsUndone();
    void modifiedPostsAreJournalledAtOnce();
    void untitledPostsAreRecovered();
    void discardedChangesAreNotOffered();
    void failureIsReportedOnceAndOvercome();
    void noTextIsLost_data();
    void noTextIsLost();
    void anotherEncodingAloneIsRecovered();
    void aTextThatWasRecoveredIsJournalledAnew();

private:
    QString folder() const { return m_folder->filePath(u"recovery"_s); }
    int journalCount() const { return int(QDir(folder()).entryList({u"*.journal"_s}).size()); }
    QString journaledText() const
    {
        const QStringList names = QDir(folder()).entryList({u"*.journal"_s});
        if (names.size() != 1)
            return u"%1 journals"_s.arg(names.size());
        const Result<JournalContent> content = readJournal(folder() + u'/' + names.first());
        return content ? content->text.text : u"unreadable"_s;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<PostDocument> m_post;
};

void PostJournalTest::init()
{
    m_post.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"post.md"_s);
    QVERIFY(saveFile(m_path, "one\r\ntwo\n"));
    m_post = std::move(PostDocument::open(m_path)).value();
}

void PostJournalTest::followsEditsUndoAndRedo()
{
    const PostJournal journal(*m_post, folder());
    QCOMPARE(journalCount(), 0);
    m_post->apply({{{0, 0}, u"a"_s}});
    QTRY_COMPARE(journaledText(), m_post->text());
    m_post->apply({{{0, 1}, u"b"_s}});
    m_post->textDocument().undo();
    m_post->textDocument().redo();
    QTRY_COMPARE(journaledText(), m_post->text());
}

void PostJournalTest::continuousTypingIsWrittenToo()
{
    const PostJournal journal(*m_post, folder());
    QTextCursor cursor(&m_post->textDocument());
    QElapsedTimer timer;
    timer.start();
    // A delay that each key began anew would never end; a loaded machine may take its time.
    while (journalCount() == 0 && timer.elapsed() < 20'000) {
        cursor.insertText(u"x"_s);
        QCoreApplication::processEvents();
    }
    QCOMPARE(journalCount(), 1);
}

void PostJournalTest::goesWithTheSave()
{
    PostJournal journal(*m_post, folder());
    m_post->apply({{{0, 0}, u"a"_s}});
    QVERIFY(journal.flush());
    QCOMPARE(journalCount(), 1);
    QVERIFY(m_post->save());
    QCOMPARE(journalCount(), 0);
    m_post->apply({{{0, 0}, u"b"_s}});
    journal.flush();
    QCOMPARE(journaledText(), u"baone\ntwo\n"_s);
}

void PostJournalTest::goesWhenEverythingIsUndone()
{
    PostJournal journal(*m_post, folder());
    m_post->apply({{{0, 0}, u"a"_s}});
    journal.flush();
    m_post->textDocument().undo();
    journal.flush();
    QCOMPARE(journalCount(), 0);
    m_post->textDocument().redo();
    journal.flush();
    QCOMPARE(journaledText(), u"aone\ntwo\n"_s);
}

void PostJournalTest::modifiedPostsAreJournalledAtOnce()
{
    m_post->apply({{{0, 0}, u"a"_s}});
    const PostJournal journal(*m_post, folder());
    QCOMPARE(journaledText(), m_post->text());
}

void PostJournalTest::untitledPostsAreRecovered()
{
    {
        PostDocument post;
        const PostJournal journal(post, folder());
        post.apply({{{0, 0}, u"never\nsaved"_s}});
        QCOMPARE(findUnsavedTexts(folder()).size(), 0);
    }
    const QList<UnsavedText> found = findUnsavedTexts(folder());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].path, QString());
    QCOMPARE(found[0].file, FileSinceCrash::Gone);
    const std::unique_ptr<PostDocument> post = recovered(found[0]);
    QCOMPARE(post->text(), u"never\nsaved"_s);
    QVERIFY(post->isModified());
    QVERIFY(post->path().isEmpty());
}

void PostJournalTest::discardedChangesAreNotOffered()
{
    {
        PostJournal journal(*m_post, folder());
        m_post->apply({{{0, 0}, u"a"_s}});
        journal.flush();
        journal.discard();
    }
    QCOMPARE(findUnsavedTexts(folder()).size(), 0);
}

void PostJournalTest::failureIsReportedOnceAndOvercome()
{
    QVERIFY(saveFile(folder(), "a file where the folder should be"));
    PostJournal journal(*m_post, folder());
    QSignalSpy failed(&journal, &PostJournal::failed);
    m_post->apply({{{0, 0}, u"a"_s}});
    journal.flush();
    m_post->apply({{{0, 0}, u"b"_s}});
    QVERIFY(!journal.flush());
    QCOMPARE(failed.size(), 1);
    QVERIFY(QFile::remove(folder()));
    QTRY_COMPARE(journaledText(), m_post->text());
}

void PostJournalTest::noTextIsLost_data()
{
    QTest::addColumn<QByteArray>("fileNow"); // "gone": removed; "old": as it was.
    QTest::addColumn<QByteArray>("journalNow");
    QTest::addColumn<int>("offered");
    QTest::addColumn<QString>("text");

    const QString all = u"ABone\ntwo\n"_s;
    const QString first = u"Aone\ntwo\n"_s;
    for (const char *file : {"old", "other", "\xff no text", "gone"}) {
        const auto row = [&](const char *journal, int offered, const QString &text) {
            QTest::addRow("file %s, journal %s", file, journal)
                << QByteArray(file) << QByteArray(journal) << offered << text;
        };
        row("whole", 1, all);
        row("torn", 1, first);
        row("empty", 0, QString());
        row("foreign", 0, QString());
    }
    QTest::newRow("file saved elsewhere with the same text, journal whole")
        << "ABone\r\ntwo\n"_ba
        << "whole"_ba << 0 << QString();
}

void PostJournalTest::anotherEncodingAloneIsRecovered()
{
    {
        PostJournal journal(*m_post, folder());
        DecodedText text = m_post->decodedText();
        text.encoding.hasByteOrderMark = true;
        text.lineEnding = LineEnding::Lf;
        text.otherEndings.clear();
        m_post->replaceBy(text);
        journal.flush();
    }
    const QList<UnsavedText> found = findUnsavedTexts(folder());
    QCOMPARE(found.size(), 1);
    QCOMPARE(*recovered(found[0])->bytes(), "\xef\xbb\xbfone\ntwo\n");
}

void PostJournalTest::aTextThatWasRecoveredIsJournalledAnew()
{
    {
        PostJournal journal(*m_post, folder());
        m_post->apply({{{0, 0}, u"A"_s}});
    }
    const UnsavedText unsaved = findUnsavedTexts(folder()).value(0);
    QVERIFY(saveFile(m_path, "theirs\n"));
    m_post = recovered(unsaved);
    {
        PostJournal journal(*m_post, folder());
        QVERIFY(journal.flush());
        forget(unsaved);
    }
    const QList<UnsavedText> found = findUnsavedTexts(folder());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].file, FileSinceCrash::Untouched);
    QCOMPARE(found[0].base.text, u"theirs\n"_s);
    QCOMPARE(found[0].text.text, u"Aone\ntwo\n"_s);
}

void PostJournalTest::noTextIsLost()
{
    QFETCH(const QByteArray, fileNow);
    QFETCH(const QByteArray, journalNow);
    QFETCH(const int, offered);
    QFETCH(const QString, text);
    {
        PostJournal journal(*m_post, folder());
        m_post->apply({{{0, 0}, u"A"_s}});
        journal.flush();
        m_post->apply({{{1, 0}, u"B"_s}});
    }
    const QString path = folder() + u'/' + QDir(folder()).entryList({u"*.journal"_s}).first();
    const QByteArray bytes = *readFile(path);
    if (journalNow == "torn")
        QVERIFY(saveFile(path, bytes.chopped(3)));
    else if (journalNow != "whole")
        QVERIFY(saveFile(path, journalNow == "empty" ? ""_ba : "foreign"_ba));
    if (fileNow == "gone")
        QVERIFY(QFile::remove(m_path));
    else if (fileNow != "old")
        QVERIFY(saveFile(m_path, fileNow));

    const QList<UnsavedText> found = findUnsavedTexts(folder());
    QCOMPARE(found.size(), offered);
    if (fileNow != "gone" && fileNow != "old")
        QCOMPARE(*readFile(m_path), fileNow);
    if (offered == 0) {
        // What can't be read is left to people.
        QCOMPARE(QFile::exists(path), journalNow != "whole");
        return;
    }
    QCOMPARE(found[0].path, m_path);
    const std::unique_ptr<PostDocument> post = recovered(found[0]);
    QCOMPARE(post->text(), text);
    QCOMPARE(*post->bytes(), text.toUtf8().replace("one\n", "one\r\n"));
    QVERIFY(post->isModified());
    const bool isEditable = fileNow == "old" || fileNow == "other";
    QCOMPARE(post->path(), isEditable ? m_path : QString());
    QVERIFY(QFile::exists(path));
    QCOMPARE(found[0].base.text, u"one\ntwo\n"_s);
    QCOMPARE(found[0].isCutOff, journalNow == "torn");
    if (isEditable) {
        QCOMPARE(found[0].onDisk, fileNow == "old" ? u"one\ntwo\n"_s : u"other"_s);
        post->textDocument().undo();
        QCOMPARE(post->text(), found[0].onDisk);
    }
    forget(found[0]);
    QCOMPARE(journalCount(), 0);
}

QTEST_MAIN(PostJournalTest)
#include "postjournaltest.moc"
