// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/boundedsource.h"
#include "app/markdown/preparedsource.h"
#include "app/markdown/renderer.h"

#include <QTest>

using app::Dialect;
using app::GuardMark;
using namespace Qt::StringLiterals;

namespace {

QString htmlOf(const QString &post, Dialect dialect = Dialect::GitHub)
{
    return app::render(post, {dialect, false, {}}).html();
}

} // namespace

class BoundedSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAuthorsWriteStays_data();
    void whatAuthorsWriteStays();
    void instructionsWithoutEndAreGuarded_data();
    void instructionsWithoutEndAreGuarded();
    void containersEndWhereTheyAreTooMany_data();
    void containersEndWhereTheyAreTooMany();
    void tablesThatGrowAreText_data();
    void tablesThatGrowAreText();
    void tablesOfThousandsOfColumnsAreText_data();
    void tablesOfThousandsOfColumnsAreText();
    void headsOfTablesAreLookedForWithinLimits();
};

void BoundedSourceTest::whatAuthorsWriteStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes and lists") << u"> - a\n>   1. b\n\n- c"_s;
    QTest::newRow("a long line") << u"- "_s + u"word "_s.repeated(1000);
    QTest::newRow("a rule of many marks") << u"- "_s.repeated(150);
    QTest::newRow("an instruction") << u"a <?php b ?>"_s;
    QTest::newRow("one that begins a block") << u"> <?php\n> a"_s;
    QTest::newRow("one that begins a footnote") << u"a[^1]\n\n[^1]: <!-- b\n    c"_s;
    QTest::newRow("one that begins a footnote in a quote") << u"> [^한글 2]: <?php b"_s;
    QTest::newRow("one that begins a definition") << u"a\n: <!-- b"_s;
    QTest::newRow("a declaration") << u"a <!DOCTYPE b>"_s;
    QTest::newRow("a table") << u"| a | b |\n|---|---|\n| c | d |\n"_s;
    QTest::newRow("many tables") << u"| a | b |\n|---|---|\n| c | d |\n\n"_s.repeated(5000);
}

void BoundedSourceTest::whatAuthorsWriteStays()
{
    QFETCH(const QString, text);
    QCOMPARE(app::withBoundedNesting(text), text);
    QCOMPARE(app::withGuardedInstructions(text), text);
    QCOMPARE(app::withBoundedTableHeads(text), text);
    QVERIFY(!app::hasVastTable(text));
}

void BoundedSourceTest::instructionsWithoutEndAreGuarded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guarded"); ///< With `|` for each guard.
    QTest::newRow("in a line") << u"a <?b <?c"_s << u"a <|?b <|?c"_s;
    QTest::newRow("behind one that ends") << u"a <?b?> <?c"_s << u"a <?b?> <|?c"_s;
    QTest::newRow("behind one that begins a block")
        << u"- <?b <?c\n\na <?d"_s << u"- <?b <|?c\n\na <|?d"_s;
    QTest::newRow("a section") << u"a <![CDATA[ b"_s << u"a <|![CDATA[ b"_s;
    QTest::newRow("a comment") << u"a <!-- b"_s << u"a <|!-- b"_s;
}

void BoundedSourceTest::instructionsWithoutEndAreGuarded()
{
    QFETCH(const QString, text);
    QFETCH(QString, guarded);
    guarded.replace(u'|', GuardMark);
    QString marked = app::withGuardedInstructions(text);
    // A section is a declaration as well; one guard is as good as two.
    marked.replace(QString(2, GuardMark), QString(GuardMark));
    QCOMPARE(marked, guarded);
    QVERIFY(!htmlOf(text).contains(GuardMark));
}

void BoundedSourceTest::containersEndWhereTheyAreTooMany_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("element");
    QTest::newRow("quotes") << u">"_s << u"<blockquote>"_s;
    QTest::newRow("entries") << u"1. "_s << u"<li>"_s;
    QTest::newRow("both") << u"- >"_s << u"<blockquote>"_s;
}

void BoundedSourceTest::containersEndWhereTheyAreTooMany()
{
    QFETCH(const QString, unit);
    QFETCH(const QString, element);
    const QString html = htmlOf(unit.repeated(30'000) + u"end"_s);
    QVERIFY(html.count(element) >= 100);
    QVERIFY(html.count(element) <= 200);
    QVERIFY(html.contains(u"end"));
    QVERIFY(!html.contains(GuardMark));
}

void BoundedSourceTest::tablesThatGrowAreText_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("github") << Dialect::GitHub;
    QTest::newRow("jekyll") << Dialect::Jekyll;
    QTest::newRow("hugo") << Dialect::Hugo;
    QTest::newRow("hexo") << Dialect::Hexo;
}

void BoundedSourceTest::tablesThatGrowAreText()
{
    QFETCH(const Dialect, dialect);
    const QString head
        = u"|"_s + u"a|"_s.repeated(300) + u"\n|"_s + u"-|"_s.repeated(300) + u"\n"_s;
    QCOMPARE(htmlOf(head + u"|b|\n"_s.repeated(100), dialect).count(u"<td>"), 30'000);
    QCOMPARE(htmlOf(head + u"|b|\n"_s.repeated(30'000), dialect).count(u"<td>"), 0);
}

void BoundedSourceTest::tablesOfThousandsOfColumnsAreText_data()
{
    QTest::addColumn<QString>("post");
    const QString bars(200'000, u'|');
    QTest::newRow("in a row") << u"|a|b|\n|-|-|\n"_s + bars;
    QTest::newRow("in the head") << bars + u"\n|-|\n"_s;
    QTest::newRow("in the line of dashes") << u"|a|\n"_s + u"|-"_s.repeated(100'000);
}

// They would take a quarter of a minute.
void BoundedSourceTest::tablesOfThousandsOfColumnsAreText()
{
    QFETCH(const QString, post);
    QVERIFY(!htmlOf(post).contains(u"<table>"));
    QVERIFY(htmlOf(u"|a|b|\n|-|-|\n\n"_s + QString(5000, u'|')).contains(u"<table>"));
}

// Each row has a cell more than the line of dashes.
void BoundedSourceTest::headsOfTablesAreLookedForWithinLimits()
{
    const QString text = u"x|a|b|\n|-|-|\n"_s.repeated(20'000);
    QVERIFY(app::withBoundedTableHeads(text).count(GuardMark) > 10'000);
    QCOMPARE(htmlOf(text).count(u"|-|-|"), 20'000);
    QVERIFY(htmlOf(text + u"\n|a|b|\n|-|-|\n"_s).contains(u"|-|-|"));
}

QTEST_GUILESS_MAIN(BoundedSourceTest)
#include "boundedsourcetest.moc"
