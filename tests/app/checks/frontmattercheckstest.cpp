// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/checks/frontmatterchecks.h"

#include "app/frontmatter/fieldproblem.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::Generator;
using app::Notice;
using Kind = app::Notice::Kind;

class FrontMatterChecksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidOf_data()
    {
        QTest::addColumn<Generator>("generator");
        QTest::addColumn<QString>("text");
        QTest::newRow("a post without front matter") << Generator::Jekyll << u"text\n"_s;
        QTest::newRow("a usual post of Jekyll")
            << Generator::Jekyll
            << u"---\ntitle: a\ndate: 2019-09-26 23:53:00 +0900\n---\ntext\n"_s;
        QTest::newRow("a date that is not there yet")
            << Generator::Jekyll << u"---\ndate:\n---\ntext\n"_s;
        QTest::newRow("an archetype's date")
            << Generator::Hugo << u"---\ndate: '{{ .Date }}'\n---\ntext\n"_s;
        QTest::newRow("a field that merely looks like a date's")
            << Generator::Jekyll << u"---\nupdate: not a date\n---\ntext\n"_s;
        QTest::newRow("a date in words without a generator")
            << Generator::None << u"---\ndate: some day\n---\ntext\n"_s;
        QTest::newRow("Jekyll publishes what says draft")
            << Generator::Jekyll << u"---\ndraft: true\n---\ntext\n"_s;
        QTest::newRow("no draft") << Generator::Hugo << u"+++\ndraft = false\n+++\ntext\n"_s;
        QTest::newRow("published") << Generator::Jekyll << u"---\npublished: true\n---\ntext\n"_s;
        QTest::newRow("code that the generator runs")
            << Generator::Eleventy << u"---js\n{ title: 'a' }\n---\ntext\n"_s;
        QTest::newRow("Pelican's own notation")
            << Generator::Pelican << u"title: a\ntags: b\n\ntext\n"_s;
        QTest::newRow("Org's, which Hugo reads") << Generator::Hugo << u"#+TITLE: a\n\ntext\n"_s;
        QTest::newRow("what its generator reads")
            << Generator::Hugo << u"\n---\ntitle: below a blank line\n---\ntext\n"_s;
    }

    void nothingIsSaidOf()
    {
        QFETCH(const Generator, generator);
        QFETCH(const QString, text);
        QCOMPARE(app::checkFrontMatter(text, rules(generator)), QList<Notice>());
    }

    void isNoticed_data()
    {
        QTest::addColumn<Generator>("generator");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("a date that Jekyll stops at")
            << Generator::Jekyll << u"---\ntitle: a\ndate: not a date\n---\ntext\n"_s
            << u"date-build-fails"_s << 3 << Kind::Error;
        QTest::newRow("a date that Hugo takes for the year 1")
            << Generator::Hugo << u"+++\ndate = 'not a date'\n+++\ntext\n"_s << u"date-year-one"_s
            << 2 << Kind::Error;
        QTest::newRow("a date that Hexo passes over")
            << Generator::Hexo << u"---\ndate: not a date\n---\ntext\n"_s << u"date-file-time"_s
            << 2 << Kind::Warning;
        QTest::newRow("an image in place of a date")
            << Generator::Jekyll << u"---\ndate: img/01.jpg\n---\ntext\n"_s << u"date-none"_s << 2
            << Kind::Error;
        QTest::newRow("a day that no month has")
            << Generator::None << u"---\ndate: 2019-02-31\n---\ntext\n"_s << u"date-no-such-day"_s
            << 2 << Kind::Error;
        QTest::newRow("a day to come")
            << Generator::Jekyll << u"---\ndate: 2030-01-01 12:00:00 +0900\n---\ntext\n"_s
            << u"date-future"_s << 2 << Kind::Information;
        QTest::newRow("a draft of Hugo") << Generator::Hugo << u"+++\ndraft = true\n+++\ntext\n"_s
                                         << u"draft"_s << 2 << Kind::Information;
        QTest::newRow("an unpublished post of Jekyll")
            << Generator::Jekyll << u"---\ntitle: a\npublished: false\n---\ntext\n"_s << u"draft"_s
            << 3 << Kind::Information;
        QTest::newRow("a value that needs quotes")
            << Generator::Jekyll << u"---\na: b\ntitle: one: two\n---\ntext\n"_s
            << u"front-matter"_s << 3 << Kind::Error;
        QTest::newRow("a field that is there twice")
            << Generator::Jekyll << u"---\ntitle: a\ntitle: b\n---\ntext\n"_s
            << u"front-matter-doubt"_s << 3 << Kind::Warning;
        QTest::newRow("a front matter that is never closed")
            << Generator::Jekyll << u"---\ntitle: a\n\ntext\n"_s << u"front-matter"_s << 1
            << Kind::Error;
        QTest::newRow("text above a front matter")
            << Generator::Hugo << u"text\n---\ntitle: a\n---\n"_s << u"front-matter"_s << 2
            << Kind::Error;
        QTest::newRow("a comment behind the dashes")
            << Generator::Jekyll << u"--- # c\ntitle: a\n---\ntext\n"_s << u"front-matter-doubt"_s
            << 1 << Kind::Warning;
        QTest::newRow("no map at all") << Generator::Jekyll << u"---\n- a\n- b\n---\ntext\n"_s
                                       << u"front-matter"_s << 2 << Kind::Error;
    }

    void isNoticed()
    {
        QFETCH(const Generator, generator);
        QFETCH(const QString, text);
        const QList<Notice> notices = app::checkFrontMatter(text, rules(generator));
        QCOMPARE(notices.size(), 1);
        QTEST(notices.first().code, "code");
        QTEST(notices.first().line, "line");
        QTEST(notices.first().kind, "kind");
    }

    void whatCanNotBeReadSaysWhy()
    {
        const QList<Notice> notices
            = app::checkFrontMatter(u"---\ntitle: one: two\n---\n"_s, rules(Generator::Jekyll));
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first().reason, int(app::FieldProblem::ColonInValue));
    }

    void ofAFieldThatIsThereTwiceTheLinesAreToldAndOneIsLeft()
    {
        const QString text = u"---\ntitle: a\ntags: b\ntitle: c\n---\n"_s;
        const QList<Notice> notices = app::checkFrontMatter(text, rules(Generator::Jekyll));
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first().arguments.mid(1), QStringList({u"title"_s, u"2"_s, u"4"_s}));
        QVERIFY(notices.first().suggestion);
        QCOMPARE(app::applied(text, {*notices.first().suggestion}),
                 u"---\ntags: b\ntitle: c\n---\n"_s);
    }

    void aDateThatIsReadAsAnotherMomentCanBePutRight()
    {
        const QString text = u"---\ndate: 2019-09-26 23:53:00\n---\n"_s;
        const QList<Notice> notices = app::checkFrontMatter(text, rules(Generator::Jekyll));
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first().code, u"date-other-moment"_s);
        QVERIFY(notices.first().suggestion);
        QCOMPARE(app::applied(text, {*notices.first().suggestion}),
                 u"---\ndate: 2019-09-26 23:53:00 +0900\n---\n"_s);
    }

private:
    static app::DateRules rules(Generator generator)
    {
        const QTimeZone seoul("Asia/Seoul");
        return {generator, seoul, true, false, QDateTime({2026, 1, 1}, {12, 0}, seoul)};
    }
};

QTEST_APPLESS_MAIN(FrontMatterChecksTest)
#include "frontmattercheckstest.moc"
