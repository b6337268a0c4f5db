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
        QTest::newRow("the day before a month's name") << u"26 Sep 2019"_s << u"02 Jan 2020"_s;
        QTest::newRow("digits alone") << u"20190926"_s << u"20200102"_s;
        QTest::newRow("no date") << u"soon"_s << u"2020-01-02"_s;
        QTest::newRow("nothing") << QString() << u"2020-01-02"_s;
    }

    void onlyTheDayIsReplaced()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(app::withDay(text, QDate(2020, 1, 2)), expected);
    }

    void onlyTheTimeIsReplaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("without seconds") << u"2019-09-26 23:53"_s << u"2019-09-26 04:05"_s;
        QTest::newRow("with seconds") << u"2019-09-26 23:53:59"_s << u"2019-09-26 04:05:06"_s;
        QTest::newRow("an hour of one digit") << u"2019-9-6 1:02"_s << u"2019-9-6 4:05"_s;
        QTest::newRow("fractions stay")
            << u"2019-09-26T23:53:59.250Z"_s << u"2019-09-26T04:05:06.250Z"_s;
        QTest::newRow("the zone stays")
            << u"2019-09-26 23:53:59 +0900"_s << u"2019-09-26 04:05:06 +0900"_s;
        QTest::newRow("none yet") << u"2019-09-26"_s << u"2019-09-26 04:05:06"_s;
        QTest::newRow("no date") << u"soon"_s << u"soon"_s;
    }

    void onlyTheTimeIsReplaced()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(app::withTime(text, QTime(4, 5, 6)), expected);
    }

    void aMomentIsWrittenInTheZoneOfTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << u"2019-09-26 23:53"_s << u"2020-01-02 20:30"_s;
        QTest::newRow("Seoul") << u"2019-09-26 23:53:00 +0900"_s << u"2020-01-03 05:30:00 +0900"_s;
        QTest::newRow("UTC") << u"2019-09-26T23:53:00Z"_s << u"2020-01-02T20:30:00Z"_s;
        QTest::newRow("west, half an hour")
            << u"2019-09-26 23:53:00 -03:30"_s << u"2020-01-02 17:00:00 -03:30"_s;
        QTest::newRow("a day only") << u"2019/9/26"_s << u"2020/1/02"_s;
    }

    void aMomentIsWrittenInTheZoneOfTheText()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const QDateTime moment(QDate(2020, 1, 2), QTime(20, 30), Qt::UTC);
        QCOMPARE(app::withMoment(text, moment), expected);
    }

    void thePartsAreTold()
    {
        const auto date = app::writtenDate(u"2019-09-26 23:53:00 +0930"_s);
        QVERIFY(date && date->isWhole && date->isValid() && date->hasSeconds);
        QCOMPARE(date->zone, std::optional(9 * 3600 + 1800));
        QCOMPARE(date->zoneText, u" +0930"_s);
        QCOMPARE(date->timeSeparator, u" "_s);
        QVERIFY(!app::writtenDate(u"2019-09-26 25:61"_s)->isValid());
        QVERIFY(!app::writtenDate(u"2019-09-26 or so"_s)->isWhole);
        QCOMPARE(app::writtenDate(u"2019-09-26 1:02:03 +9"_s)->zone, std::optional(9 * 3600));
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
