// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"

#include <QTest>

using app::Dialect;
using app::MarkdownSettings;
using namespace Qt::StringLiterals;

namespace {

constexpr int Units = 30'000;

QString bodyOf(const QString &post, Dialect dialect, const MarkdownSettings &settings = {})
{
    return app::render(post, {dialect, false, settings}).html();
}

} // namespace

// Posts whose rendering is to take steps by their length and not by its square: those here are so
// long that the test would run into its time limit.
class HostilePostsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentsComeAFewTimesOnly();
    void linesAreLookedAtOnce_data();
    void linesAreLookedAtOnce();
    void marksAreReadOnce_data();
    void marksAreReadOnce();
    void aLongRunOfMarksIsReadOnce();
    void blanksOfADefinitionAreReadOnce();
    void unclosedTemplatesAreReadOnce_data();
    void unclosedTemplatesAreReadOnce();
};

// Each is as long as all headings together.
void HostilePostsTest::contentsComeAFewTimesOnly()
{
    const MarkdownSettings settings{{u"markdown.plugins"_s, u"markdown-it-toc-done-right"_s}};
    const QString html = bodyOf(u"[toc]\n\n# a\n\n"_s.repeated(1000), Dialect::Hexo, settings);
    QCOMPARE(html.count(u"<nav>"), 8);
    QCOMPARE(html.count(u"<p>[toc]</p>"), 1000 - 8);
}

void HostilePostsTest::linesAreLookedAtOnce_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("element");
    QTest::addColumn<int>("count");
    QTest::newRow("definitions") << Dialect::Hugo << u"term\n: text\n\n"_s << u"<dd>"_s << Units;
    QTest::newRow("definitions that have no terms")
        << Dialect::Hugo << u"# a\n\n: text\n\n"_s << u"<dd>"_s << 0;
    QTest::newRow("rows below the heads of tables")
        << Dialect::Hugo << u"|-|\n"_s << u"<table>"_s << 1;
    QTest::newRow("heads of tables between empty entries")
        << Dialect::Hugo << u"|a|\n|-|\n-\n"_s << u"<table>"_s << Units;
    QTest::newRow("empty entries that are indented")
        << Dialect::Hugo << u" -\n"_s << u"<li>"_s << Units;
    QTest::newRow("lines without marks in a quote")
        << Dialect::Hexo << u">a\nb\n"_s << u"<blockquote>"_s << 1;
    QTest::newRow("numbers in entries") << Dialect::Hexo << u"  1. a\n"_s << u"<li>"_s << Units;
}

void HostilePostsTest::linesAreLookedAtOnce()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const QString, unit);
    QFETCH(const QString, element);
    QFETCH(const int, count);
    QCOMPARE(bodyOf(unit.repeated(Units), dialect).count(element), count);
}

void HostilePostsTest::marksAreReadOnce_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("result");
    QTest::newRow("entries in one line") << Dialect::Hexo << u"1. "_s << u"<ol>"_s;
    QTest::newRow("quotes") << Dialect::Hugo << u"\""_s << u"&quot;"_s;
    QTest::newRow("brackets before code") << Dialect::Jekyll << u"[`"_s << u"["_s;
    QTest::newRow("a fence that nothing closes") << Dialect::Jekyll << u"```"_s << u"``"_s;
    QTest::newRow("cells of marks") << Dialect::Jekyll << u"|**"_s << u"<td>**"_s;
    QTest::newRow("marks beside tags") << Dialect::Hexo << u">!</__> "_s << u"<blockquote>"_s;
    QTest::newRow("destinations without end") << Dialect::Jekyll << u"[a](<"_s << u"[a]("_s;
    QTest::newRow("tags without end") << Dialect::GitHub << u"<a href=\"b\">"_s << u"<a href"_s;
    QTest::newRow("destinations without end beside links")
        << Dialect::GitHub << u"[](b)](<"_s << u"](&lt;"_s;
    QTest::newRow("templates without end in destinations")
        << Dialect::GitHub << u"[](b)]({{"_s << u"]({{"_s;
    QTest::newRow("comments without end") << Dialect::GitHub << u"<!--<div>"_s << u"<!--"_s;
    QTest::newRow("links without end") << Dialect::Hexo << u"[a]("_s << u"[a]("_s;
    QTest::newRow("links without end in angles") << Dialect::Hexo << u"![a](<"_s << u"[a]("_s;
    QTest::newRow("addresses in each other")
        << Dialect::Hexo << u"www."_s << u"<a href=\"http://www."_s;
    QTest::newRow("dots between addresses") << Dialect::Hexo << u"www.."_s << u"www..www"_s;
    QTest::newRow("addresses with parentheses")
        << Dialect::Hexo << u"http://a.b/("_s << u"<a href=\"http://a.b/"_s;
    QTest::newRow("emphasis that nothing closes") << Dialect::Hexo << u"*a _b "_s << u"*a _b"_s;
    QTest::newRow("tildes before code") << Dialect::Hexo << u"~`"_s << u"~"_s;
}

void HostilePostsTest::marksAreReadOnce()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const QString, unit);
    QFETCH(const QString, result);
    QVERIFY(bodyOf(u"x\n\n"_s + unit.repeated(4 * Units), dialect).contains(result));
}

// In a bracket, where it is no rule.
void HostilePostsTest::aLongRunOfMarksIsReadOnce()
{
    const QString post = u"["_s + QString(40 * Units, u'*');
    QVERIFY(bodyOf(post, Dialect::Jekyll).contains(u"[<strong>"));
    QVERIFY(bodyOf(post, Dialect::Hexo).contains(u"[***"));
}

void HostilePostsTest::blanksOfADefinitionAreReadOnce()
{
    const QString blanks(20 * Units, u' ');
    QVERIFY(bodyOf(u"[a]\n\n[a]:"_s + blanks + u'b' + blanks, Dialect::Jekyll)
                .contains(u"<a href=\"b\">a</a>"));
    QVERIFY(bodyOf(u"[a]\n\n[a]:"_s + blanks, Dialect::Jekyll).contains(u"[a]:"));
}

void HostilePostsTest::unclosedTemplatesAreReadOnce_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("notices");
    QTest::newRow("expressions") << u"{{ a "_s << 200;
    QTest::newRow("expressions in texts") << u"{{ \"a \" \" "_s << 200;
    QTest::newRow("tags") << u"{% a "_s << 200;
    QTest::newRow("comments") << u"{# a "_s << 200;
    QTest::newRow("code") << u"<code>a "_s << 0;
    QTest::newRow("expressions beside spans of code") << u"`a` {{ a }} "_s << 0;
    QTest::newRow("expressions in spans of code") << u"`{{ a` "_s << 0;
}

// No more than 200 notices come.
void HostilePostsTest::unclosedTemplatesAreReadOnce()
{
    QFETCH(const QString, unit);
    QFETCH(const int, notices);
    const QString post = u"{{ a }}\n\n"_s + unit.repeated(Units);
    QCOMPARE(app::render(post, {Dialect::Hexo, false, {}}).notices.size(), notices);
}

QTEST_GUILESS_MAIN(HostilePostsTest)
#include "hostilepoststest.moc"
