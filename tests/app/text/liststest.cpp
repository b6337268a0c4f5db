// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/lists.h"
#include "tests/support/markedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::ListKind;
using test::MarkedText;

class ListsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toggles_data()
    {
        QTest::addColumn<ListKind>("kind");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row
            = [](const char *name, ListKind kind, const QString &before, const QString &after) {
                  QTest::newRow(name) << kind << before << after;
              };
        using enum ListKind;
        row("a line becomes an item", Bullet, u"a‸"_s, u"- a‸"_s);
        row("an item becomes a line", Bullet, u"- a‸"_s, u"a‸"_s);
        row("an empty line becomes an item", Bullet, u"‸"_s, u"- ‸"_s);
        row("blank lines between stay", Bullet, u"«a\n\nb»‸"_s, u"«- a\n\n- b»‸"_s);
        row("numbers count", Ordered, u"«a\nb\nc»‸"_s, u"«1. a\n2. b\n3. c»‸"_s);
        row("numbers go on from above", Ordered, u"1. a\nb‸"_s, u"1. a\n2. b‸"_s);
        row("the items below follow", Ordered, u"1. a\nb‸\n2. c\n3. d"_s,
            u"1. a\n2. b‸\n3. c\n4. d"_s);
        row("bullets take the mark of the list above", Bullet, u"* a\nb‸"_s, u"* a\n* b‸"_s);
        row("numbers become bullets", Bullet, u"«1. a\n2. b»‸"_s, u"«- a\n- b»‸"_s);
        row("what is nested moves with a wider mark", Ordered, u"«- a\n  - b\n- c»‸"_s,
            u"«1. a\n   1. b\n2. c»‸"_s);
        row("a task", Task, u"a‸"_s, u"- [ ] a‸"_s);
        row("a numbered item gets a box", Task, u"1. a‸"_s, u"1. [ ] a‸"_s);
        row("a task becomes a bullet", Bullet, u"- [x] a‸"_s, u"- a‸"_s);
        row("a heading becomes an item", Bullet, u"## a‸"_s, u"- a‸"_s);
        row("in a quote", Bullet, u"> a‸"_s, u"> - a‸"_s);
    }

    void toggles()
    {
        QFETCH(const ListKind, kind);
        QFETCH(const QString, before);
        const MarkedText marked = MarkedText::parse(before);
        QTEST(marked.after(toggledList(marked.text, marked.selection, kind)).marked(), "after");
    }

    void indents_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("bullets by two") << u"- a\n- b‸"_s << u"- a\n  - b‸"_s;
        QTest::newRow("numbers by three, from one")
            << u"1. a\n2. b‸\n3. c"_s << u"1. a\n   1. b‸\n2. c"_s;
        QTest::newRow("joins the items nested above")
            << u"1. a\n   1. x\n2. b‸"_s << u"1. a\n   1. x\n   2. b‸"_s;
        QTest::newRow("nested items come along")
            << u"- a\n- b‸\n  - c\n- d"_s << u"- a\n  - b‸\n    - c\n- d"_s;
        QTest::newRow("the first item stays") << u"- a‸"_s << u"- a‸"_s;
        QTest::newRow("the first nested item stays") << u"- a\n  - b‸"_s << u"- a\n  - b‸"_s;
        QTest::newRow("several items") << u"- a\n«- b\n- c»‸"_s << u"- a\n«  - b\n  - c»‸"_s;
        QTest::newRow("a line of code by four") << u"co‸de"_s << u"    co‸de"_s;
        QTest::newRow("in a quote") << u"> - a\n> - b‸"_s << u"> - a\n>   - b‸"_s;
    }

    void indents()
    {
        QFETCH(const QString, before);
        const MarkedText marked = MarkedText::parse(before);
        QTEST(marked.after(indented(marked.text, marked.selection)).marked(), "after");
    }

    void outdents_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("to the item above") << u"- a\n  - b‸"_s << u"- a\n- b‸"_s;
        QTest::newRow("takes the next number there")
            << u"1. a\n   1. b‸\n2. c"_s << u"1. a\n2. b‸\n3. c"_s;
        QTest::newRow("takes the mark used there") << u"1. a\n   - b‸"_s << u"1. a\n2. b‸"_s;
        QTest::newRow("an outer item stays") << u"- a‸"_s << u"- a‸"_s;
        QTest::newRow("nested items come along")
            << u"- a\n  - b‸\n    - c"_s << u"- a\n- b‸\n  - c"_s;
        QTest::newRow("a line by up to four") << u"   co‸de"_s << u"co‸de"_s;
    }

    void outdents()
    {
        QFETCH(const QString, before);
        const MarkedText marked = MarkedText::parse(before);
        QTEST(marked.after(outdented(marked.text, marked.selection)).marked(), "after");
    }

    void continues_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after"); ///< Empty: Enter does nothing special.
        QTest::newRow("a bullet") << u"- a‸"_s << u"- a\n- ‸"_s;
        QTest::newRow("a star") << u"* a‸"_s << u"* a\n* ‸"_s;
        QTest::newRow("the next number") << u"9. a‸"_s << u"9. a\n10. ‸"_s;
        QTest::newRow("the numbers below follow")
            << u"1. a‸\n2. b\n\n3. c"_s << u"1. a\n2. ‸\n3. b\n\n4. c"_s;
        QTest::newRow("a list of ones stays one")
            << u"1. a\n1. b‸\n1. c"_s << u"1. a\n1. b\n1. ‸\n1. c"_s;
        QTest::newRow("brackets after numbers") << u"1) a‸"_s << u"1) a\n2) ‸"_s;
        QTest::newRow("an empty box") << u"- [x] a‸"_s << u"- [x] a\n- [ ] ‸"_s;
        QTest::newRow("three blanks of nesting stay")
            << u"1. a\n   - b‸"_s << u"1. a\n   - b\n   - ‸"_s;
        QTest::newRow("the item is split") << u"- a‸ b"_s << u"- a\n- ‸b"_s;
        QTest::newRow("an empty item ends the list") << u"- a\n- ‸"_s << u"- a\n‸"_s;
        QTest::newRow("an empty task ends the list") << u"- [ ] ‸"_s << u"‸"_s;
        QTest::newRow("an empty nested item goes one out") << u"1. a\n   - ‸"_s << u"1. a\n2. ‸"_s;
        QTest::newRow("a quote") << u"> a‸"_s << u"> a\n> ‸"_s;
        QTest::newRow("an item in a quote") << u"> - a‸"_s << u"> - a\n> - ‸"_s;
        QTest::newRow("an empty quote ends") << u"> a\n> ‸"_s << u"> a\n‸"_s;
        QTest::newRow("indentation stays") << u"   a‸"_s << u"   a\n   ‸"_s;
        QTest::newRow("a paragraph") << u"a‸"_s << QString();
        QTest::newRow("a rule") << u"- - -‸"_s << QString();
        QTest::newRow("before the mark") << u"‸- a"_s << QString();
        QTest::newRow("Korean") << u"1. 첫째‸"_s << u"1. 첫째\n2. ‸"_s;
    }

    void continues()
    {
        QFETCH(const QString, before);
        const MarkedText marked = MarkedText::parse(before);
        const auto change = app::continuedAt(marked.text, marked.selection.cursor);
        QTEST(change ? marked.after(*change).marked() : QString(), "after");
    }

    void backspaceTakesMarksAway_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("a bullet") << u"- ‸a"_s << u"‸a"_s;
        QTest::newRow("a task") << u"  - [x] ‸a"_s << u"  ‸a"_s;
        QTest::newRow("a heading") << u"## ‸a"_s << u"‸a"_s;
        QTest::newRow("a quote") << u"> ‸a"_s << u"‸a"_s;
        QTest::newRow("inside of the words") << u"- a‸"_s << QString();
        QTest::newRow("a plain line") << u"‸a"_s << QString();
    }

    void backspaceTakesMarksAway()
    {
        QFETCH(const QString, before);
        const MarkedText marked = MarkedText::parse(before);
        const auto change = app::unmarkedAt(marked.text, marked.selection.cursor);
        QTEST(change ? marked.after(*change).marked() : QString(), "after");
    }

    void onlyWhatDiffersIsEdited()
    {
        const QString text = u"1. a\n2. b"_s;
        const auto change = app::continuedAt(text, 4);
        QVERIFY(change);
        const QList<app::TextEdit> expected{{{4, 0}, u"\n2. "_s}, {{5, 1}, u"3"_s}};
        QCOMPARE(change->edits, expected);
    }
};

QTEST_GUILESS_MAIN(ListsTest)
#include "liststest.moc"
