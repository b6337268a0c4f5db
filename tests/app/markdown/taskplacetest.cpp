// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/taskplace.h"

#include "app/markdown/renderer.h"

#include <QTest>

using namespace Qt::StringLiterals;

using app::TaskPlace;

class TaskPlaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAndClears_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("block");
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("after");

        QTest::newRow("an open task is ticked")
            << u"- [ ] a\n- [ ] b\n"_s << 0 << 1 << 2 << u"- [ ] a\n- [x] b\n"_s;
        QTest::newRow("a done task is cleared")
            << u"- [x] a\n- [X] b\n"_s << 0 << 1 << 2 << u"- [x] a\n- [ ] b\n"_s;
        QTest::newRow("front matter counts") << u"---\ntitle: t\n---\n\n1. [ ] a\n"_s << 0 << 0 << 1
                                             << u"---\ntitle: t\n---\n\n1. [x] a\n"_s;
        QTest::newRow("a nested task") << u"- [ ] a\n  - [ ] 가\n    - [ ] c\n"_s << 0 << 1 << 3
                                       << u"- [ ] a\n  - [x] 가\n    - [ ] c\n"_s;
        QTest::newRow("of another list, behind a paragraph")
            << u"- [ ] a\n\ntext\n\n* [ ] b\n"_s << 2 << 0 << 1
            << u"- [ ] a\n\ntext\n\n* [x] b\n"_s;
        QTest::newRow("within a quote")
            << u"> - [ ] a\n> - [x] b\n"_s << 0 << 0 << 2 << u"> - [x] a\n> - [x] b\n"_s;
        QTest::newRow("loose entries") << u"- [ ] a\n\n- plain\n\n- [ ] b\n"_s << 0 << 1 << 2
                                       << u"- [ ] a\n\n- plain\n\n- [x] b\n"_s;
    }

    void ticksAndClears()
    {
        QFETCH(const QString, before);
        QFETCH(const int, block);
        QFETCH(const int, index);
        QFETCH(const int, count);
        QFETCH(const QString, after);
        const app::RenderedPost post = app::render(before);
        TaskPlace place{post.blocks.at(block).lines, index, count, false};
        auto edit = toggledTask(post, before, place);
        if (!edit) {
            place.isDone = true;
            edit = toggledTask(post, before, place);
        }
        QVERIFY(edit);
        QCOMPARE(app::applied(before, {*edit}), after);
    }

    void refusesWhatDoesNotAgree_data()
    {
        QTest::addColumn<QString>("text"); // That the document holds now.
        QTest::addColumn<TaskPlace>("place");

        const QString text = u"- [ ] a\n- [x] b\n"_s;
        QTest::newRow("shown in another state") << text << TaskPlace{{1, 2}, 0, 2, true};
        QTest::newRow("a box more than tasks") << text << TaskPlace{{1, 2}, 0, 3, false};
        QTest::newRow("a box less than tasks") << text << TaskPlace{{1, 2}, 0, 1, false};
        QTest::newRow("behind the last") << text << TaskPlace{{1, 2}, 2, 2, false};
        QTest::newRow("before the first") << text << TaskPlace{{1, 2}, -1, 2, false};
        QTest::newRow("another block") << text << TaskPlace{{4, 5}, 0, 2, false};
        QTest::newRow("text was typed before it")
            << u"- [ ] a\n- [x] b\n"_s.prepend(u"ab"_s) << TaskPlace{{1, 2}, 0, 2, false};
        QTest::newRow("the box was ticked meanwhile")
            << u"- [x] a\n- [x] b\n"_s << TaskPlace{{1, 2}, 0, 2, false};
        QTest::newRow("the text is gone") << QString() << TaskPlace{{1, 2}, 0, 2, false};
        QTest::newRow("the text ends in the box") << u"- [ "_s << TaskPlace{{1, 2}, 0, 2, false};
    }

    void refusesWhatDoesNotAgree()
    {
        QFETCH(const QString, text);
        QFETCH(const TaskPlace, place);
        QVERIFY(!toggledTask(app::render(u"- [ ] a\n- [x] b\n"_s), text, place));
    }
};

QTEST_GUILESS_MAIN(TaskPlaceTest)
#include "taskplacetest.moc"
