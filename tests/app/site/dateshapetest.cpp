// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/dateshape.h"

#include <QTest>

class DateShapeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsFoundInTheWaysOfSites_data();
    void aDayIsFoundInTheWaysOfSites();
    void whatIsNoSuchDayHasNoShape_data();
    void whatIsNoSuchDayHasNoShape();
};

namespace {

using namespace Qt::StringLiterals;

const QStringList Languages{u"ko"_s, u"de"_s};

} // namespace

void DateShapeTest::aDayIsFoundInTheWaysOfSites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("language");
    const QDate early(2026, 3, 2);
    const QDate late(2019, 9, 26);
    QTest::newRow("as minima writes it")
        << u"\n  Mar 2, 2026\n"_s << early << u"\n  {MMM} {d}, {yyyy}\n"_s << u"en"_s;
    QTest::newRow("a padded day beside a name")
        << u"March 02, 2026"_s << early << u"{MMMM} {dd}, {yyyy}"_s << u"en"_s;
    QTest::newRow("behind words") << u"Posted by Kim on September 26, 2019"_s << late
                                  << u"Posted by Kim on {MMMM} {d}, {yyyy}"_s << u"en"_s;
    QTest::newRow("ISO") << u"2019-09-26"_s << late << u"{yyyy}-{MM}-{dd}"_s << u"en"_s;
    QTest::newRow("ISO with a time")
        << u"2019-09-26T23:53"_s << late << u"{yyyy}-{MM}-{dd}T23:53"_s << u"en"_s;
    QTest::newRow("dots") << u"2026.3.2."_s << early << u"{yyyy}.{M}.{d}."_s << u"en"_s;
    QTest::newRow("Korean") << u"2026년 3월 2일에 씀"_s << early << u"{yyyy}년 {M}월 {d}일에 씀"_s
                            << u"en"_s;
    QTest::newRow("Korean with its weekday")
        << u"2019년 9월 26일 목요일"_s << late << u"{yyyy}년 {M}월 {d}일 {dddd}"_s << u"ko"_s;
    QTest::newRow("an English weekday")
        << u"Mon, 02 Mar 2026"_s << early << u"{ddd}, {dd} {MMM} {yyyy}"_s << u"en"_s;
    QTest::newRow("the page's own language")
        << u"2. März 2026"_s << early << u"{d}. {MMMM} {yyyy}"_s << u"de"_s;
    QTest::newRow("day first") << u"26/09/2019"_s << late << u"{dd}/{MM}/{yyyy}"_s << u"en"_s;
}

void DateShapeTest::aDayIsFoundInTheWaysOfSites()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, day);
    QFETCH(const QString, shape);
    QFETCH(const QString, language);
    const auto found = app::dateShape(text, day, Languages);
    QVERIFY(found);
    QCOMPARE(found->text, shape);
    QCOMPARE(found->language, language);
}

void DateShapeTest::whatIsNoSuchDayHasNoShape_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("another day") << u"Mar 3, 2026"_s << QDate(2026, 3, 2);
    QTest::newRow("digits go on behind it") << u"2026-03-021"_s << QDate(2026, 3, 2);
    QTest::newRow("digits go on before it") << u"12026-03-02"_s << QDate(2026, 3, 2);
    QTest::newRow("the year alone") << u"© 2026"_s << QDate(2026, 3, 2);
    QTest::newRow("braces, which are the shape's own") << u"{2026-03-02}"_s << QDate(2026, 3, 2);
    QTest::newRow("no day") << u"2026-03-02"_s << QDate();
    QTest::newRow("nothing") << QString() << QDate(2026, 3, 2);
}

void DateShapeTest::whatIsNoSuchDayHasNoShape()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, day);
    QVERIFY(!app::dateShape(text, day, Languages));
}

QTEST_GUILESS_MAIN(DateShapeTest)
#include "dateshapetest.moc"
