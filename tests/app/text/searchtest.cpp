// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/search.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::Search;
using app::SearchQuery;

class SearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<SearchQuery>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); ///< The text with each match in brackets.
        const auto row = [](const char *name, const SearchQuery &query, const QString &text,
                            const QString &found) {
            QTest::newRow(name) << query << text << found;
        };
        row("any case", {.pattern = u"aB"_s}, u"ab AB x"_s, u"⟦ab⟧ ⟦AB⟧ x"_s);
        row("this case", {.pattern = u"AB"_s, .isCaseSensitive = true}, u"ab AB"_s, u"ab ⟦AB⟧"_s);
        row("no overlap", {.pattern = u"aa"_s}, u"aaaa"_s, u"⟦aa⟧⟦aa⟧"_s);
        row("a space is no no-break space", {.pattern = u"a b"_s}, u"a\u00a0b a b"_s,
            u"a\u00a0b ⟦a b⟧"_s);
        row("a no-break space is one", {.pattern = u"a\u00a0b"_s}, u"a\u00a0b a b"_s,
            u"⟦a\u00a0b⟧ a b"_s);
        row("marks are literal", {.pattern = u"**"_s}, u"a **b**"_s, u"a ⟦**⟧b⟦**⟧"_s);
        row("nothing for an empty pattern", {.pattern = QString()}, u"abc"_s, u"abc"_s);
        row("whole words", {.pattern = u"art"_s, .isWholeWords = true}, u"art start art."_s,
            u"⟦art⟧ start ⟦art⟧."_s);
        row("a Latin word before a particle", {.pattern = u"AWS"_s, .isWholeWords = true},
            u"AWS를 AWSX"_s, u"⟦AWS⟧를 AWSX"_s);
        row("a Korean word before a particle", {.pattern = u"행사"_s, .isWholeWords = true},
            u"행사를 행사에서 행사장 본행사"_s, u"⟦행사⟧를 ⟦행사⟧에서 행사장 본행사"_s);
        row("expression", {.pattern = u"\\d+"_s, .isRegularExpression = true}, u"a1 b23"_s,
            u"a⟦1⟧ b⟦23⟧"_s);
        row("Hangul is a word character", {.pattern = u"\\b\\w+\\b"_s, .isRegularExpression = true},
            u"참가 후기"_s, u"⟦참가⟧ ⟦후기⟧"_s);
        row("lines have starts", {.pattern = u"^#+"_s, .isRegularExpression = true}, u"# a\n## b"_s,
            u"⟦#⟧ a\n⟦##⟧ b"_s);
        row("a match over lines", {.pattern = u"a\\nb"_s, .isRegularExpression = true}, u"a\nb"_s,
            u"⟦a\nb⟧"_s);
    }

    void finds()
    {
        QFETCH(const SearchQuery, query);
        QFETCH(QString, text);
        const auto search = Search::compile(query);
        QVERIFY(search);
        const QList<app::TextRange> matches = search->matches(text);
        for (auto match = matches.rbegin(); match != matches.rend(); ++match)
            text.insert(match->end(), u'⟧').insert(match->start, u'⟦');
        QTEST(text, "found");
    }

    void replaces_data()
    {
        QTest::addColumn<SearchQuery>("query");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("replaced");
        const SearchQuery pair{.pattern = u"(\\w+)-(\\w+)"_s, .isRegularExpression = true};
        QTest::newRow("plain text is literal")
            << SearchQuery{.pattern = u"a"_s} << u"$1\\n"_s << u"a b a"_s << u"$1\\n b $1\\n"_s;
        QTest::newRow("groups") << pair << u"$2-$1"_s << u"x-y z"_s << u"y-x z"_s;
        QTest::newRow("all of it and a dollar") << pair << u"[$0]$$"_s << u"x-y"_s << u"[x-y]$"_s;
        QTest::newRow("break and tab") << pair << u"$1\\n\\t$2"_s << u"x-y"_s << u"x\n\ty"_s;
        QTest::newRow("no such group is empty") << pair << u"<$7>"_s << u"x-y"_s << u"<>"_s;
        QTest::newRow("empty matches")
            << SearchQuery{.pattern = u"^"_s, .isRegularExpression = true} << u"> "_s << u"a\nb"_s
            << u"> a\n> b"_s;
        QTest::newRow("what the pattern looks back at")
            << SearchQuery{.pattern = u"(?<=a)b"_s, .isRegularExpression = true} << u"c"_s
            << u"ab b"_s << u"ac b"_s;
    }

    void replaces()
    {
        QFETCH(const SearchQuery, query);
        QFETCH(const QString, with);
        QFETCH(const QString, text);
        const auto search = Search::compile(query);
        QVERIFY(search);
        QTEST(app::applied(text, search->replacements(text, with)), "replaced");
    }

    void aBadExpressionIsAnError()
    {
        const auto search = Search::compile({.pattern = u"(a"_s, .isRegularExpression = true});
        QVERIFY(!search);
        QCOMPARE(search.error().kind, app::Error::Kind::InvalidSyntax);
        QVERIFY(!search.error().detail.isEmpty());
    }

    void matchesAreLimited()
    {
        const auto search = Search::compile({.pattern = u"a"_s});
        QCOMPARE(search->matches(QString(100, u'a'), 10).size(), 10);
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
