// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/repair.h"

#include "app/frontmatter/repeatedkeys.h"

#include <QTest>

using namespace Qt::StringLiterals;

using app::FieldProblem;
using app::FrontMatter;
using app::RepeatedKey;

class RepairTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneStepPutsItRight_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("repaired"); // Empty where a program can't tell.
        const QString good = u"---\ntitle: a\n---\nx\n"_s;
        QTest::newRow("blank lines above") << u"\n \n"_s + good << good;
        QTest::newRow("blanks before the dashes") << u"  "_s + good << good;
        QTest::newRow("blanks before an object")
            << u" {\"title\": 1}\nx\n"_s << u"{\"title\": 1}\nx\n"_s;
        QTest::newRow("more dashes at the end") << u"---\ntitle: a\n-----\nx\n"_s << good;
        QTest::newRow("more dashes on both lines") << u"-----\ntitle: a\n-----\nx\n"_s << good;
        QTest::newRow("no opening line") << u"title: a\n---\nx\n"_s << good;
        QTest::newRow("a comment, no opening line")
            << u"# c\ntitle: a\n---\nx\n"_s << u"---\n# c\ntitle: a\n---\nx\n"_s;
        QTest::newRow("a comment behind the dashes")
            << u"--- # c\ntitle: a\n---\nx\n"_s << u"---\n# c\ntitle: a\n---\nx\n"_s;
        QTest::newRow("a key behind the dashes") << u"---title: a\n---\nx\n"_s << good;
        QTest::newRow("text behind the closing dashes")
            << u"---\ntitle: a\n--- y\nx\n"_s << u"---\ntitle: a\n---\ny\nx\n"_s;
        QTest::newRow("a byte order mark") << u"---\n\ufefftitle: a\n---\nx\n"_s << good;
        QTest::newRow("tabs") << u"---\ntags:\n\t- a\n\t- b\n---\n"_s
                              << u"---\ntags:\n  - a\n  - b\n---\n"_s;
        QTest::newRow("a colon") << u"---\ntitle: a: b\n---\n"_s
                                 << u"---\ntitle: \"a: b\"\n---\n"_s;
        QTest::newRow("text behind brackets") << u"---\nlayout: x\ntitle: [자바] 정리\n---\n"_s
                                              << u"---\nlayout: x\ntitle: \"[자바] 정리\"\n---\n"_s;
        QTest::newRow("quotes in quotes")
            << u"---\ntitle: \"a \"b\" c\"\n---\n"_s << u"---\ntitle: a \"b\" c\n---\n"_s;
        QTest::newRow("an at sign") << u"---\ntitle: @a\n---\n"_s << u"---\ntitle: \"@a\"\n---\n"_s;
        QTest::newRow("stars") << u"---\ntitle: **a**\n---\n"_s
                               << u"---\ntitle: \"**a**\"\n---\n"_s;
        QTest::newRow("what may be a comment") << u"---\ntitle: [a] b # c\n---\n"_s << QString();
        QTest::newRow("a template") << u"---\ntitle: \"{{ a \"b\" }}\"\n---\n"_s << QString();
        QTest::newRow("a quote that is never closed")
            << u"---\ntitle: \"a\nb: c\n---\n"_s << QString();
        QTest::newRow("a key twice") << u"---\na: 1 # x\nb: 3\n\n# c\na: 2 # y\n---\n"_s
                                     << u"---\nb: 3\n\n# c\na: 2 # y\n---\n"_s;
        QTest::newRow("a list twice, in two styles")
            << u"---\ntags:\n  - a\n  - b\ntitle: c\ntags: [d]\n---\n"_s
            << u"---\ntitle: c\ntags: [d]\n---\n"_s;
        QTest::newRow("a key twice in a group") << u"---\nb:\n  - a: 1\n    c: 2\n    a: 3\n---\n"_s
                                                << u"---\nb:\n  - c: 2\n    a: 3\n---\n"_s;
        QTest::newRow("a key twice between braces")
            << u"---\nb: {a: 1, a: 2, c: 3}\n---\n"_s << u"---\nb: {a: 2, c: 3}\n---\n"_s;
        QTest::newRow("a key twice in JSON") << u"{\n  \"a\": 1,\n  \"b\": 2,\n  \"a\": 3\n}\n"_s
                                             << u"{\n  \"b\": 2,\n  \"a\": 3\n}\n"_s;
        QTest::newRow("a key three times")
            << u"---\na: 1\na: 2\nb: 4\na: 3\n---\n"_s << u"---\nb: 4\na: 3\n---\n"_s;
        QTest::newRow("a key twice, the first in use elsewhere")
            << u"---\na: &x 1\na: 2\nb: *x\n---\n"_s << QString();
        QTest::newRow("two words for yes as keys") << u"---\non: 1\nyes: 2\n---\n"_s << QString();
        const QString keys = u"---\ntitle: a\ntags: [b]\n"_s;
        QTest::newRow("the end is missing, a rule stands in the body")
            << keys + u"\n본문 글.\n\n---\n\n또 글\n"_s
            << keys + u"---\n\n본문 글.\n\n---\n\n또 글\n"_s;
        QTest::newRow("the end is missing, text at once")
            << keys + u"본문 글.\n---\n또\n"_s << keys + u"---\n본문 글.\n---\n또\n"_s;
        QTest::newRow("the end is missing above a heading")
            << keys + u"# c\n\n# 머리\n\n본문.\n\nNote: 글\n\n소제목\n---\n"_s
            << keys + u"# c\n---\n\n# 머리\n\n본문.\n\nNote: 글\n\n소제목\n---\n"_s;
        QTest::newRow("the end is missing, groups of keys with blank lines between")
            << u"---\ntitle: a\n\nauthor:\n  name: b\n\n글\n\n---\n"_s
            << u"---\ntitle: a\n\nauthor:\n  name: b\n---\n\n글\n\n---\n"_s;
        QTest::newRow("the end of TOML is missing") << u"+++\ntitle = \"a\"\n\n글\n\n+++\n"_s
                                                    << u"+++\ntitle = \"a\"\n+++\n\n글\n\n+++\n"_s;
        QTest::newRow("a line without a colon among keys")
            << u"---\ntitle: a\n\n글\nlayout: b\n---\n"_s << QString();
        QTest::newRow("the end is missing, a list is all there is")
            << u"---\ntitle: a\n\n# 머리\n\n- 하나\n- 둘\n\n---\n"_s
            << u"---\ntitle: a\n---\n\n# 머리\n\n- 하나\n- 둘\n\n---\n"_s;
        QTest::newRow("the end of TOML is missing above a list")
            << u"+++\ntitle = \"a\"\n\n- 하나\n+++\n"_s
            << u"+++\ntitle = \"a\"\n+++\n\n- 하나\n+++\n"_s;
        QTest::newRow("the end is missing, a line of a paragraph looks like a key")
            << u"---\ntitle: a\n\n본문은\nkey: value 로 쓴다.\n\n---\n"_s
            << u"---\ntitle: a\n---\n\n본문은\nkey: value 로 쓴다.\n\n---\n"_s;
        QTest::newRow("keys of their own below a line without a colon")
            << u"---\ntitle: a\n\n글\n\nlayout: b\n\n---\n"_s << QString();
        QTest::newRow("a usual key right below a line without a colon")
            << u"---\ntitle: a\n\n글\ntags: b\n\n---\n"_s << QString();
        QTest::newRow("a list right below a value")
            << u"---\ntitle: a\ntags: b\n- c\n\n---\n"_s << QString();
        QTest::newRow("a quoted text that never ends, with a list in it")
            << u"---\ntitle: a\ntext: \"b\n\n- c\n\n---\n"_s << QString();
        QTest::newRow("a list below a key and a broken value")
            << u"---\ntags:\n\n- c\ntitle: [a\n---\n"_s << QString();
        QTest::newRow("a broken value above the missing end")
            << u"---\ntitle: [a\ntags: b\n\n글\n\n---\n"_s << QString();
        QTest::newRow("TOML between dashes") << u"---\ntitle = \"a\"\n[extra]\nb = 1\n---\nx\n"_s
                                             << u"+++\ntitle = \"a\"\n[extra]\nb = 1\n+++\nx\n"_s;
        QTest::newRow("TOML between dashes and dots")
            << u"---\ntitle = \"a\"\n...\nx\n"_s << u"+++\ntitle = \"a\"\n+++\nx\n"_s;
        QTest::newRow("YAML between pluses") << u"+++\ntitle: a\n# c\ndate: 2024-01-02\n+++\nx\n"_s
                                             << u"---\ntitle: a\n# c\ndate: 2024-01-02\n---\nx\n"_s;
        QTest::newRow("code") << u"---js\n{}\n---\n"_s << QString();
    }

    void oneStepPutsItRight()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, repaired);
        const auto read = FrontMatter::read(text);
        const QList<app::Error> problems
            = read ? read->problems() : QList<app::Error>{read.error()};
        QVERIFY(!problems.isEmpty());
        const auto edit = app::repair(text, problems.first());
        QCOMPARE(edit.has_value(), !repaired.isEmpty());
        if (!edit)
            return;
        QCOMPARE(app::applied(text, {*edit}), repaired);
        const auto again = FrontMatter::read(repaired);
        QVERIFY(again && again->problems().isEmpty());
    }

    void linesOfTomlAreNamedAndMended_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<FieldProblem>("problem");
        QTest::addColumn<QString>("mended"); // Empty where a program can't tell.
        using enum FieldProblem;
        const auto row = [](const char *name, const QString &line, FieldProblem problem,
                            const QString &mended = {}) {
            QTest::newRow(name) << line << problem << mended;
        };
        row("text without quotes", u"title = My \"post\""_s, TextNeedsQuotes,
            u"title = \"My \\\"post\\\"\""_s);
        row("text that starts with a number", u"title = 2019 후기 # c"_s, TextNeedsQuotes,
            u"title = \"2019 후기\" # c"_s);
        row("quotes of a word processor", u"title = “글”"_s, TextNeedsQuotes, u"title = \"글\""_s);
        row("items without quotes", u"tags = [a, b]"_s, TextNeedsQuotes);
        row("quotes in quotes", u"title = \"a \"b\" c\""_s, TextBehindValue,
            u"title = \"a \\\"b\\\" c\""_s);
        row("an apostrophe in quotes", u"title = 'it's'"_s, TextBehindValue, u"title = \"it's\""_s);
        row("what may be a comment", u"title = \"a\" b # \"c\""_s, TextBehindValue);
        row("a quote that is never closed", u"title = \"a"_s, UnclosedQuote);
        row("an unknown escape", u"title = \"C:\\dir\""_s, UnknownEscape);
        row("a time without seconds", u"date = 2019-09-26 23:53"_s, TimeNeedsSeconds,
            u"date = 2019-09-26 23:53:00"_s);
        row("the same with a zone", u"  date = 2019-09-26T23:53+09:00 # c"_s, TimeNeedsSeconds,
            u"  date = 2019-09-26T23:53:00+09:00 # c"_s);
        row("a word for yes", u"draft = yes"_s, OtherBoolean, u"draft = true"_s);
        row("a capital", u"draft=False # c"_s, OtherBoolean, u"draft=false # c"_s);
        row("nothing", u"title = "_s, ValueMissing, u"title = \"\""_s);
        row("a key of Hangul", u"제목 = \"a\""_s, KeyNeedsQuotes, u"\"제목\" = \"a\""_s);
        row("a key with a blank", u"a b = 1"_s, KeyNeedsQuotes, u"\"a b\" = 1"_s);
        row("a key that is there already", u"x = 2"_s, TwiceInToml);
        row("a table that is there already", u"[y]\n[y]"_s, TwiceInToml);
        row("a list that is never closed", u"tags = [\"a\""_s, OtherSyntax);
        row("a number with a zero", u"n = 01"_s, OtherSyntax);
        row("no assignment", u"title"_s, OtherSyntax);
    }

    void linesOfTomlAreNamedAndMended()
    {
        QFETCH(const QString, line);
        QFETCH(const FieldProblem, problem);
        QFETCH(const QString, mended);
        const QString frame = u"+++\nx = 1\n%1\nz = 2\n+++\n본문\n"_s;
        const QString text = frame.arg(line);
        const auto read = FrontMatter::read(text);
        QVERIFY(!read);
        QCOMPARE(app::fieldProblem(read.error()), problem);
        const auto edit = app::repair(text, read.error());
        QCOMPARE(edit.has_value(), !mended.isEmpty());
        if (edit)
            QCOMPARE(app::applied(text, {*edit}), frame.arg(mended));
    }

    void linesOfTomlAreMendedOneAfterTheOther()
    {
        QString text = u"+++\ntitle = 첫 글\ndraft = no\ndate = 2019-09-26 23:53\n+++\n"_s;
        for (int line = 2; line <= 4; ++line) {
            const auto read = FrontMatter::read(text);
            QVERIFY(!read);
            QCOMPARE(read.error().line, line);
            const auto edit = app::repair(text, read.error());
            QVERIFY(edit);
            text = app::applied(text, {*edit});
        }
        QCOMPARE(text,
                 u"+++\ntitle = \"첫 글\"\ndraft = false\ndate = 2019-09-26 23:53:00\n+++\n"_s);
    }

    void ofKeysThatAreThereTwiceTheLinesAreTold()
    {
        const QString text = u"---\na: 1\nb: 1\na: 2\nb: 2\n---\n"_s;
        const auto read = FrontMatter::read(text);
        QVERIFY(read);
        QCOMPARE(app::repeatedKey(text, read->problems().first()), (RepeatedKey{u"a"_s, 2, 4}));
        QCOMPARE(app::repeatedKey(text, read->problems().last()), (RepeatedKey{u"b"_s, 3, 5}));
        QCOMPARE(read->problems().first().detail, u"the key 'a' is there twice, in line 2 too"_s);
        // One of them at a time.
        const auto edit = app::repair(text, read->problems().last());
        QVERIFY(edit);
        QCOMPARE(app::applied(text, {*edit}), u"---\na: 1\na: 2\nb: 2\n---\n"_s);
    }

    void whatWasMeantIsRepairedToo()
    {
        const QString text = u"—\ntitle: a\n—\nx\n"_s;
        const auto edit
            = app::repair(text, app::fieldError(app::FieldProblem::OddMarks, 1, u"odd marks"_s));
        QVERIFY(edit);
        QCOMPARE(app::applied(text, {*edit}), u"---\ntitle: a\n---\nx\n"_s);
    }

    void oneOfSeveralIsRepaired()
    {
        const QString text = u"\n---\na: [b] c\ntitle: d: e\n---\n"_s;
        const auto read = FrontMatter::read(text);
        QVERIFY(read);
        QCOMPARE(read->problems().size(), 3);
        QStringList results;
        for (const app::Error &problem : read->problems()) {
            const auto edit = app::repair(text, problem);
            results.append(edit ? app::applied(text, {*edit}) : QString());
        }
        QCOMPARE(results,
                 (QStringList{u"\n---\na: \"[b] c\"\ntitle: d: e\n---\n"_s,
                              u"\n---\na: [b] c\ntitle: \"d: e\"\n---\n"_s,
                              u"---\na: [b] c\ntitle: d: e\n---\n"_s}));
    }
};

QTEST_GUILESS_MAIN(RepairTest)
#include "repairtest.moc"
