// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/thinning.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace app;
using namespace Qt::StringLiterals;

class ThinningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsByAge_data();
    void keepsByAge();
    void aYearOfSavesShrinksToFewAndStaysThere();
};

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime(QDate::fromString(text.left(10), Qt::ISODate),
                     QTime::fromString(text.mid(11), Qt::ISODate), QTimeZone::utc());
}

QList<QDateTime> remaining(QList<QDateTime> times, const QDateTime &now, int days)
{
    QList<qsizetype> gone = superfluousVersions(times, now, days);
    std::ranges::reverse(gone);
    for (const qsizetype index : gone)
        times.removeAt(index);
    return times;
}

} // namespace

void ThinningTest::keepsByAge_data()
{
    QTest::addColumn<QStringList>("times");
    QTest::addColumn<int>("days");
    QTest::addColumn<QList<qsizetype>>("superfluous");

    using Indexes = QList<qsizetype>;
    QTest::newRow("none") << QStringList{} << 365 << Indexes{};
    QTest::newRow("all of a day") << QStringList{u"2026-11-23T11:59:59"_s, u"2026-11-23T11:59:58"_s,
                                                 u"2026-11-22T12:00:00"_s}
                                  << 365 << Indexes{};
    QTest::newRow("of each day of a month the last")
        << QStringList{u"2026-11-23T11:00:00"_s, u"2026-11-21T18:00:00"_s, u"2026-11-21T09:00:00"_s,
                       u"2026-11-20T23:00:00"_s, u"2026-11-20T01:00:00"_s}
        << 365 << Indexes{2, 4};
    QTest::newRow("of each week before the last (2026-10-18 is a Sunday)")
        << QStringList{u"2026-11-23T11:00:00"_s, u"2026-10-19T08:00:00"_s, u"2026-10-18T08:00:00"_s,
                       u"2026-10-17T08:00:00"_s, u"2026-10-12T08:00:00"_s, u"2026-10-11T08:00:00"_s}
        << 365 << Indexes{3, 4};
    QTest::newRow("a week of two years is one")
        << QStringList{u"2026-11-23T11:00:00"_s, u"2026-01-02T08:00:00"_s, u"2025-12-30T08:00:00"_s}
        << 0 << Indexes{2};
    QTest::newRow("what is too old")
        << QStringList{u"2026-11-23T11:00:00"_s, u"2026-11-01T08:00:00"_s} << 7 << Indexes{1};
    QTest::newRow("never the newest")
        << QStringList{u"2020-01-01T08:00:00"_s, u"2019-01-01T08:00:00"_s} << 7 << Indexes{1};
    QTest::newRow("what a wrong clock dated in the future stays")
        << QStringList{u"2030-01-01T08:00:00"_s, u"2026-11-23T11:00:00"_s} << 7 << Indexes{};
}

void ThinningTest::keepsByAge()
{
    QFETCH(QStringList, times);
    QFETCH(int, days);
    QList<QDateTime> list;
    for (const QString &time : times)
        list.append(utc(time));
    QTEST(superfluousVersions(list, utc(u"2026-11-23T12:00:00"_s), days), "superfluous");
}

void ThinningTest::aYearOfSavesShrinksToFewAndStaysThere()
{
    QList<QDateTime> times;
    QDateTime now = utc(u"2026-01-01T00:00:00"_s);
    for (int hour = 0; hour < 24 * 365; ++hour) {
        now = now.addSecs(3600);
        times.prepend(now);
        const QDateTime newest = times.first();
        times = remaining(times, now, 0);
        QCOMPARE(times.first(), newest);
        QCOMPARE(remaining(times, now, 0), times);
    }
    // 25 hours, 30 days, 48 weeks; a day or week more where they begin and end.
    QVERIFY2(times.size() >= 25 + 29 + 46 && times.size() <= 25 + 31 + 50,
             qPrintable(QString::number(times.size())));
}

QTEST_GUILESS_MAIN(ThinningTest)
#include "thinningtest.moc"
