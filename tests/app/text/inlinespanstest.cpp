// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/inlinespans.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = app::InlineSpan::Kind;

namespace {

QString letter(Kind kind)
{
    switch (kind) {
    case Kind::Emphasis:
        return u"em"_s;
    case Kind::Strong:
        return u"strong"_s;
    case Kind::Strikethrough:
        return u"strike"_s;
    case Kind::Code:
        return u"code"_s;
    case Kind::Link:
        return u"link"_s;
    case Kind::Image:
        return u"image"_s;
    case Kind::Footnote:
        return u"footnote"_s;
    case Kind::Autolink:
        return u"address"_s;
    case Kind::Html:
        return u"html"_s;
    case Kind::Template:
        return u"template"_s;
    case Kind::Escape:
        break;
    }
    return u"escape"_s;
}

} // namespace

class InlineSpansTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("spans"); ///< "kind:content", one space between.
        const auto row = [](const char *name, const QString &line, const QString &spans) {
            QTest::newRow(name) << line << spans;
        };
        row("emphasis", u"*a* _b_"_s, u"em:a em:b"_s);
        row("strong", u"**a** __b__"_s, u"strong:a strong:b"_s);
        row("both", u"***a***"_s, u"em:**a** strong:a"_s);
        row("nested", u"**a *b* c**"_s, u"strong:a·*b*·c em:b"_s);
        row("strike", u"~~a~~ ~b~ ~~~c~~~"_s, u"strike:a strike:b"_s);
        row("stars with blanks", u"2 * 3 * 4"_s, QString());
        row("underscores in words", u"a_b_c"_s, QString());
        row("Korean after a bracket", u"**링크(link)**를"_s, u"strong:링크(link)"_s);
        row("two strong words", u"**가**와 **나**"_s, u"strong:가 strong:나"_s);
        row("unclosed", u"**a"_s, QString());
        row("code", u"`a` ``b`c``"_s, u"code:a code:b`c"_s);
        row("code wins", u"*a `b*`"_s, u"code:b*"_s);
        row("escape", u"\\*a\\*"_s, u"escape:* escape:*"_s);
        row("link", u"[a](b)"_s, u"link:a"_s);
        row("link with emphasis inside", u"[*a*](b_c_d)"_s, u"link:*a* em:a"_s);
        row("link with title", u"[a](b \"c)\") d"_s, u"link:a"_s);
        row("link with brackets in its address", u"[a](b(c)d)"_s, u"link:a"_s);
        row("reference", u"[a][b]"_s, u"link:a"_s);
        row("brackets alone", u"[a] (b)"_s, QString());
        row("image", u"![그림](img/1.jpg)"_s, u"image:그림"_s);
        row("image in a link", u"[![a](b)](c)"_s, u"link:![a](b) image:a"_s);
        row("footnote", u"a[^1]"_s, u"footnote:1"_s);
        row("addresses", u"<https://a.kr> https://b.kr/x). www.c.kr"_s,
            u"address:https://a.kr address:https://b.kr/x address:www.c.kr"_s);
        row("tags", u"a<br/>b <a href=\"x>y\">"_s, u"html: html:"_s);
        row("comment", u"<!-- *a* --> *b*"_s, u"html: em:b"_s);
        row("less than", u"1 < 2 > 1"_s, QString());
        row("templates", u"{{ a }} {% b %} {{< c >}}"_s, u"template: template: template:"_s);
    }

    void reads()
    {
        QFETCH(const QString, line);
        QStringList spans;
        for (const app::InlineSpan &span : app::inlineSpans(line)) {
            QString content = line.mid(span.content().start, span.content().length);
            content.replace(u' ', u'·');
            spans.append(letter(span.kind) + u':' + content);
        }
        QTEST(spans.join(u' '), "spans");
    }

    void targetsAreFound()
    {
        const QString line = u"[a](<b c> 'd') ![e](f.png)"_s;
        const QList<app::InlineSpan> spans = app::inlineSpans(line);
        QCOMPARE(spans.size(), 2);
        QCOMPARE(line.mid(spans[0].target.start, spans[0].target.length), u"b c"_s);
        QCOMPARE(line.mid(spans[1].target.start, spans[1].target.length), u"f.png"_s);
    }

    void hostileLinesAreQuick_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char *unit :
             {"*a ", "a**b", "[", "![", "[a](", "`a``", "<a ", "{{", "_a", "<!--"})
            QTest::newRow(unit) << QString::fromLatin1(unit);
    }

    void hostileLinesAreQuick()
    {
        QFETCH(const QString, unit);
        const QString line = unit.repeated(10'000 / unit.size());
        QElapsedTimer timer;
        timer.start();
        (void)app::inlineSpans(line);
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(InlineSpansTest)
#include "inlinespanstest.moc"
