// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/findbar/findbar.h"
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/common/searchtarget.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using ui::CommandId;

namespace {

class Text final : public ui::SearchTarget
{
    Q_OBJECT

public:
    [[nodiscard]] bool isUsable() const override { return !content.isNull(); }
    [[nodiscard]] bool isEditable() const override { return isUsable() && !isReadOnly; }
    [[nodiscard]] QString text() const override { return content; }
    [[nodiscard]] app::TextSelection selection() const override { return selected; }
    void select(const app::TextSelection &selection) override { selected = selection; }
    void showMatches(const QList<app::TextRange> &ranges, int index) override
    {
        matches = ranges;
        current = index;
    }
    void apply(const QList<app::TextEdit> &edits) override
    {
        content = app::applied(content, edits);
        selected = mapped(selected, edits);
        ++steps;
        Q_EMIT textChanged();
    }
    void takeFocus() override { hasFocus = true; }

    QString content;
    bool isReadOnly = false;
    app::TextSelection selected;
    QList<app::TextRange> matches;
    int current = -1;
    int steps = 0;
    bool hasFocus = false;
};

struct Bench {
    explicit Bench(const QString &text)
        : settings(folder.filePath(u"settings.ini"_s))
        , theme(settings)
        , actions(theme)
        , bar(actions, theme, target)
    {
        target.content = text;
        window.setFixedSize(700, 120);
        bar.setParent(&window);
        window.show();
    }

    [[nodiscard]] QLineEdit &field(const QString &name) const
    {
        for (QLineEdit *field : bar.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == name)
                return *field;
        }
        qFatal("no such field");
    }
    [[nodiscard]] QToolButton &button(const QString &name) const
    {
        for (QToolButton *found : bar.findChildren<QToolButton *>()) {
            if (found->accessibleName() == name)
                return *found;
        }
        qFatal("no such button");
    }
    void find(const QString &pattern) const
    {
        actions.action(CommandId::Find).trigger();
        field(u"Find"_s).setText(pattern);
    }
    [[nodiscard]] QString state() const { return bar.findChild<QLabel *>()->text(); }

    QTemporaryDir folder;
    app::Settings settings;
    ui::ThemeController theme;
    ui::ActionSet actions;
    Text target;
    QWidget window;
    ui::FindBar bar;
};

} // namespace

class FindBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void findsWhileThePatternIsTyped()
    {
        const Bench bench(u"one two one"_s);
        QVERIFY(!bench.bar.isVisible());
        bench.find(u"one"_s);
        QVERIFY(bench.bar.isVisible());
        QCOMPARE(bench.target.matches.size(), 2);
        QCOMPARE(bench.target.selected, (app::TextSelection{0, 3}));
        QCOMPARE(bench.state(), u"1 / 2"_s);
    }

    void withoutAMatchTheSelectionGoesBackToWhereTheSearchBegan()
    {
        Bench bench(u"post: some words"_s);
        bench.target.selected = {12, 12};
        bench.actions.action(CommandId::Find).trigger();
        QLineEdit &pattern = bench.field(u"Find"_s);
        QTest::keyClicks(&pattern, u"so"_s);
        QCOMPARE(bench.target.selected, (app::TextSelection{6, 8}));
        QTest::keyClicks(&pattern, u"x"_s);
        QCOMPARE(bench.state(), u"No match"_s);
        QCOMPARE(bench.target.selected, (app::TextSelection{12, 12}));
        QTest::keyClick(&pattern, Qt::Key_Escape);
        QCOMPARE(bench.target.selected, (app::TextSelection{12, 12}));
    }

    void aPatternThatIsTypedOnIsLookedForFromWhereTheSearchBegan()
    {
        Bench bench(u"s sa s sax"_s);
        bench.actions.action(CommandId::Find).trigger();
        QLineEdit &pattern = bench.field(u"Find"_s);
        QTest::keyClicks(&pattern, u"sax"_s);
        QCOMPARE(bench.target.selected, (app::TextSelection{7, 10}));
        QTest::keyClick(&pattern, Qt::Key_Backspace);
        QCOMPARE(bench.target.selected, (app::TextSelection{2, 4}));
    }

    void aMatchThatWasSteppedToIsWhereTheSearchGoesOn()
    {
        Bench bench(u"a one a two"_s);
        bench.find(u"a"_s);
        QLineEdit &pattern = bench.field(u"Find"_s);
        QTest::keyClick(&pattern, Qt::Key_Return);
        QTest::keyClicks(&pattern, u"x"_s);
        QCOMPARE(bench.target.selected, (app::TextSelection{6, 7}));
    }

    void whatWasClickedMeanwhileIsWhereTheSearchBegins()
    {
        Bench bench(u"a one a two a"_s);
        bench.find(u"a"_s);
        bench.target.selected = {9, 9};
        QTest::keyClicks(&bench.field(u"Find"_s), u"x"_s);
        QCOMPARE(bench.target.selected, (app::TextSelection{9, 9}));
    }

    void stepsAroundTheEnd()
    {
        const Bench bench(u"a b a b a"_s);
        bench.find(u"a"_s);
        QLineEdit &pattern = bench.field(u"Find"_s);
        QTest::keyClick(&pattern, Qt::Key_Return);
        QCOMPARE(bench.state(), u"2 / 3"_s);
        bench.actions.action(CommandId::FindNext).trigger();
        QCOMPARE(bench.state(), u"3 / 3"_s);
        QTest::mouseClick(&bench.button(u"Next match"_s), Qt::LeftButton);
        QCOMPARE(bench.state(), u"1 / 3"_s);
        QTest::keyClick(&pattern, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(bench.state(), u"3 / 3"_s);
        QCOMPARE(bench.target.current, 2);
    }

    void startsWithWhatIsSelected()
    {
        Bench bench(u"one two one"_s);
        bench.target.selected = {8, 11};
        bench.actions.action(CommandId::Find).trigger();
        QCOMPARE(bench.field(u"Find"_s).text(), u"one"_s);
        QCOMPARE(bench.state(), u"2 / 2"_s);
    }

    void togglesNarrowTheSearch()
    {
        const Bench bench(u"Art art start"_s);
        bench.find(u"art"_s);
        QCOMPARE(bench.bar.matchCount(), 3);
        bench.button(u"Whole words"_s).click();
        QCOMPARE(bench.bar.matchCount(), 2);
        bench.button(u"Match case"_s).click();
        QCOMPARE(bench.bar.matchCount(), 1);
        QCOMPARE(bench.target.selected, (app::TextSelection{4, 7}));
    }

    void badExpressionsAreShown()
    {
        const Bench bench(u"a"_s);
        bench.button(u"Regular expression"_s).click();
        bench.find(u"(a"_s);
        QCOMPARE(bench.state(), u"Bad expression"_s);
        QVERIFY(!bench.field(u"Find"_s).toolTip().isEmpty());
        QVERIFY(!bench.button(u"Next match"_s).isEnabled());
        bench.field(u"Find"_s).setText(u"(a)"_s);
        QCOMPARE(bench.state(), u"1 / 1"_s);
    }

    void nothingFoundIsSaid()
    {
        const Bench bench(u"a"_s);
        bench.find(u"b"_s);
        QCOMPARE(bench.state(), u"No match"_s);
    }

    void replacesOneByOne()
    {
        const Bench bench(u"a b a"_s);
        bench.actions.action(CommandId::Replace).trigger();
        bench.field(u"Find"_s).setText(u"a"_s);
        QLineEdit &with = bench.field(u"Replace with"_s);
        QVERIFY(with.isVisible());
        with.setText(u"aa"_s);
        QTest::keyClick(&with, Qt::Key_Return);
        QCOMPARE(bench.target.content, u"aa b a"_s);
        QCOMPARE(bench.target.selected, (app::TextSelection{5, 6}));
        QTest::keyClick(&with, Qt::Key_Return);
        QCOMPARE(bench.target.content, u"aa b aa"_s);
    }

    void replacesAllAtOnce()
    {
        const Bench bench(u"k1 k2"_s);
        bench.actions.action(CommandId::Replace).trigger();
        bench.button(u"Regular expression"_s).click();
        bench.field(u"Find"_s).setText(u"k(\\d)"_s);
        bench.field(u"Replace with"_s).setText(u"$1k"_s);
        bench.button(u"Replace all matches"_s).click();
        QCOMPARE(bench.target.content, u"1k 2k"_s);
        QCOMPARE(bench.target.steps, 1);
        QCOMPARE(bench.state(), u"2 replaced"_s);
    }

    void escapeClosesAndGivesTheFocusBack()
    {
        const Bench bench(u"a"_s);
        bench.find(u"a"_s);
        QTest::keyClick(&bench.field(u"Find"_s), Qt::Key_Escape);
        QVERIFY(!bench.bar.isVisible());
        QVERIFY(bench.target.hasFocus);
        QVERIFY(bench.target.matches.isEmpty());
    }

    void changesOfTheTextAreSearched()
    {
        Bench bench(u"a"_s);
        bench.find(u"a"_s);
        bench.target.content = u"a a"_s;
        Q_EMIT bench.target.textChanged();
        QTRY_COMPARE(bench.bar.matchCount(), 2);
    }

    void staysHiddenWithoutAText()
    {
        const Bench bench{QString()};
        bench.actions.action(CommandId::Find).trigger();
        QVERIFY(!bench.bar.isVisible());
    }
};

QTEST_MAIN(FindBarTest)
#include "findbartest.moc"
