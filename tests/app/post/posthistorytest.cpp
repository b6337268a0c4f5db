// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/posthistory.h"

#include "app/post/postdocument.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds: each version waits for the disk, which others may be writing to.
constexpr int Patience = 30'000;

} // namespace

class PostHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachSaveLeavesAVersion();
    void whatTheFileHeldAtFirstIsKeptOnce();
    void lookingAtAPostKeepsNothing();
    void whatAnotherProgramWroteIsKeptOnReload();
    void whatIsAboutToBeOverwrittenIsKept();
    void aNewPostBeginsItsHistory();
    void savingUnderAnotherNameGoesOn();
    void aStoreThatFailsFailsNoSaveAndIsSaidOnce();
    void aSaveDoesNotWaitForTheHistory();

private:
    [[nodiscard]] QString path(const QString &name = u"post.md"_s) const
    {
        return m_folder->filePath(name);
    }
    void write(const QByteArray &bytes, const QString &name = u"post.md"_s);
    [[nodiscard]] VersionStore store() const { return VersionStore(path(u"history"_s)); }
    [[nodiscard]] QStringList kept(const QString &name = u"post.md"_s) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PostHistoryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write("first\n");
}

void PostHistoryTest::write(const QByteArray &bytes, const QString &name)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList PostHistoryTest::kept(const QString &name) const
{
    QStringList texts;
    for (const Version &version : store().versions(path(name)))
        texts.append(VersionStore::read(version).value_or(DecodedText()).text);
    return texts;
}

void PostHistoryTest::eachSaveLeavesAVersion()
{
    const auto post = PostDocument::open(path()).value();
    {
        PostHistory history(*post, store(), {});
        for (const QString &text : {u"a"_s, u"b"_s}) {
            post->apply({{{0, 0}, text}});
            QVERIFY(post->save());
        }
    }
    QCOMPARE(kept(), (QStringList{u"bafirst\n"_s, u"afirst\n"_s, u"first\n"_s}));
}

void PostHistoryTest::whatTheFileHeldAtFirstIsKeptOnce()
{
    for (int start = 0; start < 2; ++start) {
        const auto post = PostDocument::open(path()).value();
        PostHistory history(*post, store(), {});
        post->apply({{{0, 0}, u"x"_s}});
        QVERIFY(post->save());
    }
    QCOMPARE(kept(), (QStringList{u"xxfirst\n"_s, u"xfirst\n"_s, u"first\n"_s}));
}

void PostHistoryTest::lookingAtAPostKeepsNothing()
{
    const auto post = PostDocument::open(path()).value();
    {
        PostHistory history(*post, store(), {});
    }
    QVERIFY(kept().isEmpty());
}

void PostHistoryTest::whatAnotherProgramWroteIsKeptOnReload()
{
    const auto post = PostDocument::open(path()).value();
    {
        PostHistory history(*post, store(), {});
        write("theirs\n");
        QVERIFY(post->reload());
    }
    QCOMPARE(kept(), (QStringList{u"theirs\n"_s, u"first\n"_s}));
}

void PostHistoryTest::whatIsAboutToBeOverwrittenIsKept()
{
    const auto post = PostDocument::open(path()).value();
    {
        PostHistory history(*post, store(), {});
        post->apply({{{0, 0}, u"mine "_s}});
        write("theirs\n");
        history.keepFile();
        QVERIFY(kept().contains(u"theirs\n"_s));
        QVERIFY(post->save(OnOutsideChange::Overwrite));
    }
    QCOMPARE(kept(), (QStringList{u"mine first\n"_s, u"theirs\n"_s, u"first\n"_s}));
}

void PostHistoryTest::aNewPostBeginsItsHistory()
{
    PostDocument post(u"draft"_s);
    {
        PostHistory history(post, store(), {});
        QVERIFY(post.saveAs(path(u"new.md"_s), OnConflict::Fail));
    }
    QCOMPARE(kept(u"new.md"_s), QStringList{u"draft"_s});
}

void PostHistoryTest::savingUnderAnotherNameGoesOn()
{
    const auto post = PostDocument::open(path()).value();
    {
        PostHistory history(*post, store(), {});
        post->apply({{{0, 0}, u"a "_s}});
        QVERIFY(post->save());
        QVERIFY(post->saveAs(path(u"other.md"_s), OnConflict::Fail));
        post->apply({{{0, 0}, u"b "_s}});
        QVERIFY(post->save());
    }
    QCOMPARE(kept(u"other.md"_s), (QStringList{u"b a first\n"_s, u"a first\n"_s, u"first\n"_s}));
    QCOMPARE(kept(), (QStringList{u"a first\n"_s, u"first\n"_s}));
}

void PostHistoryTest::aStoreThatFailsFailsNoSaveAndIsSaidOnce()
{
    write("a file where the folder should be", u"history"_s);
    const auto post = PostDocument::open(path()).value();
    PostHistory history(*post, store(), {});
    QSignalSpy failures(&history, &PostHistory::failed);
    for (int save = 0; save < 3; ++save) {
        post->apply({{{0, 0}, u"x"_s}});
        QVERIFY(post->save());
    }
    QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, Patience);
    QFile::remove(path(u"history"_s));
    post->apply({{{0, 0}, u"x"_s}});
    QVERIFY(post->save());
    QTRY_COMPARE_WITH_TIMEOUT(kept().value(0), u"xxxxfirst\n"_s, Patience);
    QCOMPARE(failures.size(), 1);
}

void PostHistoryTest::aSaveDoesNotWaitForTheHistory()
{
    const auto post = PostDocument::open(path()).value();
    // Does not compress well, so that keeping it takes a while.
    QString text;
    for (quint32 i = 0; i < 120'000; ++i)
        text += QString::number(i * 2654435761U, 36) + u'\n';
    post->apply({{{0, 0}, text}});
    PostHistory history(*post, store(), {});
    QVERIFY(post->save());
    // The version is not there yet when the save is done; it comes.
    QVERIFY(kept().value(0) != post->text());
    QTRY_COMPARE_WITH_TIMEOUT(kept().value(0), post->text(), Patience);
}

QTEST_MAIN(PostHistoryTest)
#include "posthistorytest.moc"
