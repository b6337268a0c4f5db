// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/boundedinlines.h"
#include "app/markdown/preparedsource.h"
#include "app/markdown/renderer.h"

#include <QTest>

using app::Dialect;
using app::GuardMark;
using namespace Qt::StringLiterals;

namespace {

QString htmlOf(const QString &post)
{
    return app::render(post, {Dialect::GitHub, false, {}}).html();
}

} // namespace

// What is rendered here would take minutes without the bounds, and the test run into its limit.
class BoundedInlinesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAuthorsWriteStays_data();
    void whatAuthorsWriteStays();
    void imagesWithinTooManyBracketsAreLinks();
    void linksBehindTooMuchEmphasisAreText_data();
    void linksBehindTooMuchEmphasisAreText();
    void linksOfTheNextParagraphAreLinks();
    void addressesInOneWordAreBounded_data();
    void addressesInOneWordAreBounded();
};

void BoundedInlinesTest::whatAuthorsWriteStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("many images") << u"[![a](b.png)](c) \\[ "_s.repeated(5000);
    QTest::newRow("brackets that stay open") << u"[ ![a](b)\n\n"_s.repeated(5000);
    QTest::newRow("a table of thousands of rows")
        << u"|a|b|\n|-|-|\n"_s + u"|**굵게**|[a](snake_case_b) ~c~|\n"_s.repeated(2500);
    QTest::newRow("a long list") << u"- **굵게** [a](b)[^1]\n"_s.repeated(2500);
    QTest::newRow("names of variables") << u"a_b_c[d_e] "_s.repeated(20'000);
    QTest::newRow("paragraphs of emphasis and links")
        << u"*a* _b_ **c** [d](e) ~f~\n\n"_s.repeated(20'000);
    QTest::newRow("addresses") << u"www.a.example www.b_c.example "_s.repeated(10'000);
}

void BoundedInlinesTest::whatAuthorsWriteStays()
{
    QFETCH(const QString, text);
    QCOMPARE(app::withBoundedImages(text), text);
    QCOMPARE(app::withBoundedLinks(text), text);
    QCOMPARE(app::withBoundedAddresses(text), text);
}

void BoundedInlinesTest::imagesWithinTooManyBracketsAreLinks()
{
    const QString text = u"["_s.repeated(300) + u"![a](b)"_s;
    QCOMPARE(app::withBoundedImages(text), u"["_s.repeated(300) + u'!' + GuardMark + u"[a](b)"_s);
    QVERIFY(htmlOf(text + u"\n\n"_s + QString(10'000, u'x')).contains(u"!<a href=\"b\">a</a>"));
    QVERIFY(htmlOf(text).contains(u"<img src=\"b\"")); // In a short post that costs nothing.
    // Would take minutes if each link looked at all images around it.
    const QString html = htmlOf(u"![[a]"_s.repeated(20'000) + u"](b)"_s.repeated(20'000));
    QVERIFY(!html.isEmpty());
}

void BoundedInlinesTest::linksBehindTooMuchEmphasisAreText_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("links") << u"[](){_"_s;
    QTest::newRow("links behind underscores") << u"_[]()"_s;
    QTest::newRow("links that are defined") << u"*[f]"_s;
    QTest::newRow("notes") << u"~[^1]"_s;
    QTest::newRow("notes before a mark") << u"[^1]_"_s;
    QTest::newRow("links in lines") << u"![](){**\n"_s;
}

void BoundedInlinesTest::linksBehindTooMuchEmphasisAreText()
{
    QFETCH(const QString, unit);
    const QString text = unit.repeated(30'000);
    QString bounded = app::withBoundedLinks(text);
    QVERIFY(bounded.count(GuardMark) > 20'000);
    QCOMPARE(bounded.remove(GuardMark), text);
    const QString html = htmlOf(u"[f]: /g\n\n"_s + text);
    QVERIFY(!html.contains(GuardMark));
}

void BoundedInlinesTest::linksOfTheNextParagraphAreLinks()
{
    const QString html
        = htmlOf(u"_[]()"_s.repeated(20'000) + u"\n \n**a** [b](c)[^1]\n\n[^1]: d"_s);
    QVERIFY(html.contains(u"[]()"));
    QVERIFY(html.contains(u"<strong>a</strong> <a href=\"c\">b</a><sup"));
}

void BoundedInlinesTest::addressesInOneWordAreBounded_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("behind an underscore") << u"_www."_s;
    QTest::newRow("before an underscore") << u"www._"_s;
    QTest::newRow("behind what is escaped") << u"\\*www._"_s;
    QTest::newRow("with parentheses that close") << u"www.a.b/"_s + u").)"_s.repeated(10);
    QTest::newRow("with letters of other alphabets") << u"가_www.나"_s;
}

void BoundedInlinesTest::addressesInOneWordAreBounded()
{
    QFETCH(const QString, unit);
    const QString html = htmlOf(unit.repeated(50'000) + u" www.example.com"_s);
    QVERIFY(html.endsWith(u"<a href=\"http://www.example.com\">www.example.com</a></p>\n"));
    QVERIFY(!html.contains(GuardMark));
}

QTEST_GUILESS_MAIN(BoundedInlinesTest)
#include "boundedinlinestest.moc"
