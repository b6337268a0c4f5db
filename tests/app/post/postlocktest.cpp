// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/postlock.h"

#include "app/post/postdocument.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

class PostLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theSecondWindowMayNotEdit();
    void theLockSurvivesSaves();
    void theLockFollowsThePostToAnotherName();
    void untitledPostsAreLockedOnceSaved();

private:
    QString in(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<PostDocument> opened(const QString &name) const
    {
        return std::move(PostDocument::open(in(name))).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PostLockTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(saveFile(in(u"post.md"_s), "post"));
}

void PostLockTest::theSecondWindowMayNotEdit()
{
    const auto first = opened(u"post.md"_s);
    const auto second = opened(u"post.md"_s);
    auto lock = std::make_unique<PostLock>(*first, in(u"locks"_s));
    PostLock other(*second, in(u"locks"_s));
    QSignalSpy changed(&other, &PostLock::mayEditChanged);
    QVERIFY(lock->mayEdit());
    QVERIFY(!other.mayEdit());
    QCOMPARE(other.otherProcess(), QCoreApplication::applicationPid());
    other.renew();
    QCOMPARE(changed.size(), 0);
    lock.reset();
    other.renew();
    QVERIFY(other.mayEdit());
    QCOMPARE(changed.size(), 1);
}

void PostLockTest::theLockSurvivesSaves()
{
    const auto post = opened(u"post.md"_s);
    const PostLock lock(*post, in(u"locks"_s));
    for (int time = 0; time < 3; ++time) {
        post->apply({{{0, 0}, u"more "_s}});
        QVERIFY(post->save());
        QVERIFY(lock.mayEdit());
        QCOMPARE(EditLock(in(u"post.md"_s), in(u"elsewhere"_s)).state(),
                 EditLock::State::Elsewhere);
    }
}

void PostLockTest::theLockFollowsThePostToAnotherName()
{
    const auto post = opened(u"post.md"_s);
    const PostLock lock(*post, in(u"locks"_s));
    QVERIFY(post->saveAs(in(u"other.md"_s), OnConflict::Fail));
    QCOMPARE(EditLock(in(u"post.md"_s), in(u"locks"_s)).state(), EditLock::State::Held);
    QCOMPARE(EditLock(in(u"other.md"_s), in(u"locks"_s)).state(), EditLock::State::Elsewhere);
}

void PostLockTest::untitledPostsAreLockedOnceSaved()
{
    PostDocument post(u"text"_s);
    const PostLock lock(post, in(u"locks"_s));
    QVERIFY(lock.mayEdit());
    QVERIFY(post.saveAs(in(u"new.md"_s), OnConflict::Fail));
    QCOMPARE(EditLock(in(u"new.md"_s), in(u"locks"_s)).state(), EditLock::State::Elsewhere);
}

QTEST_MAIN(PostLockTest)
#include "postlocktest.moc"
