// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/postdate.h"

#include <QTest>
#include <QTimeZone>

using app::Generator;

class PostDateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("moment");
        const QDate day(2019, 9, 26);
        const auto row = [](const char *text, const QDateTime &moment) {
            QTest::newRow(text) << QString::fromLatin1(text) << moment;
        };
        row("2019-09-26", {day, QTime(0, 0)});
        row("2019-9-6", {QDate(2019, 9, 6), QTime(0, 0)});
        row("2019-09-26 23:53", {day, QTime(23, 53)});
        row("2019-09-26 23:53:07", {day, QTime(23, 53, 7)});
        row("2019-09-26T23:53:07Z", {day, QTime(23, 53, 7), Qt::UTC});
        row("2019-09-26T23:53:07.125+09:00", {day, QTime(23, 53, 7), Qt::OffsetFromUTC, 32400});
        row("2019-09-26 23:53:00 +0900", {day, QTime(23, 53), Qt::OffsetFromUTC, 32400});
        row("2019-09-26 23:53 -0330", {day, QTime(23, 53), Qt::OffsetFromUTC, -12600});
        row("2019-09-26-name", {day, QTime(0, 0)});
        row("2019-09-26 99:99", {day, QTime(0, 0)});
        row("2019-13-26", {});
        row("2019-09-261", {});
        row("26 Sep 2019", {});
        row("", {});
    }

    void readsDates()
    {
        QFETCH(const QString, text);
        QFETCH(const QDateTime, moment);
        QCOMPARE(app::sortableDate(text), moment);
    }

    void writesTheGeneratorsStyle_data()
    {
        QTest::addColumn<Generator>("generator");
        QTest::addColumn<QString>("text");
        QTest::newRow("Jekyll") << Generator::Jekyll << QStringLiteral("2026-04-08 09:05:03 +0900");
        QTest::newRow("Hexo") << Generator::Hexo << QStringLiteral("2026-04-08 09:05:03");
        QTest::newRow("Pelican") << Generator::Pelican << QStringLiteral("2026-04-08 09:05");
        QTest::newRow("Hugo") << Generator::Hugo << QStringLiteral("2026-04-08T09:05:03+09:00");
        QTest::newRow("Zola") << Generator::Zola << QStringLiteral("2026-04-08T09:05:03+09:00");
        QTest::newRow("none") << Generator::None << QStringLiteral("2026-04-08T09:05:03+09:00");
    }

    void writesTheGeneratorsStyle()
    {
        QFETCH(const Generator, generator);
        QFETCH(const QString, text);
        const QDateTime moment(QDate(2026, 4, 8), QTime(9, 5, 3), Qt::OffsetFromUTC, 32400);
        QCOMPARE(app::newPostDate(moment, generator), text);
    }

    void zonesWestAndOfHalfHoursAreWritten()
    {
        const QDateTime moment(QDate(2026, 4, 8), QTime(9, 5, 3), Qt::OffsetFromUTC, -12600);
        QCOMPARE(app::newPostDate(moment, Generator::Jekyll),
                 QStringLiteral("2026-04-08 09:05:03 -0330"));
        const QDateTime utc(QDate(2026, 4, 8), QTime(9, 5, 3), Qt::UTC);
        QCOMPARE(app::newPostDate(utc, Generator::Hugo),
                 QStringLiteral("2026-04-08T09:05:03+00:00"));
    }
};

QTEST_GUILESS_MAIN(PostDateTest)
#include "postdatetest.moc"
