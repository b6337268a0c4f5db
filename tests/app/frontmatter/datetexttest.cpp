// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/datetext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DateTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheDayIsReplaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("day") << u"2019-09-26"_s << u"2020-01-02"_s;
        QTest::newRow("without seconds") << u"2019-09-26 23:53"_s << u"2020-01-02 23:53"_s;
        QTest::newRow("with a zone")
            << u"2019-09-26 23:53:00 +0900"_s << u"2020-01-02 23:53:00 +0900"_s;
        QTest::newRow("RFC 3339") << u"2019-09-26T23:53:00+09:00"_s
                                  << u"2020-01-02T23:53:00+09:00"_s;
        QTest::newRow("short numbers") << u"2019-9-6 1:02"_s << u"2020-1-2 1:02"_s;
        QTest::newRow("slashes") << u"2019/09/26"_s << u"2020/01/02"_s;
        QTest::newRow("dots") << u"2019. 9. 26."_s << u"2020. 1. 02."_s;
        QTest::newRow("Hangul") << u"2019년 09월 26일"_s << u"2020년 01월 02일"_s;
        QTest::newRow("a month's short name") << u"Sep 26 2019"_s << u"Jan 02 2020"_s;
        QTest::newRow("a month's name") << u"September 6, 2019"_s << u"January 2, 2020"_s;
        QTest::newRow("no date") << u"soon"_s << u"2020-01-02"_s;
        QTest::newRow("nothing") << QString() << u"2020-01-02"_s;
    }

    void onlyTheDayIsReplaced()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(app::withDay(text, QDate(2020, 1, 2)), expected);
    }

    void theDayIsRead()
    {
        QCOMPARE(app::dayOfDate(u"2019-09-26 23:53"_s), QDate(2019, 9, 26));
        QCOMPARE(app::dayOfDate(u"2019년 9월 26일"_s), QDate(2019, 9, 26));
        QCOMPARE(app::dayOfDate(u"Sep 26 2019"_s), QDate(2019, 9, 26));
        QVERIFY(!app::dayOfDate(u"2019-13-26"_s).isValid());
        QVERIFY(!app::dayOfDate(u"12"_s).isValid());
        QVERIFY(!app::dayOfDate(u"Foo 26 2019"_s).isValid());
    }
};

QTEST_GUILESS_MAIN(DateTextTest)
#include "datetexttest.moc"
