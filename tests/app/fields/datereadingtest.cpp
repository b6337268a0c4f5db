// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/datereading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::DateQuotes;
using app::DateTrouble;
using app::Generator;

namespace {

app::DateRules rules(Generator generator)
{
    return {generator, QTimeZone("Asia/Seoul"), true, true, {}};
}

QString shown(const QDateTime &moment)
{
    return moment.isValid() ? moment.toTimeZone(QTimeZone("Asia/Seoul")).toString(u"dd. HH:mm")
                            : u"-"_s;
}

} // namespace

// Each row was measured with the generator itself: Jekyll 4.3.1, Hugo 0.111.3, Hexo 8.1.2,
// Eleventy 3.1.8; site in Seoul, computer in UTC. tst_generatordates asks those that are installed.
class DateReadingTest final : public QObject
{
    Q_OBJECT

private:
    static void row(Generator generator, const char *text, DateTrouble trouble, const char *moment,
                    const char *better, DateQuotes quotes = DateQuotes::None)
    {
        const QString name = app::displayName(generator) + u": "_s
            + (quotes == DateQuotes::Some ? u"'%1'"_s : u"%1"_s).arg(QString::fromUtf8(text));
        QTest::newRow(qPrintable(name))
            << static_cast<int>(generator) << QString::fromUtf8(text) << static_cast<int>(quotes)
            << static_cast<int>(trouble) << QString::fromLatin1(moment)
            << QString::fromLatin1(better);
    }

    static void jekyllRows()
    {
        using enum DateTrouble;
        const auto jekyll = [](auto... parts) {
            row(Generator::Jekyll, parts...);
        };
        jekyll("2019-09-26 23:53", None, "26. 23:53", "");
        jekyll("2019-09-26 23:53:00", OtherMoment, "27. 08:53", "2019-09-26 23:53:00 +0900");
        jekyll("2019-09-26 23:53:00", None, "26. 23:53", "", DateQuotes::Some);
        jekyll("2019-09-26 23:53:00 +0900", None, "26. 23:53", "");
        jekyll("2019-09-26T23:53:00+09:00", None, "26. 23:53", "");
        jekyll("2019-09-26T23:53:00", OtherMoment, "27. 08:53", "2019-09-26T23:53:00+09:00");
        jekyll("2019-09-26T23:53", None, "26. 23:53", "");
        jekyll("2019-09-26T14:53:00Z", None, "26. 23:53", "");
        jekyll("2019-09-26 23:53:00 KST", None, "26. 23:53", "");
        jekyll("2019-09-26", None, "26. 00:00", "");
        jekyll("2019/09/26 23:53:00", None, "26. 23:53", "");
        jekyll("2019-9-6 23:53:00", OtherMoment, "07. 08:53", "2019-9-6 23:53:00 +0900");
        jekyll("Sep 26 2019", None, "26. 00:00", "");
        jekyll("20190926", None, "26. 00:00", "");
        jekyll("2019\xeb\x85\x84 9\xec\x9b\x94 26\xec\x9d\xbc", BuildFails, "-", "2019-09-26");
        jekyll("09/26/2019", BuildFails, "-", "2019-09-26");
        jekyll("26/09/2019", None, "-", "");
        jekyll("2019", BuildFails, "-", "");
        jekyll("1569509580", BuildFails, "-", "");
        // As importers from WordPress and Blogger write it.
        jekyll("2019-09-26 23:53:17.000000000 +08:00", None, "27. 00:53", "");
        jekyll("2019-09-26T23:53:00.001+08:00", None, "27. 00:53", "", DateQuotes::Some);
        jekyll("2019-09-26 23:53:00.000000000 Z", None, "27. 08:53", "");
        jekyll("soon", BuildFails, "-", "");
        jekyll("2019-13-45", NoSuchDay, "-", "");
        jekyll("2019-09-26 25:61:00", NoSuchDay, "-", "");
    }

    static void hugoRows()
    {
        using enum DateTrouble;
        const auto hugo = [](auto... parts) {
            row(Generator::Hugo, parts...);
        };
        hugo("2019-09-26 23:53", YearOne, "-", "2019-09-26 23:53:00");
        hugo("2019-09-26 23:53", YearOne, "-", "2019-09-26 23:53:00", DateQuotes::Some);
        hugo("2019-09-26 23:53:00", None, "26. 23:53", "");
        hugo("2019-09-26 23:53:00", None, "26. 23:53", "", DateQuotes::Some);
        hugo("2019-09-26 23:53:00 +0900", None, "26. 23:53", "");
        hugo("2019-09-26 23:53 +0900", YearOne, "-", "2019-09-26 23:53:00 +09:00");
        hugo("2019-09-26T23:53:00+09:00", None, "26. 23:53", "");
        hugo("2019-09-26T23:53+09:00", YearOne, "-", "2019-09-26T23:53:00+09:00");
        hugo("2019-09-26T23:53:00", None, "26. 23:53", "");
        hugo("2019-09-26 9:53:00", None, "26. 09:53", "");
        hugo("2019-09-26 23:53:00 KST", YearOne, "-", "2019-09-26 23:53:00 +09:00");
        hugo("2019-09-26", None, "26. 00:00", "");
        hugo("2019-9-6", YearOne, "-", "2019-09-06");
        hugo("2019/09/26 23:53", YearOne, "-", "2019-09-26 23:53:00");
        hugo("26 Sep 2019", None, "26. 00:00", "");
        hugo("Sep 26 2019", YearOne, "-", "2019-09-26");
        hugo("20190926", OtherMoment, "23. 01:35", "2019-09-26");
        hugo("20190926", YearOne, "-", "2019-09-26", DateQuotes::Some);
        hugo("1569509580", None, "26. 23:53", "");
        hugo("Thu, 26 Sep 2019 23:53:00 +0900", None, "-", "");
        hugo("Thu Sep 26 23:53:00 2019", None, "-", "");
        hugo("Thu Sep 26 23:53:00 KST 2019", None, "-", "");
        hugo("26 Sep 19 23:53 +0900", None, "-", "");
        hugo("Thursday, 26-Sep-19 14:53:00 GMT", None, "-", "");
        hugo("2019-09-26 23:53:00 +0900 KST", None, "-", "");
        hugo("2019-09-26 11:53 PM", YearOne, "-", "");
        hugo("soon", YearOne, "-", "");
    }

    static void hexoRows()
    {
        using enum DateTrouble;
        const auto hexo = [](auto... parts) {
            row(Generator::Hexo, parts...);
        };
        hexo("2019-09-26 23:53", None, "26. 23:53", "");
        hexo("2019-09-26 23:53:00", None, "26. 23:53", "");
        hexo("2019-09-26 23:53:00", None, "26. 23:53", "", DateQuotes::Some);
        hexo("2019-09-26 23:53:00 +0900", OtherMoment, "26. 14:53", "2019-09-26 23:53:00");
        hexo("2019-09-26T23:53:00+09:00", OtherMoment, "26. 14:53", "2019-09-26T23:53:00");
        hexo("2019-09-26T14:53:00Z", OtherMoment, "26. 14:53", "2019-09-26T23:53:00");
        hexo("2019-09-26", DayBefore, "26. 00:00", "2019-09-26 12:00:00");
        hexo("2019-09-26 05:00:00", DayBefore, "26. 05:00", "");
        hexo("2019-09-26 09:00:00", None, "26. 09:00", "");
        hexo("2019/09/26 23:53", None, "26. 23:53", "");
        hexo("soon", FileTime, "-", "");
    }

    static void eleventyRows()
    {
        using enum DateTrouble;
        const auto eleventy = [](auto... parts) {
            row(Generator::Eleventy, parts...);
        };
        eleventy("2019-09-26 23:53", BuildFails, "-", "2019-09-26T23:53:00+09:00");
        eleventy("2019-09-26 23:53:00", OtherMoment, "27. 08:53", "2019-09-26T23:53:00+09:00");
        eleventy("2019-09-26 23:53:00", BuildFails, "-", "2019-09-26T23:53:00+09:00",
                 DateQuotes::Some);
        eleventy("2019-09-26 23:53:00 +0900", BuildFails, "-", "2019-09-26T23:53:00+09:00");
        eleventy("2019-09-26 23:53:00 +09:00", None, "26. 23:53", "");
        eleventy("2019-09-26T23:53:00+09:00", None, "26. 23:53", "");
        eleventy("2019-09-26T23:53:00+0900", None, "26. 23:53", "");
        eleventy("2019-09-26T23:53+09:00", None, "26. 23:53", "");
        eleventy("2019-09-26", None, "26. 00:00", "");
        eleventy("2019-9-6", BuildFails, "-", "2019-09-06");
        eleventy("2019/09/26", BuildFails, "-", "2019-09-26");
        eleventy("soon", BuildFails, "-", "");
        eleventy("git Last Modified", None, "-", "");
    }

private Q_SLOTS:
    void aDateIsReadAsTheGeneratorReadsIt_data()
    {
        QTest::addColumn<int>("generator");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("quotes");
        QTest::addColumn<int>("trouble");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("better");
        jekyllRows();
        hugoRows();
        hexoRows();
        eleventyRows();
        row(Generator::Astro, "2019-09-26 23:53", DateTrouble::None, "26. 23:53", "");
        row(Generator::Zola, "2019-02-31", DateTrouble::NoSuchDay, "-", "");
        row(Generator::None, "soon", DateTrouble::None, "-", "");
        row(Generator::Jekyll, "", DateTrouble::None, "-", "");
    }

    void aDateIsReadAsTheGeneratorReadsIt()
    {
        QFETCH(const int, generator);
        QFETCH(const QString, text);
        QFETCH(const int, quotes);
        QFETCH(const int, trouble);
        QFETCH(const QString, moment);
        QFETCH(const QString, better);
        const auto who = static_cast<Generator>(generator);
        const app::DateReading reading
            = app::readDate(u"date"_s, text, static_cast<DateQuotes>(quotes), rules(who));
        QCOMPARE(static_cast<int>(reading.trouble), trouble);
        QCOMPARE(shown(reading.moment), moment);
        QCOMPARE(reading.better, better);
    }

    void whatIsOfferedIsFree_data() { aDateIsReadAsTheGeneratorReadsIt_data(); }

    void whatIsOfferedIsFree()
    {
        QFETCH(const int, generator);
        QFETCH(const int, quotes);
        QFETCH(const QString, better);
        if (better.isEmpty())
            return;
        const auto who = static_cast<Generator>(generator);
        const app::DateReading reading
            = app::readDate(u"date"_s, better, static_cast<DateQuotes>(quotes), rules(who));
        QCOMPARE(static_cast<int>(reading.trouble), static_cast<int>(DateTrouble::None));
    }

    void datesToComeHideAPost_data()
    {
        QTest::addColumn<int>("generator");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("trouble");
        QTest::addColumn<QString>("better");
        const auto row = [](const char *name, Generator generator, const char *key,
                            const char *text, DateTrouble trouble, const char *better) {
            QTest::newRow(name) << static_cast<int>(generator) << QString::fromLatin1(key)
                                << QString::fromLatin1(text) << static_cast<int>(trouble)
                                << QString::fromLatin1(better);
        };
        row("later today", Generator::Jekyll, "date", "2020-01-02 13:00", DateTrouble::Future,
            "2020-01-02 12:00");
        row("earlier today", Generator::Jekyll, "date", "2020-01-02 11:00", DateTrouble::None, "");
        row("only as it is misread", Generator::Jekyll, "date", "2020-01-02 11:00:00",
            DateTrouble::Future, "2020-01-02 11:00:00 +0900");
        row("another zone", Generator::Hugo, "publishDate", "2020-01-02T04:00:00Z",
            DateTrouble::Future, "2020-01-02T03:00:00Z");
        row("a change to come", Generator::Hugo, "lastmod", "2020-01-03", DateTrouble::None, "");
        row("expired", Generator::Hugo, "expiryDate", "2020-01-01", DateTrouble::Expired, "");
        row("not yet expired", Generator::Hugo, "expiryDate", "2020-01-03", DateTrouble::None, "");
    }

    void datesToComeHideAPost()
    {
        QFETCH(const int, generator);
        QFETCH(const QString, key);
        QFETCH(const QString, text);
        QFETCH(const int, trouble);
        QFETCH(const QString, better);
        app::DateRules now = rules(static_cast<Generator>(generator));
        now.publishesFuture = false;
        now.now = QDateTime(QDate(2020, 1, 2), QTime(12, 0), now.zone);
        const app::DateReading reading = app::readDate(key, text, DateQuotes::None, now);
        QCOMPARE(static_cast<int>(reading.trouble), trouble);
        QCOMPARE(reading.better, better);
        now.publishesFuture = true;
        const auto bold = app::readDate(key, text, DateQuotes::None, now);
        QVERIFY(bold.trouble != DateTrouble::Future);
    }

    void aZoneThatIsUtcMovesNothing()
    {
        app::DateRules utc = rules(Generator::Jekyll);
        utc.zone = QTimeZone::utc();
        const auto reading
            = app::readDate(u"date"_s, u"2019-09-26 23:53:00"_s, DateQuotes::None, utc);
        QCOMPARE(static_cast<int>(reading.trouble), static_cast<int>(DateTrouble::None));
    }

    void hexosAddressesAreOnlyDoubtedWhereTheZoneIsSet()
    {
        app::DateRules own = rules(Generator::Hexo);
        own.namesZone = false;
        const auto reading = app::readDate(u"date"_s, u"2019-09-26"_s, DateQuotes::None, own);
        QCOMPARE(static_cast<int>(reading.trouble), static_cast<int>(DateTrouble::None));
    }
};

QTEST_GUILESS_MAIN(DateReadingTest)
#include "datereadingtest.moc"
