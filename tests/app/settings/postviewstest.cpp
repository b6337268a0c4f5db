// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/settings/postviews.h"

#include <QTest>

using app::PostView;
using app::PostViews;
using namespace Qt::StringLiterals;

class PostViewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPostHasItsOwn();
    void linesBringThemBack();
    void theOldestIsForgotten();
    void linesThatAreNoneAreDropped_data();
    void linesThatAreNoneAreDropped();
};

void PostViewsTest::eachPostHasItsOwn()
{
    PostViews views;
    QVERIFY(!views.of(u"/a.md"_s));
    views.note(u"/a.md"_s, {10, 2.5, true});
    views.note(u"/b.md"_s, {20, 3, false});
    views.note(u"/a.md"_s, {11, 4, false});
    QCOMPARE(views.of(u"/a.md"_s), std::optional(PostView{11, 4, false}));
    QCOMPARE(views.of(u"/b.md"_s), std::optional(PostView{20, 3, false}));
    QCOMPARE(views.lines().size(), 2);
}

void PostViewsTest::linesBringThemBack()
{
    PostViews views;
    views.note(u"/글/한 글, 둘\t셋 %1.md"_s, {4711, 12.5, true});
    const PostViews again(views.lines());
    QCOMPARE(again.of(u"/글/한 글, 둘\t셋 %1.md"_s), std::optional(PostView{4711, 12.5, true}));
}

void PostViewsTest::theOldestIsForgotten()
{
    PostViews views;
    for (int i = 0; i <= PostViews::Most; ++i)
        views.note(u"/%1.md"_s.arg(i), {i, 1, false});
    QCOMPARE(views.lines().size(), PostViews::Most);
    QVERIFY(!views.of(u"/0.md"_s));
    QVERIFY(views.of(u"/1.md"_s));
}

void PostViewsTest::linesThatAreNoneAreDropped_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"what is this"_s;
    QTest::newRow("no path") << u"1\t2\t0\t"_s;
    QTest::newRow("no line") << u"1\tx\t0\t/a.md"_s;
    QTest::newRow("no number at all") << u"1\tnan\t0\t/a.md"_s;
    QTest::newRow("fields are missing") << u"1\t/a.md"_s;
}

void PostViewsTest::linesThatAreNoneAreDropped()
{
    QFETCH(const QString, line);
    QVERIFY(PostViews({line}).lines().isEmpty());
}

QTEST_GUILESS_MAIN(PostViewsTest)
#include "postviewstest.moc"
