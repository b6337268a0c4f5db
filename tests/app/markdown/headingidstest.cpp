// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/headingids.h"
#include "app/markdown/renderer.h"

#include <QTest>

using app::Dialect;
using app::HeadingIds;

class HeadingIdsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreThoseOfTheGenerator_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *name, Dialect dialect, const char16_t *heading,
                            const char16_t *id) {
            QTest::newRow(name) << dialect << QString::fromUtf16(heading) << QString::fromUtf16(id);
        };
        row("Jekyll keeps Hangul and drops the slash", Dialect::Jekyll,
            u"인공지능/기계 학습 강연 일정", u"인공지능기계-학습-강연-일정");
        row("Hugo agrees", Dialect::Hugo, u"인공지능/기계 학습 강연 일정",
            u"인공지능기계-학습-강연-일정");
        row("GitHub agrees", Dialect::GitHub, u"인공지능/기계 학습 강연 일정",
            u"인공지능기계-학습-강연-일정");
        row("Hexo turns the slash into a hyphen", Dialect::Hexo, u"인공지능/기계 학습",
            u"인공지능-기계-학습");
        row("Jekyll writes lower case", Dialect::Jekyll, u"Kick off (Olivier Klein, AWS)",
            u"kick-off-olivier-klein-aws");
        row("Hexo keeps case", Dialect::Hexo, u"Kick off (Olivier Klein, AWS)",
            u"Kick-off-Olivier-Klein-AWS");
        row("hyphen and underscore stay", Dialect::Jekyll, u"a-b_c", u"a-b_c");
        row("each blank is a hyphen of its own", Dialect::Hugo, u"AI & ML", u"ai--ml");
        row("emoji alone has no id in Jekyll", Dialect::Jekyll, u"😏", u"");
        row("emoji alone is 'heading' in Hugo", Dialect::Hugo, u"😏", u"heading");
        row("letters beyond the first plane stay", Dialect::GitHub, u"𠀀 x", u"𠀀-x");
    }

    void idsAreThoseOfTheGenerator()
    {
        QFETCH(const Dialect, dialect);
        QFETCH(const QString, heading);
        QFETCH(const QString, id);
        QCOMPARE(HeadingIds(dialect).next(heading), id);
    }

    // As Hugo 0.111 makes them.
    void hugosOtherTypesMakeOtherIds_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("ascii");
        QTest::addColumn<QString>("blackfriday");
        QTest::newRow("a dot within a number")
            << QStringLiteral("3.4 For Modules") << QStringLiteral("34-for-modules")
            << QStringLiteral("3-4-for-modules");
        QTest::newRow("a bracket behind a word")
            << QStringLiteral("정면 변수들(Front Matter)") << QStringLiteral("-front-matter")
            << QStringLiteral("정면-변수들-front-matter");
        QTest::newRow("accents") << QStringLiteral("Änderung über_all")
                                 << QStringLiteral("anderung-uber_all")
                                 << QStringLiteral("änderung-über-all");
        QTest::newRow("nothing that is kept")
            << QStringLiteral("!") << QStringLiteral("heading") << QStringLiteral("heading");
    }

    void hugosOtherTypesMakeOtherIds()
    {
        QFETCH(const QString, heading);
        QFETCH(const QString, ascii);
        QFETCH(const QString, blackfriday);
        app::RenderOptions options{Dialect::Hugo, false};
        const auto idWith = [&options, &heading](const QString &type) {
            options.settings.insert(QStringLiteral("markup.goldmark.parser.autoheadingidtype"),
                                    type);
            return app::render(QStringLiteral("# ") + heading, options).headings.value(0).id;
        };
        QCOMPARE(idWith(QStringLiteral("github-ascii")), ascii);
        QCOMPARE(idWith(QStringLiteral("blackfriday")), blackfriday);
    }

    void repeatedHeadingsAreCounted()
    {
        HeadingIds ids(Dialect::Jekyll);
        QCOMPARE(ids.next(QStringLiteral("글")), QStringLiteral("글"));
        QCOMPARE(ids.next(QStringLiteral("글")), QStringLiteral("글-1"));
        QCOMPARE(ids.next(QStringLiteral("글")), QStringLiteral("글-2"));
    }

    // As hexo-renderer-marked counts.
    void repeatedHeadingsAreCountedAsHexoDoes()
    {
        HeadingIds ids(Dialect::Hexo);
        QStringList made;
        for (const QString &heading :
             QStringLiteral("a a a-1 a ! ? constructor constructor constructor toString")
                 .split(u' '))
            made.append(ids.next(heading));
        QCOMPARE(made.join(u' '),
                 QStringLiteral("a a-1 a-1 a-2  -1 constructor-NaN constructor constructor-1 "
                                "toString-NaN"));
    }

    void countedIdsAvoidThoseWrittenOut()
    {
        HeadingIds ids(Dialect::Hugo);
        QCOMPARE(ids.next(QStringLiteral("a")), QStringLiteral("a"));
        QCOMPARE(ids.next(QStringLiteral("a 1")), QStringLiteral("a-1"));
        QCOMPARE(ids.next(QStringLiteral("a")), QStringLiteral("a-2"));
    }
};

QTEST_GUILESS_MAIN(HeadingIdsTest)
#include "headingidstest.moc"
